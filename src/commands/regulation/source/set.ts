// A source is added or changed, or switched on and off with its reason.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { certificatesIn } from '../../../desk/certificates.ts';
import { type Session, today } from '../../../desk/session.ts';
import {
  changedSource,
  limitsUnchanged,
  newSource,
  setSource,
  shippedSource,
  sourcesNow,
  sourceTyped,
} from '../../../desk/sources.ts';
import { topicTyped } from '../../../desk/topics.ts';
import { parseChoice } from '../../../desk/typed-choice.ts';
import { parseDay } from '../../../desk/typed-day.ts';
import { parseLimits } from '../../../desk/typed-limits.ts';
import { parseSelectors } from '../../../desk/typed-selectors.ts';
import { type ExitCode, exitCodes, UserError } from '../../../errors.ts';
import { type SourceSetting, sourceKinds } from '../../../procedure/sources.ts';
import { cleanLine } from '../../../terminal/clean.ts';
import type { Call } from '../../command.ts';
import { tellOffice } from '../../office/recorded.ts';
import { answerOr, openRecording } from '../../recording.ts';
import { checkFilled, checkReason, refuseBlank } from '../../texts.ts';
import type { SourceOptions } from '../source.ts';

type SourceCall = Call<SourceOptions>;

/** In days. */
const longestStale = 365;
const clearable = [
  'selectors',
  'limits',
  'ca',
  'fallback',
  'topics',
  'issuer',
  'insecure',
  'private',
  'keep-all',
  'may-be-empty',
] as const;

/** What `--clear` puts back to what a source has that nobody said anything of. */
const cleared: Record<Exclude<(typeof clearable)[number], 'limits'>, Partial<SourceSetting>> = {
  selectors: { selectors: {} },
  ca: { ca: null },
  fallback: { fallback: null },
  topics: { topics: null },
  issuer: { issuer: null },
  insecure: { insecure: false },
  private: { private: false },
  'keep-all': { keepAll: false },
  'may-be-empty': { neverEmpty: true },
};

/** Switches a source; one that is switched off needs its reason. */
export async function switchSource(call: SourceCall, on: boolean): Promise<ExitCode> {
  const session = await openRecording(call);
  const source = sourceTyped(session, await askId(call, session));
  const why = on ? null : checkReason(await askWhy(call), '--why').trim();
  return record(call, session, { ...source, on, why }, on ? 'switchedOn' : 'switchedOff');
}

/** Adds a source, or changes what was typed of one that there is. */
export async function changeSource(call: SourceCall): Promise<ExitCode> {
  const session = await openRecording(call);
  const typed = await askId(call, session);
  const before = sourcesNow(session).find(({ id }) => id === typed.trim().toLowerCase()) ?? null;
  const base = before ?? (await askSource(call, typed.trim()));
  const changes = await readChanges(call, session, base);
  if (before && Object.keys(changes).length === 0) {
    const flags = ['--url', '--selector', '--limit', '--topic', '--name', '--family', '--ca-file', '--clear'];
    throw new UserError('nothing-to-change', { command: 'regulation source', flags }, exitCodes.usage);
  }
  return record(call, session, changedSource(base, changes), before ? 'changed' : 'added');
}

/** A shipped source is as it was shipped again, on or off among it. */
export async function resetSource(call: SourceCall): Promise<ExitCode> {
  const session = await openRecording(call);
  const source = sourceTyped(session, await askId(call, session));
  return record(call, session, shippedSource(source), 'reset');
}

async function record(
  call: SourceCall,
  session: Session,
  setting: SourceSetting,
  how: 'added' | 'changed' | 'switchedOn' | 'switchedOff' | 'reset',
): Promise<ExitCode> {
  const { options, words } = call;
  const { since } = options;
  const validFrom =
    since === undefined ? today(session) : parseDay(since, '--since', session.begun, session.zone);
  const result = await setSource(session, setting, { validFrom, clockOk: options.clockOk === true });
  const say = words.regulations.sources;
  tellOffice(call, result, {
    sentence: say[how](cleanLine(setting.name), words.dates.shortDay(validFrom)),
    more: setting.insecure ? [words.crawl.insecure] : [],
    next: nextAfter(setting, how === 'switchedOff'),
    fields: { source: setting.id, on: setting.on, validFrom },
  });
  return exitCodes.done;
}

/** One that is off for now is switched on before it is tried. */
function nextAfter({ id, on }: SourceSetting, justOff: boolean): string {
  if (on) return `sop regulation source test ${id}`;
  return justOff ? 'sop regulation source list' : `sop regulation source on ${id}`;
}

async function askId(call: SourceCall, session: Session): Promise<string> {
  const say = call.words.regulations.sources;
  const missing = { what: say.id, flag: 'KODE', example: 'sop regulation source set otda --url https://…' };
  return answerOr(call, call.args[0]?.trim() || undefined, missing, (ask) =>
    ask.choose<string>({
      message: say.askId,
      choices: sourcesNow(session).map(({ id, name }) => ({ value: id, name: `${id}  ${cleanLine(name)}` })),
    }),
  );
}

function askWhy(call: SourceCall): Promise<string> {
  const say = call.words.regulations.sources;
  const missing = { what: say.why, flag: '--why', example: '--why "memblokir sejak Juni"' };
  return answerOr(call, call.options.why, missing, (ask) =>
    ask.text({ message: say.askWhy, check: refuseBlank(call) }),
  );
}

async function askSource(call: SourceCall, id: string): Promise<SourceSetting> {
  const { options, words } = call;
  const say = words.regulations.sources;
  const check = refuseBlank(call);
  const kind = await answerOr(
    call,
    options.kind,
    { what: say.kind, flag: '--kind', example: '--kind rss' },
    (ask) =>
      ask.choose<string>({
        message: say.askKind,
        choices: sourceKinds.map((value) => ({ value, name: say.kinds[value] })),
      }),
  );
  const url = await answerOr(
    call,
    options.url,
    { what: say.url, flag: '--url', example: '--url https://jdih.malangkota.go.id/feed/' },
    (ask) => ask.text({ message: say.askUrl, check }),
  );
  return newSource({
    id,
    kind: parseChoice(kind, '--kind', sourceKinds),
    url: checkFilled(url, '--url').trim(),
  });
}

/** What was typed of it; nothing else changes. */
async function readChanges(
  call: SourceCall,
  session: Session,
  base: SourceSetting,
): Promise<Partial<SourceSetting>> {
  const { options, context } = call;
  const toClear = (options.clear ?? []).map((name) => parseChoice(name, '--clear', clearable));
  const family = options.family?.map((host) => checkFilled(host, '--family').trim().toLowerCase());
  const clearing: Partial<SourceSetting> = Object.assign(
    {},
    ...toClear.map((name) => (name === 'limits' ? { limits: limitsUnchanged(base) } : cleared[name])),
  );
  const { selectors, limits } = { ...base, ...clearing };
  return {
    ...clearing,
    ...(options.name !== undefined && { name: checkFilled(options.name, '--name').trim() }),
    ...(options.kind !== undefined && { kind: parseChoice(options.kind, '--kind', sourceKinds) }),
    ...(options.url !== undefined && { url: checkFilled(options.url, '--url').trim() }),
    ...(family && { family }),
    ...(options.selector && { selectors: await parseSelectors(selectors, options.selector) }),
    ...(options.limit && { limits: { ...limits, ...parseLimits(options.limit) } }),
    ...(options.topic && { topics: options.topic.map((typed) => topicTyped(session, typed).id) }),
    ...(options.keepAll && { keepAll: true }),
    ...(options.mayBeEmpty && { neverEmpty: false }),
    ...(options.staleDays !== undefined && { staleDays: readDays(options.staleDays) }),
    ...(options.fallback !== undefined && { fallback: sourceTyped(session, options.fallback).id }),
    ...(options.issuer !== undefined && { issuer: checkFilled(options.issuer, '--issuer').trim() }),
    ...(options.caFile !== undefined && { ca: readCertificates(resolve(context.cwd, options.caFile)) }),
    ...(options.insecure && { insecure: true }),
    ...(options.private && { private: true }),
  };
}

function readDays(typed: string): number {
  const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  if (days >= 1 && days <= longestStale) return days;
  const values = { flag: '--stale-days', typed, most: longestStale };
  throw new UserError('count-unreadable', values, exitCodes.usage);
}

function readCertificates(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (failure) {
    const reason = (failure as NodeJS.ErrnoException).code ?? '';
    throw new UserError('file-unreadable', { path, reason }, exitCodes.usage, failure);
  }
  return certificatesIn(bytes);
}
