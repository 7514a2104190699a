// sop verify: the answer, then the proof (SCREENS.md §15).

import { openArchive } from '../desk/archive.ts';
import { readPeople } from '../desk/people.ts';
import { officeAt } from '../desk/read.ts';
import { archivePath } from '../desk/session.ts';
import { type RepairResult, repairArchive, type VerifyResult, verifyArchive } from '../desk/verify.ts';
import { exitCodes, UserError } from '../errors.ts';
import { dayOf, momentAt, parseMoment, zones } from '../procedure/time.ts';
import { cleanText } from '../terminal/clean.ts';
import { padText } from '../terminal/text.ts';
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

function asJson({ words }: Call<object>, result: VerifyResult): object {
  const findings = result.findings.map(({ severity, code, path, event, values }) => {
    const sentence = words.verify.findings[code] as (values: unknown) => { message: string };
    return {
      severity,
      code,
      ...(path && { path }),
      ...(event && { event }),
      message: sentence(values).message,
    };
  });
  return { ok: result.ok, devices: result.devices, findings, counts: result.counts };
}

function tellResult(call: Call<object>, path: string, result: VerifyResult & Partial<RepairResult>): void {
  const { print, words } = call;
  const say = words.verify;
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = result.findings.length - errors;
  if (result.repaired) print.done(say.repaired({ count: result.repaired.length }));
  if (result.findings.length === 0) print.done(say.sound(result.counts));
  else if (errors === 0) print.look(say.found({ errors, warnings }));
  else print.line(`${print.style.bad(print.style.signs.not)} ${say.found({ errors, warnings })}`);
  let next: string | undefined;
  for (const { code, values } of result.findings) {
    const sentence = say.findings[code] as (values: unknown) => { message: string; next?: string };
    const told = sentence(values);
    print.line(`  ${cleanText(told.message)}`);
    next ??= told.next;
  }
  tellDevices(call, path, result);
  if (next) print.next(words.general.next, next);
}

function tellDevices(call: Call<object>, path: string, { devices }: VerifyResult): void {
  const { context, print, words } = call;
  const zone = zones['Asia/Jakarta'];
  const names = officerNames(context, path);
  for (const { code, events, seal, state } of devices) {
    const at = seal && (parseMoment(seal.recordedAt, zone) ?? momentAt(context.clock(), zone));
    const name = words.verify.device({
      name: names.get(code) ?? '',
      events,
      sealedAt: at && words.dates.shorter(at, zone),
    });
    print.line(`  ${padText(code, 2)} ${name}${state === 'sound' ? '' : `, ${words.verify.states[state]}`}`);
  }
}

/** Whose computer it is; nothing where the archive cannot be read well enough to tell. */
function officerNames(context: Call<object>['context'], path: string): Map<string, string> {
  try {
    const view = openArchive(context, path);
    const office = officeAt(view);
    const people = readPeople(view, office, dayOf(context.clock(), office.zone));
    return new Map(
      [...office.devices.values()].map(({ code, officers }) => [
        code,
        people.get(officers[0] ?? '')?.name ?? '',
      ]),
    );
  } catch (failure) {
    if (failure instanceof UserError) return new Map();
    throw failure;
  }
}
