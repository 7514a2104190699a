// What the options of `sop regulation add` say of an item.
import { type Given, readIdentity, relationTyped } from '../../../desk/regulation/add.ts';
import { webAddress } from '../../../desk/regulation/download.ts';
import type { Session } from '../../../desk/session.ts';
import { parseChoice } from '../../../desk/typed-choice.ts';
import { parseDay } from '../../../desk/typed-day.ts';
import { exitCodes, UserError } from '../../../errors.ts';
import type { RelationKind, StatusClaim } from '../../../regulations/finding.ts';
import type { Identity } from '../../../regulations/identity.ts';
import { checkFilled } from '../../texts.ts';
import type { AddCall } from '../add.ts';

export const statuses = ['in-force', 'not-in-force', 'unknown'] as const;

/** Read before anything is fetched. UserErrors (exit 2) name the option. */
export function readGiven({ options }: AddCall, session: Session): Given {
  const { about, enacted, promulgated, status, url, news } = options;
  const day = (typed: string, flag: string) => parseDay(typed, flag, session.begun, session.zone);
  const relations = relationsOf(options);
  return {
    ...(about !== undefined && { [news ? 'title' : 'about']: checkFilled(about, '--about').trim() }),
    ...(enacted !== undefined && { [news ? 'published' : 'enacted']: day(enacted, '--enacted') }),
    ...(promulgated !== undefined && { promulgated: day(promulgated, '--promulgated') }),
    ...(status !== undefined && { status: readStatus(parseChoice(status, '--status', statuses)) }),
    ...(url !== undefined && { url: webAddress(url) }),
    ...(relations.length > 0 && { relations }),
  };
}

export function readStatus(chosen: (typeof statuses)[number]): StatusClaim | null {
  return chosen === 'unknown' ? null : chosen;
}

function relationsOf(options: AddCall['options']): NonNullable<Given['relations']> {
  const typed: [RelationKind, string[] | undefined][] = [
    ['revokes', options.revokes],
    ['revoked-by', options.revokedBy],
    ['amends', options.amends],
    ['amended-by', options.amendedBy],
  ];
  return typed.flatMap(([kind, all = []]) => all.map((one) => relationTyped(kind, one)));
}

/**
 * The instrument that `--type`, `--number` and `--year` name, over what was proposed; null where none of these was given.
 * UserError `item-number` (exit 2).
 */
export function identityGiven({ options }: AddCall, proposed: Identity | null): Identity | null {
  const { type, number, year } = options;
  if (type === undefined && number === undefined && year === undefined) return null;
  const known = number ?? proposed?.number;
  if (known !== undefined) {
    const named =
      type ??
      (proposed && (number === undefined || readIdentity({ number }) === null) ? proposed.type : undefined);
    const yearKnown = year ?? (proposed?.year == null ? undefined : String(proposed.year));
    const identity = readIdentity({
      number: known,
      ...(named !== undefined && { type: named }),
      ...(yearKnown !== undefined && { year: yearKnown }),
    });
    if (identity) return identity;
  }
  const typed = [type, number, year].filter((word) => word !== undefined).join(' ');
  throw new UserError('item-number', { typed }, exitCodes.usage);
}

/** Options that say nothing of news. UserError `news-flags` (exit 2). */
export function refuseForNews({ options }: AddCall): void {
  const { type, number, year, promulgated, status, revokes, revokedBy, amends, amendedBy } = options;
  const given = Object.entries({
    '--type': type,
    '--number': number,
    '--year': year,
    '--promulgated': promulgated,
    '--status': status,
    '--revokes': revokes,
    '--revoked-by': revokedBy,
    '--amends': amends,
    '--amended-by': amendedBy,
  });
  const [flag] = given.find(([, value]) => value !== undefined) ?? [];
  if (flag !== undefined) throw new UserError('news-flags', { flag }, exitCodes.usage);
}
