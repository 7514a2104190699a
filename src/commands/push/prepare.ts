// What is to go out, once its legal basis was looked up again; a revoked instrument is asked about first.

import type { CaseFile } from '../../desk/read.ts';
import { type Outgoing, prepareSending, revokedToSend } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { whyAccepted } from '../citations/accepting.ts';
import { openCheck } from '../citations/checking.ts';
import type { Call } from '../command.ts';
import type { PushOptions } from './options.ts';

/** UserErrors: those of `prepareSending`. */
export async function prepareOutgoing(
  call: Call<PushOptions>,
  session: Session,
  file: CaseFile,
  manual: boolean,
  via = call.options.via,
): Promise<Outgoing> {
  const check = openCheck(call, session);
  const why = await whyAccepted(call, session, revokedToSend(file, check, manual));
  return prepareSending(session, file, check, { via, manual, why });
}
