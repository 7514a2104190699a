// sop regulation fetch: the document of an item is fetched, or taken from a file, and filed in the archive.
import { itemTyped } from '../../desk/library.ts';
import {
  documentLinks,
  type FetchedDocument,
  fetchDocument,
  openFetched,
  recordDocument,
} from '../../desk/regulation/fetch.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Item } from '../../regulations/library.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellDoubtful } from '../files.ts';
import { tellOffice } from '../office/recorded.ts';
import { momentWords, openRecording } from '../recording.ts';
import { agreeToDocument, refuseDamaged } from './doubts.ts';
import { documentFacts } from './show/sections.ts';
import { libraryOf, namedItem, quoted, refOf, tellAsking } from './shown.ts';

const options = { url: 'value', file: 'value', yes: 'flag', 'clock-ok': 'flag' } as const;

type FetchCall = Call<OptionValues<typeof options>>;

export const regulationFetch = defineCommand({
  arguments: '<item...>',
  options,
  async run(call) {
    const { args, options, print, words } = call;
    const { url, file } = options;
    if (url !== undefined && file !== undefined) {
      throw new UserError('options-together', { first: '--url', second: '--file' }, exitCodes.usage);
    }
    const say = words.regulations.fetch;
    const session = await openRecording(call);
    const item = itemTyped(session, libraryOf(call, session), args.join(' '));
    const document =
      file === undefined ? await fetchFrom(call, session, item) : await openFetched(session, file);
    if (document.insecure) print.warn(words.crawl.insecure);
    const exitCode = file === undefined ? exitCodes.outside : exitCodes.usage;
    refuseDamaged(call, document, { name: document.url ?? file ?? '', ref: item.ref, exitCode });
    const { identity } = item;
    if (identity) await agreeToDocument(call, session, document, { identity, exitCode });
    const { known, before, result } = await recordDocument(session, item, document, options.clockOk === true);
    const bytes = document.file.bytes.length;
    const when = (at: string) => momentWords(call, session, at);
    tellOffice(call, result, {
      sentence: known
        ? say.known({ ref: namedItem(item), event: known.event, when: when(known.at) })
        : say.done(namedItem(item)),
      more: known
        ? []
        : [
            [cleanLine(document.file.name), ...documentFacts(call, { ...document, bytes })].join(', '),
            ...(before ? [say.other(when(before.at))] : []),
          ],
      next: `sop regulation show ${quoted(item.ref)}`,
      fields: {
        key: item.key,
        ref: item.ref,
        outcome: known ? 'unchanged' : before ? 'changed' : 'filed',
        sha256: document.sha256,
        bytes,
        pages: document.pages,
        signs: document.signs,
        url: document.url,
      },
    });
    if (!known) tellDoubtful(call, [document.file]);
    return exitCodes.done;
  },
});

async function fetchFrom(call: FetchCall, session: Session, item: Item): Promise<FetchedDocument> {
  const url = call.options.url ?? (await whichFile(call, item));
  tellAsking(call, url);
  return fetchDocument(session, item, url);
}

/** The only one, or the one that a person chooses. UserErrors (exit 2): `document-unlinked`, `document-which`. */
async function whichFile({ context, words }: FetchCall, item: Item): Promise<string> {
  const links = documentLinks(item);
  const [first, second] = links;
  const ref = refOf(item).replaceAll('"', '');
  if (!first) {
    const pages = item.addresses.map(({ url }) => cleanLine(url));
    throw new UserError('document-unlinked', { ref, pages }, exitCodes.usage);
  }
  if (!second) return first.url;
  if (!context.ask) {
    const urls = links.map(({ url }) => url);
    throw new UserError('document-which', { ref, urls }, exitCodes.usage);
  }
  return context.ask.choose({
    message: words.regulations.fetch.askWhich,
    choices: links.map(({ url, name }) => ({
      value: url,
      name: [cleanLine(name), cleanLine(url)].filter(Boolean).join('  '),
    })),
  });
}
