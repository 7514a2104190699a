// A letter of the case was signed: by whom, and in whose right. Who checked the text (paraf) is another fact.
import * as z from 'zod/mini';
import type { Case } from '../case.ts';
import type { CaseEventRule, ProposedEvent } from '../event.ts';
import { compareAt } from '../moments.ts';
import { appointmentsOn, type Office, rolesOn } from '../office.ts';
import { lastDraft, repliedAt } from '../progress.ts';
import { type Refusal, refusal } from '../refusals.ts';
import { parseMoment } from '../time.ts';
import { type Role, type SigningAuthority, signingAuthorities } from '../words.ts';
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
  refuse: (state, event, office) => refuseSigner(event, office) ?? refuseReply(state, event, office),
  apply(state, event) {
    state.signatures.push({
      event: event.id,
      document: event['document'] as string,
      authority: event['authority'] as SigningAuthority,
      signer: (event['signer'] as string | undefined) ?? null,
    });
  },
};

/** Roles in which an officer signs a letter, for themselves or for the Kabag. */
export const signingRoles: readonly Role[] = ['kabag', 'kasubag'];

function refuseSigner(event: ProposedEvent, office: Office): Refusal | null {
  const officer = event['signer'] as string | undefined;
  if (officer === undefined) return null;
  const day = parseMoment(event.at, office.zone)?.day ?? event.at.slice(0, 10);
  if (!rolesOn(office, officer, day).some((role) => signingRoles.includes(role))) {
    return refusal('signer-role', { officer, roles: signingRoles });
  }
  const authority = event['authority'] as SigningAuthority;
  if (authority !== 'plh' && authority !== 'plt') return null;
  const stands = appointmentsOn(office, officer, day).some(({ standIn }) => standIn?.as === authority);
  return stands ? null : refusal('authority-not-held', { officer, authority });
}

/** The letter of reply has a text, and one that went out is signed no more. */
function refuseReply(state: Case, event: ProposedEvent, office: Office): Refusal | null {
  if (event['document'] !== 'reply') return null;
  const sentAt = repliedAt(state);
  if (sentAt === null) return lastDraft(state) ? null : refusal('nothing-to-sign', {});
  return compareAt(event.at, sentAt, office.zone) > 0
    ? refusal('signed-after-reply', { at: event.at, repliedAt: sentAt })
    : null;
}
