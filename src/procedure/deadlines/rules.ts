// The limits that laws set beside the SOP's minutes: which cases they are for, how long they are, and how sure that is.
import type { CaseClass, ChannelKind, Kind } from '../words.ts';

export const deadlineUnits = ['working-days', 'calendar-days', 'clock-hours'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** What keeps a limit: the reply, or the first answer of any kind, a question to the inquirer among them. */
export type MetBy = 'reply' | 'first-answer';

export interface Length {
  amount: number;
  unit: DeadlineUnit;
}

export interface Basis {
  /** On a screen: `UU 14/2008`. */
  short: string;
  /** On paper, in full legal naming. */
  full: string;
}

export interface DeadlineRule extends Length {
  id: string;
  kinds: readonly Kind[];
  /** Only these; every channel where left out. */
  channels?: readonly ChannelKind[];
  /** Only these; null is a case that nobody classified. Every class where left out. */
  classes?: readonly (CaseClass | null)[];
  until: MetBy;
  basis: Basis;
  /** H: the text was seen; M: in part, or told by others; L: recalled. What is not H is off until the office switches it on. */
  confidence: 'H' | 'M' | 'L';
  /** How much longer a superior may make it, and how often. */
  extension?: Length & { times: number };
  /** Stands still while the inquirer is asked for what is missing. */
  pauses: boolean;
  /** The office's own name for a rule of its own; those of national rules are the language's. */
  name?: string;
}

/** Whoever asks or complains has limits; information from Kemendagri has none (no inquirer waits). */
export const inquiryKinds = [
  'complaint',
  'suggestion',
  'information-request',
  'objection',
  'other',
] as const satisfies readonly Kind[];

const openInformation: Basis = {
  short: 'UU 14/2008',
  full: 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
};
const complaintHandling: Basis = {
  short: 'Permenpan RB 62/2018',
  full: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
};
const publicService: Basis = {
  short: 'UU 25/2009',
  full: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
};

/** In the order in which they are listed. Their names are the language's, by id. */
export const nationalRules: readonly DeadlineRule[] = [
  {
    id: 'kip-request',
    kinds: ['information-request'],
    amount: 10,
    unit: 'working-days',
    until: 'reply',
    basis: openInformation,
    confidence: 'H',
    extension: { amount: 7, unit: 'working-days', times: 1 },
    // The act counts from the day the request came; that an incomplete one has three days of its own is a circular's.
    pauses: false,
  },
  {
    id: 'kip-objection',
    kinds: ['objection'],
    amount: 30,
    unit: 'working-days',
    until: 'reply',
    basis: openInformation,
    confidence: 'H',
    pauses: false,
  },
  {
    id: 'lapor-answer',
    kinds: inquiryKinds,
    channels: ['lapor'],
    amount: 5,
    unit: 'working-days',
    until: 'reply',
    basis: {
      short: 'SP4N-LAPOR!',
      full: 'ketentuan Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (SP4N-LAPOR!)',
    },
    confidence: 'H',
    pauses: false,
  },
  {
    id: 'data-protection',
    kinds: inquiryKinds,
    // Only a request to stop processing personal data, which no kind of inquiry tells: the office classifies it so.
    classes: ['data-protection'],
    amount: 72,
    unit: 'clock-hours',
    until: 'reply',
    basis: {
      short: 'UU 27/2022',
      full: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
    },
    confidence: 'H',
    pauses: false,
  },
  {
    id: 'service-information',
    kinds: ['information-request'],
    amount: 5,
    unit: 'working-days',
    until: 'reply',
    basis: complaintHandling,
    confidence: 'M',
    pauses: false,
  },
  {
    id: 'service-complaint',
    kinds: ['complaint'],
    // What nobody classified has the shorter limit.
    classes: ['non-supervisory', null],
    amount: 14,
    unit: 'working-days',
    until: 'reply',
    basis: complaintHandling,
    confidence: 'M',
    pauses: false,
  },
  {
    id: 'service-supervisory',
    kinds: ['complaint'],
    classes: ['supervisory'],
    amount: 60,
    unit: 'working-days',
    until: 'reply',
    basis: complaintHandling,
    confidence: 'M',
    pauses: false,
  },
  {
    id: 'complaint-decision',
    kinds: ['complaint'],
    amount: 60,
    // Which days is not said in what was seen: these are the sooner ones.
    unit: 'calendar-days',
    until: 'reply',
    basis: {
      short: 'Perpres 76/2013',
      full: 'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
    },
    confidence: 'M',
    // It counts from the complete file.
    pauses: true,
  },
  {
    id: 'complaint-first-answer',
    kinds: ['complaint'],
    amount: 14,
    unit: 'calendar-days',
    until: 'first-answer',
    basis: publicService,
    confidence: 'L',
    pauses: false,
  },
  {
    id: 'sambat-answer',
    kinds: inquiryKinds,
    channels: ['sambat'],
    amount: 7,
    unit: 'calendar-days',
    until: 'reply',
    basis: {
      short: 'aturan Sambat Online',
      full: 'peraturan Wali Kota Malang tentang Sambat Online (nomornya belum dipastikan)',
    },
    confidence: 'M',
    pauses: false,
  },
];

export function nationalRule(id: string): DeadlineRule | undefined {
  return nationalRules.find((rule) => rule.id === id);
}
