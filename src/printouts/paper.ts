// What every form about a case needs to know, and the parts that they have alike.
import type { Catalogue } from '../language/catalogue.ts';
import type { Case } from '../procedure/case.ts';
import type { DeadlineRule } from '../procedure/deadlines/rules.ts';
import type { ReopeningReason } from '../procedure/events/reopened.ts';
import { type Day, type Instant, momentAt, parseMoment, type Zone } from '../procedure/time.ts';
import type { Block, Document, Field } from './document.ts';

/** A legal limit as a form tells it. */
export interface PaperLimit {
  rule: Pick<DeadlineRule, 'amount' | 'unit' | 'basis'>;
  dueAt: Instant | null;
  day: Day | null;
}

export interface Paper {
  state: Case;
  inquiry: {
    subject: string;
    text: string;
    name: string | null;
    /** On letters to the inquirer alone. */
    contact?: string | null;
    address?: string | null;
    platform: string | null;
    details: Record<string, string>;
    erased: boolean;
  };
  letterhead: string[];
  /** The limits that run, the nearest first. */
  limits: PaperLimit[];
  /** When the inquiry was taken in, as the archive writes it. */
  takenInAt: string;
  /** Why a case was reopened, of which the paper tells the pass; null in the first. */
  reopened?: { pass: number; at: string; reason: ReopeningReason; note: string } | null;
  /** Its number in the office's agenda; a line to fill in where there is none. */
  agenda?: string | null;
  /** As `A.286 7K3F 9QPD M2XA 66TN`, one a device. */
  seals: string[];
  printedAt: Instant;
  zone: Zone;
}

/** What a paper about several cases needs. */
export type Sheet = Pick<Paper, 'letterhead' | 'seals' | 'printedAt' | 'zone'>;

/** The name, or what stands in its place; the contact is on no form. */
export function nameOf({ state, inquiry }: Paper, { printouts, vocabulary }: Catalogue): string {
  // Nobody sent it: the office found it.
  if (state.kind === 'kemendagri-information') return vocabulary.channels[state.channel];
  if (state.confidential) return vocabulary.confidential;
  if (state.anonymous) return vocabulary.anonymous;
  return inquiry.erased ? printouts.erased : (inquiry.name ?? printouts.unnamed);
}

/** The number, with the pass of a case that was reopened. */
export function numberOf({ state }: Paper, { life }: Catalogue): string {
  return state.pass > 1 ? life.reopening.of(state.number, state.pass) : state.number;
}

/** The name and the channel it came by. */
export function senderOf(paper: Paper, words: Catalogue): string {
  const channel = words.vocabulary.channels[paper.state.channel];
  const { platform } = paper.inquiry;
  if (paper.state.kind === 'kemendagri-information') return [channel, platform].filter(Boolean).join(', ');
  return words.printouts.sender(nameOf(paper, words), platform ? `${channel} (${platform})` : channel);
}

/** The subject, or that it was erased. */
export function subjectOf({ inquiry }: Paper, { printouts }: Catalogue): string {
  return inquiry.erased ? printouts.erased : inquiry.subject;
}

/** The day on which the inquiry arrived: `21 November 2026`. */
export function arrivalDay({ state, zone }: Paper, { dates }: Catalogue): string {
  const arrived = parseMoment(state.arrivedAt, zone);
  return arrived ? dates.letterDay(arrived.day) : state.arrivedAt;
}

/** A moment of the archive in full, as on paper. */
export function longMoment(at: string, { zone }: Pick<Paper, 'zone'>, { dates }: Catalogue): string {
  const moment = parseMoment(at, zone);
  return moment ? dates.long(moment, zone) : at;
}

/** `Jumat, 4 Desember 2026 (10 hari kerja, UU 14/2008)`, one field a limit; none where it cannot be reckoned. */
export function limitFields({ limits, zone }: Paper, { deadlines, dates }: Catalogue): Field[] {
  return limits.flatMap(({ rule, dueAt, day }) => {
    if (dueAt === null || day === null) return [];
    const due = rule.unit === 'clock-hours' ? dates.long(dueAt, zone) : dates.longDay(day);
    const value = deadlines.onPaper(due, deadlines.length(rule), rule.basis.short);
    return [{ label: deadlines.label, value }];
  });
}

export function letterheadOf({ letterhead }: Pick<Paper, 'letterhead'>): Block[] {
  return letterhead.length > 0 ? [{ kind: 'letterhead', lines: letterhead }] : [];
}

export function footOf({ seals, printedAt, zone }: Sheet, { printouts, dates }: Catalogue): Document['foot'] {
  const { day } = momentAt(printedAt, zone);
  return {
    seal: seals.length > 0 ? printouts.seal(seals.join(', ')) : printouts.unsealed,
    printed: printouts.printed(dates.letterDay(day), dates.time(printedAt, zone), zone.label),
    page: printouts.page,
  };
}
