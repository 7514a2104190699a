// sop print history: everything that happened to a case, on paper.

import { numbersOf } from '../../desk/case-numbers.ts';
import { linksOf } from '../../desk/links.ts';
import { attachmentsOf } from '../../desk/paperwork.ts';
import { questionsOf } from '../../desk/questions.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import { buildHistory, type CaseHistory, type HistoryEntry } from '../../printouts/history.ts';
import { hidesInquirer } from '../../procedure/progress.ts';
import { parseMoment } from '../../procedure/time.ts';
import { type Call, defineCommand, recordingOptions } from '../command.ts';
import { askedName } from '../show/questions.ts';
import { eventLine } from '../show/timeline.ts';
import { printForms } from './forms.ts';

export const printHistory = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  run: (call) =>
    printForms(call, 'history', (session, facts, _handedTo, file) =>
      buildHistory(facts, historyOf(call, session, file), call.words),
    ),
});

function historyOf(call: Call<object>, session: Session, file: CaseFile): CaseHistory {
  const { words } = call;
  const { vocabulary, letters } = words;
  const { own, foreign } = linksOf(session, file);
  return {
    status: vocabulary.statuses[file.state.status],
    numbers: numbersOf(file).map(
      ({ register, number }) => `${vocabulary.numberRegisters[register]} ${number}`,
    ),
    links: [
      ...own.map(({ relation, to }) => `${vocabulary.linkRelations[relation]} ${to}`),
      ...foreign.map(({ number, relation }) =>
        letters.history.foreign(number, vocabulary.linkRelations[relation]),
      ),
    ],
    questions: questionEntries(call, session, file),
    attachments: attachmentEntries(call, file),
    events: file.state.timeline.map((entry) => ({
      head: `${entry.event.id}  ${longWords(call, session, entry.shown.at)}`,
      text: eventLine(call, session, file, entry),
    })),
  };
}

/** In full, as on paper. */
function longWords({ words }: Call<object>, { zone }: Session, at: string): string {
  const moment = parseMoment(at, zone);
  return moment ? words.dates.long(moment, zone) : at;
}

function questionEntries(call: Call<object>, session: Session, file: CaseFile): HistoryEntry[] {
  const { words } = call;
  const say = words.life.questions;
  const none = words.cases.erased;
  return questionsOf(session, file).flatMap((question) => {
    const { at, event, text, reply } = question;
    const name = askedName(call, question);
    const asked = { head: say.asked(name, longWords(call, session, at), event), text: text ?? none };
    if (!reply) return [asked, { head: say.unanswered, text: '' }];
    const head = say.answered(reply.whom ?? name, longWords(call, session, reply.at));
    return [asked, { head, text: reply.text ?? none }];
  });
}

function attachmentEntries({ words }: Call<object>, file: CaseFile): HistoryEntry[] {
  const { paperwork } = words;
  const hidden = hidesInquirer(file.state);
  return attachmentsOf(file).map(({ event, name, kind, bytes, for: target, sha256 }) => ({
    head: paperwork.attachmentLine({
      event,
      name: hidden ? paperwork.hiddenName : name,
      kind: paperwork.fileKinds[kind] ?? kind,
      size: paperwork.size(bytes),
      for: target,
    }),
    text: `sha256 ${sha256}`,
  }));
}
