// The closed lists of the procedure's words: roles, forms, kinds of inquiry, and channels with what it needs to know of each.

/** Those of the SOP. */
export const roles = ['kabag', 'kasubag', 'pelaksana', 'pengelola-tik'] as const;
export type Role = (typeof roles)[number];

/** How a decision reached the archive: typed by who decided, or recorded for a superior. */
export const forms = ['terminal', 'paper', 'oral', 'message'] as const;
export type Form = (typeof forms)[number];

export const kinds = [
  'complaint',
  'suggestion',
  'information-request',
  'objection',
  'other',
  'kemendagri-information',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * Classes that limits depend on: of complaints with and without a supervisory matter (*berkadar pengawasan*, Permenpan
 * RB 62/2018), and a request to stop processing personal data (UU 27/2022).
 */
export const caseClasses = ['supervisory', 'non-supervisory', 'data-protection'] as const;
export type CaseClass = (typeof caseClasses)[number];

export const linkRelations = ['duplicate-of', 'related-to', 'objects-to'] as const;
export type LinkRelation = (typeof linkRelations)[number];

/** Books in which a number is given: the letter's, the office's agenda, the national record system SRIKANDI. */
export const numberRegisters = ['letter', 'agenda', 'srikandi'] as const;
export type NumberRegister = (typeof numberRegisters)[number];

/** In whose right a letter is signed: one's own, a.n. (atas nama), u.b. (untuk beliau), as Plh. or Plt. */
export const signingAuthorities = ['own', 'an', 'ub', 'plh', 'plt'] as const;
export type SigningAuthority = (typeof signingAuthorities)[number];

/** Plh. (pelaksana harian): the holder is away. Plt. (pelaksana tugas): the post is vacant. */
export const standInKinds = ['plh', 'plt'] as const;
export type StandInKind = (typeof standInKinds)[number];

/** Forms about a case that can be printed. */
export const printedDocuments = [
  'incoming',
  'disposition',
  'tray',
  'question',
  'transmittal',
  'notice',
  'reply',
  'countersign',
  'history',
] as const;
export type PrintedDocument = (typeof printedDocuments)[number];

/** What the office works with and what may be out of order. */
export const outageSystems = [
  'internet',
  'electricity',
  'website',
  'sambat',
  'lapor',
  'srikandi',
  'mail',
  'other',
] as const;
export type OutageSystem = (typeof outageSystems)[number];

export interface Channel {
  /** What is said there can be read by anyone. */
  public: boolean;
  /** `sop` can send on it; on the others an officer answers by hand. */
  sends: boolean;
  /** Named in step 1 of the SOP. */
  inSop: boolean;
}

export const channels = {
  website: { public: true, sends: false, inSop: true },
  email: { public: false, sends: true, inSop: false },
  'social-media': { public: true, sends: false, inSop: true },
  whatsapp: { public: false, sends: false, inSop: false },
  telephone: { public: false, sends: false, inSop: false },
  sambat: { public: true, sends: false, inSop: true },
  lapor: { public: true, sends: false, inSop: false },
  counter: { public: false, sends: false, inSop: false },
  letter: { public: false, sends: false, inSop: false },
  kemendagri: { public: true, sends: false, inSop: true },
} as const satisfies Record<string, Channel>;
export type ChannelKind = keyof typeof channels;

export const channelKinds = Object.keys(channels) as ChannelKind[];
