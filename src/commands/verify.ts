// sop verify: the answer, then the proof (SCREENS.md §15).

import { openArchive } from '../desk/archive.ts';
import { readPeople } from '../desk/people.ts';
import { officeAt } from '../desk/read.ts';
import { archivePath } from '../desk/session.ts';
import type { Finding } from '../desk/verify/findings.ts';
import { type RepairResult, repairArchive } from '../desk/verify/repair.ts';
import { type VerifyResult, verifyArchive } from '../desk/verify.ts';
import { exitCodes, UserError } from '../errors.ts';
import { dayOf, defaultZone, momentAt, parseMoment, type Zone } from '../procedure/time.ts';
import { cleanText } from '../terminal/clean.ts';
import { padText, wrapText } from '../terminal/text.ts';
import { type Call, defineCommand } from './command.ts';

export const verify = defineCommand({
  arguments: '',
  options: { repair: 'flag' },
  async run(call) {
    const { context, options, print } = call;
    const path = archivePath(context, options);
    const result = options.repair ? await repairArchive(context, path) : verifyArchive(context, path);
    if (options.json) print.json(asJson(call, result));
    else tellResult(call, path, result);
    return result.ok ? exitCodes.done : exitCodes.findings;
  },
});

function asJson({ words }: Call<object>, result: VerifyResult & Partial<RepairResult>): object {
  const findings = result.findings.map(({ severity, code, path, event, values }) => {
    return {
      severity,
      code,
      ...(path && { path }),
      ...(event && { event }),
      message: sentenceOf(words, { code, values }).message,
    };
  });
  const { ok, devices, counts, mendable, repaired, restored, kept } = result;
  return { ok, devices, findings, counts, mendable, ...(repaired && { repaired, restored, kept }) };
}

function tellResult(call: Call<object>, path: string, result: VerifyResult & Partial<RepairResult>): void {
  const { print, words } = call;
  const say = words.verify;
  tellRepair(call, result);
  const graves = result.findings.filter(({ severity }) => severity === 'error');
  // What the archive cannot give back to the copy, it may have lost as well.
  const copyOnly = graves.every(
    ({ code, values }) =>
      code === 'mirror-behind' || (code === 'mirror-damaged' && 'mendable' in values && values.mendable),
  );
  const found = { errors: graves.length, warnings: result.findings.length - graves.length, copyOnly };
  if (result.findings.length === 0) print.done(say.sound(result.counts));
  else if (graves.length === 0) print.look(say.found(found));
  else tellLine(call, say.found(found), '', `${print.style.bad(print.style.signs.not)} `);
  const nexts: { error?: string; warning?: string } = {};
  for (const finding of result.findings) {
    const { message, next } = sentenceOf(words, finding);
    tellLine(call, message);
    nexts[finding.severity] ??= next;
  }
  tellDevices(call, path, result);
  if (result.mendable) print.next(words.general.next, 'sop verify --repair');
  else if (graves.length > 0 && !nexts.error) tellLine(call, say.unmendable);
  else if (nexts.error ?? nexts.warning)
    print.next(words.general.next, (nexts.error ?? nexts.warning) as string);
}

function sentenceOf(
  { verify }: Call<object>['words'],
  { code, values }: Pick<Finding, 'code' | 'values'>,
): { message: string; next?: string } {
  return (verify.findings[code] as (values: unknown) => { message: string; next?: string })(values);
}

/** What was put right, and where each copy that differed went. */
function tellRepair(call: Call<object>, { repaired, restored = [], kept = [] }: Partial<RepairResult>): void {
  const { print, words } = call;
  if (!repaired) return;
  if (restored.length > 0) print.done(words.verify.restored({ count: restored.length }));
  if (repaired.length > 0 || restored.length + kept.length === 0)
    print.done(words.verify.repaired({ count: repaired.length }));
  for (const copy of kept) tellLine(call, words.verify.kept(copy));
}

/** Broken between words at the terminal's width; whole where it goes into a file, so that paths can be found in it. */
function tellLine({ context, print }: Call<object>, text: string, indent = '  ', first = indent): void {
  const { isTerminal } = context.io.stdout;
  const lines = isTerminal
    ? wrapText(cleanText(text), print.columns, { indent: indent || '  ', first })
    : [`${first}${cleanText(text)}`];
  for (const line of lines) print.line(line);
}

function tellDevices(call: Call<object>, path: string, { devices }: VerifyResult): void {
  const { context, words } = call;
  const { names, zone } = readOffice(context, path);
  for (const { code, events, seal, state } of devices) {
    const at = seal && (parseMoment(seal.recordedAt, zone) ?? momentAt(context.clock(), zone));
    const name = words.verify.device({
      name: names.get(code) ?? '',
      events,
      sealedAt: at && `${words.dates.shorter(at, zone)} ${zone.label}`,
    });
    const told = `${name}${state === 'sound' ? '' : `, ${words.verify.states[state]}`}`;
    tellLine(call, told, '     ', `  ${padText(code, 2)} `);
  }
}

/** Whose computer it is, and the office's zone; no names where the archive cannot be read well enough to tell. */
function readOffice(
  context: Call<object>['context'],
  path: string,
): { names: Map<string, string>; zone: Zone } {
  try {
    const view = openArchive(context, path);
    const office = officeAt(view);
    const people = readPeople(view, office, dayOf(context.clock(), office.zone));
    const names = [...office.devices.values()].map(
      ({ code, officers }) => [code, people.get(officers[0] ?? '')?.name ?? ''] as const,
    );
    return { names: new Map(names), zone: office.zone };
  } catch (failure) {
    if (failure instanceof UserError) return { names: new Map(), zone: defaultZone };
    throw failure;
  }
}
