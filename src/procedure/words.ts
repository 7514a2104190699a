// The kinds of inquiry and the channels, with what the procedure needs to know of each.

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
