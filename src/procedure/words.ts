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
