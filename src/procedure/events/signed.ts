// A letter of the case was signed: by whom, and in whose right. Who checked the text (paraf) is another fact.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { type SigningAuthority, signingAuthorities } from '../words.ts';
import { shapeOf } from './shape.ts';

export const signedDocuments = ['reply', 'transmittal', 'notice', 'question'] as const;

export const signed: CaseEventRule = {
  type: 'signed',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(
    z.object({
      document: z.enum(signedDocuments),
      authority: z.enum(signingAuthorities),
      // Left out where someone outside the office signed; the words name them.
      signer: z.optional(z.string()),
      scan: z.boolean(),
    }),
  ),
  refuse: () => null,
  apply(state, event) {
    state.signatures.push({
      event: event.id,
      document: event['document'] as string,
      authority: event['authority'] as SigningAuthority,
      signer: (event['signer'] as string | undefined) ?? null,
    });
  },
};
