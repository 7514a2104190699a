// The command that takes mended rows in again: with what was stated for their file, since the rows alone may not say it.
import { channelGivenAway, type FileToTake } from '../../desk/take-in/files.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { IntakeCall } from './options.ts';

/** For the file of rejected rows. */
export function mendCommand(call: IntakeCall, file: FileToTake, path: string): string {
  return commandFor(call, file, path);
}

/** For the file itself. */
export function sameCommand(call: IntakeCall, file: FileToTake): string {
  const { options } = call;
  const { notes, source } = file.survey;
  const sheet = notes && (options.sheet || notes.others.length > 0) ? notes.sheet : undefined;
  return [
    commandFor(call, file, source.name),
    ...(sheet === undefined ? [] : [`--sheet ${quoted(cleanLine(sheet))}`]),
    ...(notes && options.includeHidden ? ['--include-hidden'] : []),
  ].join(' ');
}

function commandFor({ options }: IntakeCall, { survey, stated }: FileToTake, name: string): string {
  const plain = survey.chat !== undefined || channelGivenAway(survey, name) === survey.channel;
  const channel = stated.channel ?? (plain ? undefined : survey.channel);
  // Fewer rows may leave open what the whole file decided.
  const order = stated.order ?? (survey.order === 'mdy' ? 'mdy' : undefined);
  const given: [string, string | true | undefined][] = [
    ['channel', channel],
    ['kind', stated.kind],
    ['date-order', order],
    ['arrived-at', stated.arrivedAt],
    ['anonymous', stated.anonymous ? true : undefined],
    ['confidential', stated.confidential ? true : undefined],
    ...(survey.chat ? (stated.own ?? []) : []).map((who): [string, string] => ['own-name', cleanLine(who)]),
    ...(options.map ?? []).map((pair): [string, string] => ['map', pair]),
  ];
  const flags = given.flatMap(([flag, value]) =>
    value === undefined ? [] : [value === true ? `--${flag}` : `--${flag} ${quoted(value)}`],
  );
  return ['sop intake --from', quoted(cleanLine(name)), ...flags].join(' ');
}

function quoted(word: string): string {
  return /^[\w.,:+/\\-]+$/.test(word) ? word : `"${word}"`;
}
