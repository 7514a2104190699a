// The decision on a draft: from the options, or asked.
import type { Ask } from '../../context.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { RecordingOptions } from '../../desk/recording.ts';
import type { Verdict } from '../../desk/review.ts';
import type { Session } from '../../desk/session.ts';
import { Cancelled, exitCodes, UserError } from '../../errors.ts';
import type { Call } from '../command.ts';
import { editKept, type Slot } from '../editing.ts';
import { checkFilled, checkText, readTextFile } from '../texts.ts';

export interface ReviewOptions extends RecordingOptions {
  approve?: boolean;
  approveCorrected?: boolean;
  revise?: string[];
  textFile?: string;
  all?: boolean;
  acceptRevoked?: string;
}

/** A decision, with the place on this computer where its corrected text is kept until it is recorded. */
export type Verdicted = Verdict & { slot?: Slot };

/** Of several drafts: this one is looked at later, or this and all that follow. */
export type PutOff = 'skip' | 'stop';

/** The decision that the options name, or null. */
export async function verdictGiven({
  context,
  options,
  words,
}: Call<ReviewOptions>): Promise<Verdict | null> {
  const flags = [
    options.approve && '--approve',
    options.approveCorrected && '--approve-corrected',
    options.revise && '--revise',
  ].filter((flag) => typeof flag === 'string');
  if (flags.length > 1)
    throw new UserError(
      'options-together',
      { first: flags[0] as string, second: flags[1] as string },
      exitCodes.usage,
    );
  if (options.approve) return { decision: 'approved' };
  if (options.approveCorrected) {
    if (options.textFile === undefined) {
      throw new UserError(
        'answer-needed',
        {
          what: words.recording.review.correctedText,
          flag: '--text-file',
          example: '--text-file tanggapan.txt',
        },
        exitCodes.usage,
      );
    }
    return { decision: 'approved-corrected', body: await readTextFile(context, options.textFile) };
  }
  const remarks = options.revise?.map((remark) => checkText(remark, '--revise').trim());
  if (remarks?.some((remark) => remark === '')) throw new UserError('remark-empty', {}, exitCodes.usage);
  return remarks ? { decision: 'revise', remarks } : null;
}

/** Throws UserError `options-together` (exit 2) where a reason for revoked instruments stands beside what approves nothing. */
export function refuseAcceptance({ acceptRevoked }: ReviewOptions, other: string): void {
  if (acceptRevoked === undefined) return;
  throw new UserError('options-together', { first: other, second: '--accept-revoked' }, exitCodes.usage);
}

/** Asks for the decision; `putOff` are further choices where several drafts are looked at. UserError `answer-needed` without a terminal. */
export async function askVerdict<P extends PutOff = never>(
  call: Call<ReviewOptions>,
  session: Session,
  file: CaseFile,
  body: string,
  putOff: readonly P[] = [],
): Promise<Verdicted | P> {
  const { context, words } = call;
  const say = words.recording.review;
  if (!context.ask)
    throw new UserError(
      'answer-needed',
      { what: say.verdict, flag: '--approve', example: '--approve' },
      exitCodes.usage,
    );
  const decision = await context.ask.choose<Verdict['decision'] | P>({
    message: say.askVerdict,
    choices: [
      ...(['approved', 'approved-corrected', 'revise'] as const).map((value) => ({
        value,
        name: say.verdicts[value],
      })),
      ...putOff.map((value) => ({ value, name: say.putOff[value] })),
    ],
  });
  if (decision === 'approved') return { decision };
  if (decision === 'revise') return { decision, remarks: await askRemarks(call, context.ask) };
  if (decision !== 'approved-corrected') return decision as P;
  const { number } = file.state;
  const slot = { number, name: `${number}-koreksi` };
  const edited = await editKept(call, session, slot, { fresh: body, renew: (kept) => kept });
  if (edited === 'put-off') throw new Cancelled();
  // The Kasubag looked and changed nothing: then it is an approval.
  if (edited === 'unchanged') return { decision: 'approved' };
  return { decision, body: checkFilled(edited.text, '--text-file'), slot };
}

async function askRemarks({ words }: Call<ReviewOptions>, ask: Ask): Promise<string[]> {
  const remarks: string[] = [];
  for (;;) {
    const message = words.recording.review.askRemark(remarks.length + 1);
    const remark = (await ask.text({ message })).trim();
    if (remark === '' && remarks.length > 0) return remarks;
    if (remark !== '') remarks.push(checkText(remark, '--revise'));
  }
}
