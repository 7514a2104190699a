// sop sign: a letter of a case was signed, by whom and in whose right; the scan may come with it.
import { standingOf } from '../desk/people.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { nameOf, officerTyped, type Session, today } from '../desk/session.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { exitCodes, UserError } from '../errors.ts';
import { signedDocuments, signingRoles } from '../procedure/events/signed.ts';
import { officersWith } from '../procedure/office.ts';
import { type Day, parseMoment } from '../procedure/time.ts';
import { type SigningAuthority, signingAuthorities } from '../procedure/words.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordOnEach } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { answerOr } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options {
  document?: string;
  signer?: string;
  signerName?: string;
  signerTitle?: string;
  authority?: string;
}

/** An officer of the office, or someone outside it by name. */
type Signer = { officer: string } | { name: string; title: string | null };

export const sign = defineCommand({
  arguments: '<case...>',
  options: {
    document: 'value',
    signer: 'value',
    'signer-name': 'value',
    'signer-title': 'value',
    authority: 'value',
    scan: 'value',
    at: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, words } = call;
    const document = parseChoice(options.document ?? 'reply', '--document', signedDocuments);
    const typed = options.authority;
    const right = typed === undefined ? null : parseChoice(typed, '--authority', signingAuthorities);
    refuseTogether(options);
    const found = await openSeveral(call, 'sign');
    const { session } = found;
    const recording = resolveRecording(session, options, session.officer.id);
    const day = parseMoment(recording.envelope.at, session.zone)?.day ?? today(session);
    const signer = await signerOf(call, session, day);
    const authority = right ?? authorityOf(session, signer, day);
    const { name, fields, filed } = partsOf(session, signer);
    const scan = recording.scan !== null;
    const propose = () => proposedEvent(recording, 'signed', { document, authority, ...fields, scan }, filed);
    const say = words.paperwork.sign;
    const who = authority === 'own' ? name : `${name} (${words.vocabulary.signingAuthorities[authority]})`;
    const told = { document: words.vocabulary.signedDocuments[document] ?? document, who: cleanLine(who) };
    const telling = {
      one: ({ number }: Recorded) => ({
        sentence: say.one({ number, ...told }),
        json: { document, authority },
      }),
      many: say.many,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});

function refuseTogether({ signer, signerName, signerTitle }: Options): void {
  const second = signerName === undefined ? '--signer-title' : '--signer-name';
  if (signer !== undefined && (signerName ?? signerTitle) !== undefined) {
    throw new UserError('options-together', { first: '--signer', second }, exitCodes.usage);
  }
}

async function signerOf(call: Call<Options>, session: Session, day: Day): Promise<Signer> {
  const { options, words } = call;
  const say = words.paperwork.sign;
  if (options.signer !== undefined) return { officer: officerTyped(session, options.signer, day) };
  const missing = { what: say.who, flag: '--signer', example: '--signer kabag' };
  const outside =
    options.signerName === undefined && options.signerTitle === undefined
      ? await answerOr<string | null>(call, undefined, missing, (ask) =>
          ask.choose<string | null>({
            message: say.askWho,
            choices: [
              ...signersOn(session, day).map((id) => ({ value: id, name: nameOf(session, id) })),
              { value: null, name: say.someoneElse },
            ],
          }),
        )
      : null;
  if (outside !== null) return { officer: outside };
  const named = { what: say.askName, flag: '--signer-name', example: '--signer-name "…"' };
  const name = await answerOr(call, options.signerName, named, (ask) =>
    ask.text({ message: say.askName, check: refuseBlank(call) }),
  );
  const title =
    options.signerTitle ??
    (options.signerName === undefined ? await call.context.ask?.text({ message: say.askTitle }) : undefined);
  return { name: checkFilled(name, '--signer-name').trim(), title: title?.trim() || null };
}

/** Who signs letters on a day, the Kabag first. */
function signersOn({ office }: Session, day: Day): string[] {
  return [...new Set(signingRoles.flatMap((role) => officersWith(office, role, day)))];
}

/** Whoever stands in for the holder signs as such, whatever else they are. */
function authorityOf(session: Session, signer: Signer, day: Day): SigningAuthority {
  if (!('officer' in signer)) return 'own';
  const standings = signingRoles.map((role) => standingOf(session, signer.officer, [role], day));
  return standings.find((standing) => standing !== null)?.standIn?.as ?? 'own';
}

function partsOf(session: Session, signer: Signer) {
  if ('officer' in signer) {
    const { officer } = signer;
    return { name: nameOf(session, officer), fields: { signer: officer }, filed: null };
  }
  const { name, title } = signer;
  return { name, fields: {}, filed: { name, ...(title !== null && { title }) } };
}
