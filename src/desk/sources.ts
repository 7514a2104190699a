// The sources of the office as they stand today, and how they are changed.
import { exitCodes, UserError } from '../errors.ts';
import { firstPage, type SourceLimits, type SourceSetting, sourcesOn } from '../procedure/sources.ts';
import type { Day } from '../procedure/time.ts';
import { isOfFamily, parseWebAddress } from '../regulations/crawl/addresses.ts';
import { completeSource, shippedSources, usualLimits } from '../regulations/shipped-sources.ts';
import type { AppendResult } from './archive.ts';
import { recordOffice } from './record-office.ts';
import { type Session, today } from './session.ts';

export { handSource } from '../regulations/shipped-sources.ts';

/** Every source as it stands today, the shipped ones first. */
export function sourcesNow(session: Session): SourceSetting[] {
  return sourcesOn(session.office, shippedSources, today(session));
}

/** The source that a person typed, by its code or its name. UserError `source-unknown` (exit 2) names those that there are. */
export function sourceTyped(session: Session, typed: string): SourceSetting {
  const wanted = typed.trim().toLowerCase();
  const sources = sourcesNow(session);
  const found = sources.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found) return found;
  throw new UserError('source-unknown', { typed, known: sources.map(({ id }) => id) }, exitCodes.usage);
}

/** A source that the office adds. UserError `source-url` (exit 2). */
export function newSource(entry: Pick<SourceSetting, 'id' | 'kind' | 'url'>): SourceSetting {
  hostOf(entry.url);
  return completeSource({ ...entry, name: entry.id });
}

/** A shipped source as it was shipped. UserError `source-not-shipped` (exit 2) for one of the office's own. */
export function shippedSource({ id }: SourceSetting): SourceSetting {
  const found = shippedSources.find((one) => one.id === id);
  if (found) return found;
  throw new UserError(
    'source-not-shipped',
    { id, known: shippedSources.map((one) => one.id) },
    exitCodes.usage,
  );
}

/** The limits that a source has where nobody changed them. */
export function limitsUnchanged({ id }: SourceSetting): SourceLimits {
  return shippedSources.find((one) => one.id === id)?.limits ?? usualLimits;
}

/**
 * A source with what was said of it changed. An address on a new host brings its family along, where none is named; and it
 * is no longer as it was recorded in public material. UserError `source-url` (exit 2).
 */
export function changedSource(before: SourceSetting, changes: Partial<SourceSetting>): SourceSetting {
  const { url } = changes;
  if (url === undefined) return { ...before, ...changes };
  const host = hostOf(url);
  const family = isOfFamily(host, before.family) ? before.family : [host];
  return { ...before, family, ...changes, recorded: null };
}

/**
 * Records a source as it is wanted from a day on. UserErrors (exit 2): `source-id`, `source-url`, `source-family`,
 * `source-fallback`; and those of `recordOffice`.
 */
export function setSource(
  session: Session,
  setting: SourceSetting,
  { validFrom, clockOk }: { validFrom: Day; clockOk: boolean },
): Promise<AppendResult> {
  refuseSetting(session, setting);
  return recordOffice(session, () => [{ type: 'source-set', fields: { validFrom, setting } }], clockOk);
}

/** True for the code of a source or a topic: small letters, figures and hyphens. */
export function isCode(typed: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && typed.length <= 40;
}

function refuseSetting(session: Session, setting: SourceSetting): void {
  const { id, url, family, fallback } = setting;
  if (!isCode(id)) throw new UserError('source-id', { typed: id }, exitCodes.usage);
  const host = hostOf(url);
  if (!isOfFamily(host, family)) {
    throw new UserError('source-family', { host, family: [...family] }, exitCodes.usage);
  }
  if (fallback === null) return;
  if (fallback === id) throw new UserError('source-fallback', { id }, exitCodes.usage);
  sourceTyped(session, fallback);
}

function hostOf(url: string): string {
  const address = parseWebAddress(firstPage({ url }));
  if (address === null) throw new UserError('source-url', { typed: url }, exitCodes.usage);
  return address.hostname;
}
