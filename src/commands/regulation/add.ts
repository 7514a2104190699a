// sop regulation add: an item enters the library by hand, from its page, its PDF, or its citation.
import { knownItem, recordItem } from '../../desk/regulation/add.ts';
import { refuseImpossible } from '../../desk/regulation/judge.ts';
import { type Proposal, proposeItem } from '../../desk/regulation/proposal.ts';
import { handSource } from '../../desk/sources.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellDoubtful } from '../files.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { refuseBlank } from '../texts.ts';
import { askFields, whichItem } from './add/ask.ts';
import { readGiven, refuseForNews } from './add/given.ts';
import { agreeToDocument, agreeToSubject, refuseDamaged } from './doubts.ts';
import { itemJson } from './show/json.ts';
import { documentFacts } from './show/sections.ts';
import { aboutOf, libraryOf, namedItem, quoted, refOf, tellAsking } from './shown.ts';

const addOptions = {
  type: 'value',
  number: 'value',
  year: 'value',
  about: 'value',
  enacted: 'value',
  promulgated: 'value',
  status: 'value',
  url: 'value',
  revokes: 'values',
  'revoked-by': 'values',
  amends: 'values',
  'amended-by': 'values',
  news: 'flag',
  yes: 'flag',
  'clock-ok': 'flag',
} as const;

export type AddCall = Call<OptionValues<typeof addOptions>>;

export const regulationAdd = defineCommand({
  arguments: '[item...]',
  options: addOptions,
  async run(call) {
    const { context, options, print, words } = call;
    const say = words.regulations.add;
    const session = await openRecording(call);
    const library = libraryOf(call, session);
    const flags = readGiven(call, session);
    const typed = await askWhat(call);
    tellAsking(call, typed);
    const proposal = await proposeItem(session, typed, flags.url);
    if (proposal.insecure) print.warn(words.crawl.insecure);
    const exitCode = proposal.document?.url ? exitCodes.outside : exitCodes.usage;
    if (proposal.document) refuseDamaged(call, proposal.document, { name: typed, ref: null, exitCode });
    const identity = await whichItem(call, proposal);
    if (identity === null) refuseForNews(call);
    refuseImpossible(session, { identity, given: flags, named: namedBy(call, proposal) });
    if (identity && proposal.document) {
      await agreeToDocument(call, session, proposal.document, { identity, exitCode });
    }
    const known = knownItem(library, { proposal, identity });
    if (known && context.ask) print.error(say.inLibrary(namedItem(known)));
    const given = await askFields(call, session, library, { proposal, identity, given: flags });
    const adding = { proposal, identity, given };
    await agreeToSubject(call, library, adding);
    const added = await recordItem(session, adding, options.clockOk === true);
    const { item, outcome, document, filedBefore, result } = added;
    const claim = item.claims.find(({ source }) => source === handSource.id);
    const notes = (claim?.finding.notes ?? []).map(({ field, value, code }) =>
      say.leftOut(
        `${words.regulations.show.fields[field as 'enacted'] ?? cleanLine(field)} "${cleanLine(value)}", ${words.regulations.show.notes[code]}`,
      ),
    );
    const size = document?.file.bytes.length ?? 0;
    const more = [
      ...(document
        ? [
            [
              say.filed(cleanLine(document.file.name)),
              ...documentFacts(call, { ...document, bytes: size }),
            ].join(', '),
          ]
        : []),
      ...(filedBefore === null ? [] : [say.filedBefore(filedBefore)]),
      ...(item.topics.length === 0 && outcome === 'added' ? [say.noTopic] : []),
      ...(outcome === 'unchanged' ? [] : notes),
    ];
    const about = item.identity ? (item.about ?? '') : aboutOf(item);
    tellOffice(call, result, {
      sentence:
        outcome === 'unchanged'
          ? say.unchanged(namedItem(item))
          : say[outcome](refOf(item), cleanLine(about)),
      more,
      next:
        outcome === 'added'
          ? `sop intake --from-regulation ${quoted(item.ref)}`
          : `sop regulation show ${quoted(item.ref)}`,
      fields: { ...itemJson(item), outcome, document: document?.sha256 ?? null },
    });
    if (document) tellDoubtful(call, [document.file]);
    for (const ended of added.ended) print.warn(words.regulations.sopBasis(ended));
    return exitCodes.done;
  },
});

/** The flag that named the instrument, or may name it otherwise; null for a citation. */
function namedBy({ options }: AddCall, { from }: Proposal): string | null {
  if (options.year !== undefined) return '--year';
  if (options.number !== undefined) return '--number';
  return from === 'citation' ? null : '--year';
}

function askWhat(call: AddCall): Promise<string> {
  const say = call.words.regulations.add;
  const missing = { what: say.what, flag: 'ALAMAT', example: 'sop regulation add https://…, atau FILE.pdf' };
  return answerOr(call, call.args.join(' ').trim() || undefined, missing, (ask) =>
    ask.text({ message: say.askWhat, check: refuseBlank(call) }),
  );
}
