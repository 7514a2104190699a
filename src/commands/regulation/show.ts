// sop regulation show: one item of the library, whole, with what each source says of it.

import { itemTyped } from '../../desk/library.ts';
import { documentLinks } from '../../desk/regulation/fetch.ts';
import { type ItemPortrait, portrayItem } from '../../desk/regulation/portrait.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import { type Call, defineCommand } from '../command.ts';
import { momentWords } from '../recording.ts';
import { portraitJson } from './show/json.ts';
import { documentLines, noteLines, relationLines, sayingLines } from './show/sections.ts';
import { aboutOf, citingLines, dayWords, namedItem, openToRead, quoted, refOf, topicNames } from './shown.ts';

export const regulationShow = defineCommand({
  arguments: '<item...>',
  options: {},
  async run(call) {
    const { args, options, print, words } = call;
    const { session, library } = openToRead(call);
    const portrait = portrayItem(session, library, itemTyped(session, library, args.join(' ')));
    if (options.json) {
      print.json(portraitJson(portrait));
      return exitCodes.done;
    }
    tellHead(call, portrait);
    tellFacts(call, session, portrait);
    tellSections(call, session, portrait);
    const next = nextCommand(call, portrait);
    if (next) print.next(words.general.next, next);
    return exitCodes.done;
  },
});

/** Name, legal form, and in capitals whether it holds. */
function tellHead(
  { print, words }: Call<object>,
  { item, form, standing, relations, sameNumber, sopBasis }: ItemPortrait,
): void {
  const say = words.regulations.show;
  const { style } = print;
  print.wrapped(`${style.caseNumber(refOf(item))}  ${aboutOf(item)}`, { indent: '  ', first: '' });
  if (form !== null) print.wrapped(cleanLine(form));
  else print.line(item.kind === 'news' ? say.news : say.unrecognised);
  if (standing) {
    const revoking = relations.filter(
      ({ kind, partly, barred }) => kind === 'revokedBy' && !partly && !barred,
    );
    const by = revoking.map(({ name }) => cleanLine(name));
    const sentence = say.standing({ status: standing.status, by });
    const paint = standing.status === 'in-force' ? style.good : style.look;
    print.wrapped(sentence, { paint });
    if (standing.newer.length > 0) print.look(say.newer(standing.newer.map(refOf)));
  }
  if (sopBasis !== null) {
    const ended = standing?.status === 'revoked' || standing?.status === 'conflict';
    if (ended) print.look(say.sopBasisEnded);
    else print.line(say.sopBasis);
  }
  for (const other of sameNumber) print.look(say.sameNumber(namedItem(other)));
  if (item.gone) print.look(say.gone);
}

/** What is known of it, a line each. */
function tellFacts(call: Call<object>, session: Session, portrait: ItemPortrait): void {
  const { print, words } = call;
  const say = words.regulations.show;
  const lines = Object.entries(factsOf(call, session, portrait)).flatMap(([label, value]) =>
    value === null ? [] : [[say.labels[label as Label], value] as const],
  );
  const width = Math.max(...Object.values(say.labels).map((label) => label.length));
  print.line();
  for (const [label, value] of lines) {
    print.wrapped(value, { indent: ' '.repeat(width + 4), first: `  ${padText(label, width)}  ` });
  }
}

type Label = keyof Call<object>['words']['regulations']['show']['labels'];

function factsOf(
  call: Call<object>,
  session: Session,
  { item, form, dismissed, news, cases }: ItemPortrait,
): Record<Label, string | null> {
  const { words } = call;
  const say = words.regulations.show;
  const { claims, identity, topics, announced } = item;
  const first = <T>(values: readonly (T | null | undefined)[]) =>
    values.find((value) => value != null) ?? null;
  const day = (value: string | null) => value && dayWords(call, value);
  const findings = claims.map(({ finding }) => finding);
  const subjects = [...new Set(findings.flatMap((finding) => finding.subjects))];
  const published = first(findings.map((finding) => finding.published));
  const name = topicNames(session);
  const kept = first(claims.map((claim) => claim.kept));
  const printed = first(findings.map(({ number }) => number)) ?? identity?.number ?? null;
  const waits = news === null ? '' : `; ${say.waits}`;
  return {
    number: printed && cleanLine(printed),
    uri: identity?.key ?? null,
    title: [form, aboutOf(item)].includes(cleanLine(item.title)) ? null : cleanLine(item.title),
    enacted: day(first(findings.map((finding) => finding.enacted))),
    promulgated: day(first(findings.map((finding) => finding.promulgated))),
    published: published && momentWords(call, session, published),
    gazette: cleanLine(first(findings.map(({ gazette }) => gazette)) ?? '') || null,
    topic: topics.map(({ topic, words }) => say.topic(name(topic), words.map(cleanLine))).join('; ') || null,
    subjects: subjects.map(cleanLine).join(', ') || null,
    kept: topics.length === 0 && kept !== null ? words.crawl.kept[kept] : null,
    seen: say.seen(momentWords(call, session, item.firstSeen), momentWords(call, session, item.lastSeen)),
    announced:
      announced &&
      `${say.announced(say.announcedAs[announced.as], momentWords(call, session, announced.at))}${waits}`,
    dismissed:
      dismissed &&
      say.dismissed({
        when: momentWords(call, session, dismissed.at),
        by: cleanLine(nameOf(session, dismissed.by)),
        why: dismissed.why === null ? null : cleanLine(dismissed.why),
      }),
    cases: cases.join(', ') || null,
  };
}

function tellSections(call: Call<object>, session: Session, portrait: ItemPortrait): void {
  const { print, words } = call;
  const say = words.regulations.show;
  const { item } = portrait;
  const [newest] = item.claims;
  const after: [string, string[]][] = [
    [say.addressesHeading, item.addresses.map(({ url }) => cleanLine(url))],
    [
      say.filesHeading,
      item.files.flatMap(({ url, name }) => [
        cleanLine(url),
        ...(name === '' ? [] : [`    ${cleanLine(name)}`]),
      ]),
    ],
    [say.documentsHeading, documentLines(call, session, portrait)],
    [say.notesHeading, noteLines(call, session, portrait)],
    [say.citedHeading, citingLines(call, portrait.citing)],
  ];
  tellSection(call, say.sourcesHeading, sayingLines(call, session, portrait));
  tellRelations(call, session, portrait);
  for (const [heading, lines] of after) tellSection(call, heading, lines);
  if (newest?.finding.summary == null) return;
  print.line(`\n${print.style.heading(say.summaryHeading)}`);
  print.quote(newest.finding.summary);
}

function tellSection({ print }: Call<object>, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print.line(`\n${print.style.heading(heading)}`);
  for (const line of lines) {
    // An address alone is never broken, so that it can be copied.
    if (/^\s*https?:\S*$/.test(line)) print.line(`  ${line}`);
    else print.wrapped(line, { indent: '      ', first: '  ' });
  }
}

/** What one types to show another stands in a line of its own, unbroken. */
function tellRelations(call: Call<object>, session: Session, portrait: ItemPortrait): void {
  const { print, words } = call;
  const relations = relationLines(call, session, portrait);
  if (relations.length > 0) print.line(`\n${print.style.heading(words.regulations.show.relationsHeading)}`);
  for (const { line, link } of relations) {
    print.wrapped(line, { indent: '      ', first: '  ' });
    if (link !== null) print.line(`      ${print.style.command(link)}`);
  }
}

/** What is new goes to the Kabag; else what is not here yet is fetched. */
function nextCommand({ context }: Call<object>, { item, news, documents }: ItemPortrait): string | null {
  const typed = quoted(item.ref);
  if (news !== null) return `sop intake --from-regulation ${typed}`;
  const [link, other] = documentLinks(item);
  if (documents.length > 0 || !link) return null;
  // Of several a terminal asks which.
  const which = other && !context.ask ? ` --url ${quoted(link.url)}` : '';
  return `sop regulation fetch ${typed}${which}`;
}
