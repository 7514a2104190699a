// sop attach: files come to one case or several, perhaps as evidence for what was recorded before.
import type { NewEvent } from '../desk/archive.ts';
import { type Attaching, type CheckedFile, openAttachments, sortAttachments } from '../desk/attachments.ts';
import { looksLikeCases } from '../desk/find-cases.ts';
import { eventAwaits } from '../desk/initials.ts';
import { type CaseFile, tolerantFile } from '../desk/read.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordOnEach } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { checkFilled } from './texts.ts';

/** Of many files this many are named. */
const namedAtMost = 8;

export const attach = defineCommand({
  arguments: '<case> <file...>',
  options: { 'evidence-for': 'value', note: 'value', at: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { options } = call;
    const { cases, paths } = readWords(call.args);
    const found = await openSeveral(call, 'attach', cases);
    const evidenceFor = options.evidenceFor?.trim().toUpperCase() ?? null;
    if (evidenceFor !== null && found.files.length > 1) {
      throw new UserError('one-case-only', { flag: '--evidence-for', instead: null }, exitCodes.usage);
    }
    const note = options.note === undefined ? null : checkFilled(options.note, '--note');
    const { session } = found;
    const files = openAttachments(session, paths);
    const recording = resolveRecording(session, options, session.officer.id);
    const sort = (file: CaseFile) => sortAttachments(session, tolerantFile(file), files, evidenceFor);
    const sorted = new Map<string, Attaching>(found.files.map((file) => [file.state.number, sort(file)]));
    const propose = (file: CaseFile): NewEvent => {
      const { number } = file.state;
      const attaching = sort(file);
      sorted.set(number, attaching);
      if (attaching.fresh.length === 0) throw new UserError('already-so', { number }, exitCodes.done);
      const fields = {
        files: attaching.fresh.length,
        kinds: attaching.fresh.map(({ kind }) => kind),
        ...(evidenceFor !== null && { for: evidenceFor }),
      };
      const event = proposedEvent(recording, 'attached', fields, note === null ? {} : { note });
      return { ...event, fileList: attaching.fresh };
    };
    const telling = {
      one: (recorded: Recorded) =>
        toldOf(call, recorded, sorted.get(recorded.number) as Attaching, evidenceFor),
      many: call.words.paperwork.attach.many,
      moreOfMany: () => fileLines(call, files),
    };
    const code = await recordOnEach(call, found, propose, telling, recording.clockOk);
    if (!options.json) tellKnown(call, [...sorted.values()]);
    if (note !== null) tellDroppedNote(call, sorted);
    return code;
  },
});

/** The first word is a case whatever it looks like; those after it as long as they can be nothing else. */
function readWords([first = '', ...rest]: string[]): { cases: string[]; paths: string[] } {
  const at = rest.findIndex((word) => !looksLikeCases(word));
  const end = at < 0 ? rest.length : at;
  const paths = rest.slice(end);
  if (paths.length === 0)
    throw new UserError('argument-missing', { argument: 'file', command: 'attach' }, exitCodes.usage);
  return { cases: [first, ...rest.slice(0, end)], paths };
}

function toldOf(
  call: Call<object>,
  { number, file }: Recorded,
  { fresh, known }: Attaching,
  evidenceFor: string | null,
) {
  const { attach: say } = call.words.paperwork;
  const files = fresh.map(({ name, kind, size }) => ({ name, kind, bytes: size }));
  // A scan is the ink itself: what it proves needs no initials any more.
  const decided = evidenceFor !== null && file.state.timeline.find(({ event }) => event.id === evidenceFor);
  const settled = decided && decided.shown.form === 'paper' && !eventAwaits(file, evidenceFor);
  return {
    sentence:
      evidenceFor === null ? say.one(number, fresh.length) : say.evidence(number, fresh.length, evidenceFor),
    more: [...fileLines(call, fresh), ...(settled ? [say.initialled(evidenceFor)] : [])],
    json: { files, known },
  };
}

function fileLines({ words }: Call<object>, files: readonly CheckedFile[]): string[] {
  const { attach: say, fileKinds, size: sizeOf, andMore } = words.paperwork;
  const lines = files
    .slice(0, namedAtMost)
    .map(({ name, kind, size }) => say.file(cleanLine(name), fileKinds[kind], sizeOf(size)));
  return files.length > namedAtMost ? [...lines, andMore(files.length - namedAtMost)] : lines;
}

/** A note goes with files: where none was new, it was not recorded either. */
function tellDroppedNote({ print, words }: Call<object>, sorted: ReadonlyMap<string, Attaching>): void {
  const without = [...sorted].filter(([, { fresh }]) => fresh.length === 0).map(([number]) => number);
  for (const number of without)
    print.warn(words.paperwork.attach.noteDropped(number, `sop note ${shortNumber(number)} "…"`));
}

function tellKnown({ print, words }: Call<object>, sorted: readonly Attaching[]): void {
  const { attach: say, andMore } = words.paperwork;
  const known = sorted.flatMap((attaching) => attaching.known);
  const lines = known
    .slice(0, namedAtMost)
    .map(({ name, event }) =>
      event === null ? say.twice(cleanLine(name)) : say.known(cleanLine(name), event),
    );
  for (const line of lines) print.warn(line);
  if (known.length > lines.length) print.warn(andMore(known.length - lines.length));
}
