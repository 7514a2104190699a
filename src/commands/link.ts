// sop link: a case is the same matter as another, related to it, or an objection to it; `--undo` takes a link back.
import { findCase } from '../desk/find-case.ts';
import { linkTyped, refuseInCircle } from '../desk/links.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded, record } from '../desk/record.ts';
import { type Recording, resolveRecording } from '../desk/recording.ts';
import { type ExitCode, exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { isEnded } from '../procedure/progress.ts';
import { type LinkRelation, linkRelations } from '../procedure/words.ts';
import { openSeveral, recordOnEach, type Several } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { answerOr, tellRecorded } from './recording.ts';
import { checkFilled } from './texts.ts';

interface Options {
  duplicateOf?: string;
  relatedTo?: string;
  objectsTo?: string;
  undo?: string;
  reason?: string;
}

export const link = defineCommand({
  arguments: '<case...>',
  options: {
    'duplicate-of': 'value',
    'related-to': 'value',
    'objects-to': 'value',
    undo: 'value',
    reason: 'value',
    at: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, words } = call;
    refuseTogether(options);
    const found = await openSeveral(call, 'link');
    const recording = resolveRecording(found.session, options, found.session.officer.id);
    if (options.undo !== undefined) return undo(call, found, recording, options.undo);
    const { relation, typed } = await linkAsked(call);
    const to = findCase(found.session, typed).state.number;
    const propose = ({ state: { number } }: CaseFile) => {
      refuseInCircle(found.session, number, relation, to);
      return proposedEvent(recording, 'linked', { relation, to }, null);
    };
    const say = words.paperwork.link;
    const telling = {
      one: (recorded: Recorded) => ({
        sentence: say.one(recorded.number, relation, to),
        ...(relation === 'duplicate-of' && { next: closing(recorded, to) }),
        json: { link: { relation, to } },
      }),
      many: say.many,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});

const flags: Record<LinkRelation, keyof Options> = {
  'duplicate-of': 'duplicateOf',
  'related-to': 'relatedTo',
  'objects-to': 'objectsTo',
};

function refuseTogether(options: Options): void {
  const given = (['duplicate-of', 'related-to', 'objects-to', 'undo'] as const).filter(
    (name) => options[name === 'undo' ? name : flags[name]] !== undefined,
  );
  const [first, second] = given.map((name) => `--${name}`);
  if (first && second) throw new UserError('options-together', { first, second }, exitCodes.usage);
}

async function linkAsked(call: Call<Options>): Promise<{ relation: LinkRelation; typed: string }> {
  const { options, words } = call;
  const given = linkRelations.find((relation) => options[flags[relation]] !== undefined);
  const say = words.paperwork.link;
  const missing = { what: say.what, flag: '--related-to', example: '--related-to 37' };
  const relation = await answerOr(call, given, missing, (ask) =>
    ask.choose<LinkRelation>({
      message: say.askRelation,
      choices: linkRelations.map((value) => ({ value, name: words.vocabulary.linkRelations[value] })),
    }),
  );
  const typed = await answerOr(call, options[flags[relation]], missing, (ask) =>
    ask.text({ message: say.askOther }),
  );
  return { relation, typed: checkFilled(typed, `--${relation}`) };
}

/** A duplicate that is still open is what one closes next. */
function closing({ number, file }: Recorded, to: string): string | undefined {
  if (isEnded(file.state)) return undefined;
  return `sop close ${shortNumber(number)} --reason duplicate --duplicate-of ${shortNumber(to)}`;
}

async function undo(
  call: Call<Options>,
  { session, only }: Several,
  recording: Recording,
  typed: string,
): Promise<ExitCode> {
  if (!only) throw new UserError('one-case-only', { flag: '--undo', instead: null }, exitCodes.usage);
  const say = call.words.paperwork.link;
  const { number, event, relation, to } = linkTyped(session, only, typed);
  const missing = { what: say.undoReason, flag: '--reason', example: '--reason "Keliru berkas"' };
  const typedReason = await answerOr(call, call.options.reason, missing, (ask) =>
    ask.text({ message: say.undoReason }),
  );
  const reason = checkFilled(typedReason, '--reason');
  const propose = () => proposedEvent(recording, 'withdrawn', { event }, { reason });
  const recorded = await record(session, number, propose, recording.clockOk);
  tellRecorded(call, recorded, { sentence: say.undone(number, relation, to) });
  return exitCodes.done;
}
