// What a shape of pasted words is: it recognises its own kind, and says what the words give away.
import type { ChannelKind, Kind } from '../../procedure/words.ts';
import type { DateReading, DateRules } from '../dates.ts';

/** What pasted words give away; everything in it is only proposed. */
export interface Proposal {
  text: string;
  name?: string;
  contact?: string;
  address?: string;
  externalId?: string;
  subject?: string;
  /** When it came, as it was written, and how it reads. */
  date?: { written: string; reading: DateReading };
  kind?: Kind;
  way?: { channel: ChannelKind; platform?: string };
  anonymous?: boolean;
  confidential?: boolean;
  details?: Record<string, string>;
  /** Others who speak in it: their words are no part of the text. */
  others?: string[];
}

export interface PastedRules extends DateRules {
  /** Nobody confirms what is proposed: what could be read in two ways is left open. */
  unconfirmed?: boolean;
}

export interface Shape {
  name: string;
  /** The proposal, or null where the words are of another shape. They have LF line ends and no blank ends. */
  recognise(words: string, rules: PastedRules): Proposal | null;
}
