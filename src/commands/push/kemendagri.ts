// Kemendagri information at step 7: an article on the website, or a circular to named kecamatan and kelurahan.
import type { CaseFile } from '../../desk/read.ts';
import { resolveRecording } from '../../desk/recording.ts';
import { type Outgoing, recordDelivery } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { tellCitations } from '../citations/lines.ts';
import type { Call } from '../command.ts';
import { readTextFile, refuseBlank } from '../texts.ts';
import type { Delivered, PushOptions } from './options.ts';
import { prepareOutgoing } from './prepare.ts';
import { tellBasis } from './shown.ts';

/** How it went out, and what proves that: the address of the article, or the list of who got the circular. */
type Way = { way: 'article'; address: string } | { way: 'circular'; recipients: string[] };

/** True where a case, or what was typed, is of this kind. */
export function isForKemendagri({ options }: Call<PushOptions>, { state }: CaseFile): boolean {
  return state.kind === 'kemendagri-information' || flagsOf(options).length > 0;
}

/**
 * Records that an approved text was published or circulated. UserErrors: `only-kemendagri` (exit 3) for a citizen's case,
 * `options-together`, `kemendagri-way`, `address-not-web`, `circular-empty` (exit 2), those of `prepareSending`.
 */
export async function pushKemendagri(
  call: Call<PushOptions>,
  session: Session,
  file: CaseFile,
): Promise<Delivered> {
  const { options, words } = call;
  const [flag, second] = flagsOf(options);
  const { number, kind } = file.state;
  if (flag !== undefined && kind !== 'kemendagri-information') {
    throw new UserError('only-kemendagri', { number, flag }, exitCodes.refused);
  }
  if (flag !== undefined && second !== undefined) {
    throw new UserError('options-together', { first: flag, second }, exitCodes.usage);
  }
  const route = (way: Way['way']) => (way === 'article' ? 'website' : 'letter');
  // Refused before it is asked how it went out.
  const outgoing = await prepareOutgoing(call, session, file, true, 'website');
  if (call.context.ask && flag === undefined && !options.json) tellText(call, session, number, outgoing);
  else tellBasis(call, session, outgoing);
  const way = (await wayGiven(call)) ?? (await askWay(call, number));
  const recording = resolveRecording(session, options, session.officer.id, options.at === undefined);
  const delivery = {
    ...outgoing,
    route: { channel: route(way.way), address: null },
    messageId: null,
  } as const;
  const receipt = way.way === 'article' ? way.address : way.recipients.join('; ');
  const recorded = await recordDelivery(session, delivery, recording, receipt);
  const say = words.life.kemendagri;
  return {
    recorded,
    sentence: (told) =>
      way.way === 'article' ? say.published(told) : say.circulated({ ...told, count: way.recipients.length }),
  };
}

/** What was approved, before it is asked how it went out. */
function tellText(
  call: Call<PushOptions>,
  session: Session,
  number: string,
  { reply, citations }: Outgoing,
): void {
  const { print, words } = call;
  print.line(words.recording.push.shownByHand);
  print.line(`  ${print.style.caseNumber(number)}  ${cleanLine(reply.subject)}`);
  print.quote(reply.body.trimEnd());
  tellCitations(call, session, citations, words.citations.label);
}

function flagsOf({ article, circular, circularFile }: PushOptions): string[] {
  return [
    ...(article === undefined ? [] : ['--article']),
    ...(circular === undefined ? [] : ['--circular']),
    ...(circularFile === undefined ? [] : ['--circular-file']),
  ];
}

async function wayGiven({ context, options }: Call<PushOptions>): Promise<Way | null> {
  const { article, circular, circularFile } = options;
  if (article !== undefined) return { way: 'article', address: webAddress(article) };
  if (circular !== undefined) return { way: 'circular', recipients: recipientsIn(circular, '--circular') };
  if (circularFile === undefined) return null;
  const text = await readTextFile(context, circularFile);
  return { way: 'circular', recipients: recipientsIn(text, circularFile) };
}

async function askWay(call: Call<PushOptions>, number: string): Promise<Way> {
  const { context, words } = call;
  const say = words.life.kemendagri;
  if (!context.ask) throw new UserError('kemendagri-way', { number }, exitCodes.usage);
  const way = await context.ask.choose<Way['way']>({
    message: say.ask,
    choices: (['article', 'circular'] as const).map((value) => ({ value, name: say.ways[value] })),
  });
  const check = refuseBlank(call);
  if (way === 'article') {
    return { way, address: webAddress(await context.ask.text({ message: say.askArticle, check })) };
  }
  const typed = await context.ask.text({ message: say.askCircular, check });
  return { way, recipients: recipientsIn(typed, '--circular') };
}

function webAddress(typed: string): string {
  const address = typed.trim();
  const isWeb = /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address) && URL.canParse(address);
  if (!isWeb) throw new UserError('address-not-web', { typed: address }, exitCodes.usage);
  return address;
}

/** One recipient a line, or parted by semicolons; each once. */
function recipientsIn(text: string, what: string): string[] {
  const names = text.split(/[;\n]/).map((name) => name.replace(/\s+/g, ' ').trim());
  const recipients = [...new Set(names.filter((name) => name !== ''))];
  if (recipients.length === 0) throw new UserError('circular-empty', { what }, exitCodes.usage);
  return recipients;
}
