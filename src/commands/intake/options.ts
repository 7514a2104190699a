// The options of sop intake: what they mean, and which of them do not go together.

import type { RecordingOptions } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { type DateOrder, dateOrders } from '../../desk/take-in/files.ts';
import { readArrival, type StatedInquiry } from '../../desk/take-in/typed-inquiry.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { type ChannelKind, channelKinds, type Kind, kinds } from '../../procedure/words.ts';
import type { Call } from '../command.ts';
import { checkText } from '../texts.ts';

interface IntakeOptions extends RecordingOptions {
  channel?: string;
  kind?: string;
  subject?: string;
  text?: string;
  textFile?: string;
  paste?: boolean;
  name?: string;
  contact?: string;
  arrivedAt?: string;
  externalId?: string;
  anonymous?: boolean;
  confidential?: boolean;
  from?: string[];
  fromRegulation?: string[];
  ownName?: string[];
  map?: string[];
  dateOrder?: string;
  rejects?: string;
  sheet?: string[];
  includeHidden?: boolean;
}

export type IntakeCall = Call<IntakeOptions>;

/** Throws UserError (exit 2) for options of one inquiry beside a file, and the other way round. */
export function refuseMixture({ options, args }: IntakeCall): void {
  const given = (flags: string[]) => flags.find((flag) => options[camel(flag)] !== undefined);
  const ofOne = given(['text', 'text-file', 'subject', 'name', 'contact', 'external-id', 'scan', 'paste']);
  if (options.from && ofOne) throw together('--from', `--${ofOne}`);
  if (options.fromRegulation) {
    // What the library knows of it says all of this.
    const stated = ofOne ?? given(['from', 'channel', 'kind', 'arrived-at', 'anonymous', 'confidential']);
    if (stated && stated !== 'scan') throw together('--from-regulation', `--${stated}`);
  }
  if (options.text !== undefined && options.textFile !== undefined) throw together('--text', '--text-file');
  if (options.from) return;
  if (args.length > 0) throw new UserError('too-many-arguments', { command: 'intake' }, exitCodes.usage);
  const ofFiles = given(['own-name', 'map', 'date-order', 'rejects', 'sheet', 'include-hidden']);
  if (ofFiles) throw new UserError('only-with-from', { option: `--${ofFiles}` }, exitCodes.usage);
}

/** What the options state of an inquiry, or of all of a file's. Throws UserError (exit 2) for a word that is not known. */
export function statedBy({ options, context }: IntakeCall, session: Session): StatedInquiry {
  const { channel, kind, arrivedAt, anonymous, confidential } = options;
  const line = (name: 'subject' | 'name' | 'contact' | 'externalId', flag: string) => {
    const text = options[name]?.replace(/\s+/g, ' ').trim();
    return text ? { [name]: checkText(text, flag) } : {};
  };
  return {
    ...(channel !== undefined && { channel: oneOf<ChannelKind>('--channel', channel, channelKinds) }),
    ...(kind !== undefined && { kind: oneOf<Kind>('--kind', kind, kinds) }),
    ...(arrivedAt !== undefined && {
      arrivedAt: parseArrival(arrivedAt, context.clock(), session),
    }),
    ...(anonymous && { anonymous }),
    ...(confidential && { confidential }),
    ...line('subject', '--subject'),
    ...line('name', '--name'),
    ...line('contact', '--contact'),
    ...line('externalId', '--external-id'),
  };
}

/** The order of `--date-order`, or undefined. */
export function dateOrderOf({ options }: IntakeCall): DateOrder | undefined {
  return options.dateOrder === undefined ? undefined : oneOf('--date-order', options.dateOrder, dateOrders);
}

function oneOf<T extends string>(flag: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === typed.trim().toLowerCase());
  if (found) return found;
  throw new UserError('value-unknown', { flag, typed, allowed: [...allowed] }, exitCodes.usage);
}

function parseArrival(typed: string, now: number, { zone }: Session): string {
  const flag = '--arrived-at';
  const read = readArrival(typed, now, zone);
  if (read === null) throw new UserError('time-unreadable', { flag, typed }, exitCodes.usage);
  if (read !== 'future') return read.at;
  throw new UserError('time-in-future', { flag, typed, now, zone }, exitCodes.usage);
}

function together(first: string, second: string): UserError {
  return new UserError('options-together', { first, second }, exitCodes.usage);
}

function camel(flag: string): keyof IntakeOptions {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof IntakeOptions;
}
