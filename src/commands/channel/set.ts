// sop channel set email: the mail server of this PC, and the address that the office sends from.
import { isPlainAddress, mailPassword, mailServer, setMailChannel } from '../../desk/mail-channel.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { refuseBlank } from '../texts.ts';

type Server = NonNullable<ReturnType<typeof mailServer>>;

interface Options {
  host?: string;
  port?: string;
  user?: string;
  tls?: string;
  sender?: string;
  clockOk?: boolean;
}

const usualPorts = { starttls: 587, tls: 465, none: 25 } as const;

export const channelSet = defineCommand({
  arguments: '<channel>',
  options: {
    host: 'value',
    port: 'value',
    user: 'value',
    tls: 'value',
    sender: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    refuseOtherChannel(call.args[0] ?? '');
    const session = await openRecording(call);
    const server = await readServer(call);
    const password = passwordWords(call, server);
    const before = session.office.channels.get('email')?.device ?? null;
    const result = await setMailChannel(session, server, call.options.clockOk === true);
    const say = call.words.office.channels;
    const moved = before !== null && before !== session.device ? [say.movedFrom(before)] : [];
    tellOffice(call, result, {
      sentence: say.set(cleanLine(server.from)),
      more: [...moved, ...password],
      next: 'sop channel test email',
      fields: { channel: 'email', device: session.device },
    });
    if (server.tls === 'none') call.print.warn(say.noTls);
    return exitCodes.done;
  },
});

/** UserError `channel-cannot-send` (exit 2) for a channel on which an officer answers by hand. */
export function refuseOtherChannel(typed: string): void {
  if (typed !== 'email' && typed !== 'surel') {
    throw new UserError('channel-cannot-send', { typed }, exitCodes.usage);
  }
}

/** What is not typed is asked in a terminal, with what is set now proposed; without one it stays as it is set. */
async function readServer(call: Call<Options>): Promise<Server> {
  const { context, options, words } = call;
  const say = words.office.channels;
  const set = mailServer(context);
  const check = refuseBlank(call);
  const given = (typed: string | undefined, now: string | undefined) =>
    typed ?? (context.ask ? undefined : now);
  const host = await answerOr(
    call,
    given(options.host, set?.host),
    { what: say.host, flag: '--host', example: '--host smtp.example.org' },
    (ask) => ask.text({ message: say.askHost, check, ...(set && { initial: set.host }) }),
  );
  const tls = readTls(
    given(options.tls, set?.tls ?? 'starttls') ??
      (await context.ask!.choose<string>({
        message: say.askTls,
        choices: Object.entries(say.tls).map(([value, name]) => ({ value, name })),
        initial: set?.tls ?? 'starttls',
      })),
  );
  const usual = String(set && set.tls === tls ? set.port : usualPorts[tls]);
  const port = readPort(
    given(options.port, usual) ??
      (await context.ask!.text({
        message: say.askPort,
        initial: usual,
        check: (answer) => (isPort(answer.trim()) ? null : say.askPortAgain),
      })),
  );
  const user =
    given(options.user, set?.user ?? '') ??
    (await context.ask!.text({ message: say.askUser, ...(set?.user && { initial: set.user }) }));
  const from = await answerOr(
    call,
    given(options.sender, set?.from),
    { what: say.sender, flag: '--sender', example: '--sender pemerintahan@example.org' },
    (ask) =>
      ask.text({
        message: say.askSender,
        check: (answer) => (isPlainAddress(answer.trim()) ? null : say.askSenderAgain),
        ...(set && { initial: set.from }),
      }),
  );
  return {
    host: readHost(host.trim(), say.host),
    port,
    ...(user.trim() && { user: user.trim() }),
    tls,
    from: readAddress(from.trim()),
  };
}

function readHost(typed: string, what: string): string {
  if (typed !== '' && !/[\s/@]/.test(typed)) return typed;
  throw new UserError(
    'answer-needed',
    { what, flag: '--host', example: '--host smtp.example.org' },
    exitCodes.usage,
  );
}

function readTls(typed: string): Server['tls'] {
  return parseChoice(typed, '--tls', ['starttls', 'tls', 'none'] as const);
}

function readPort(typed: string): number {
  if (isPort(typed.trim())) return Number(typed);
  throw new UserError('port-unreadable', { typed }, exitCodes.usage);
}

function isPort(typed: string): boolean {
  return /^\d{1,5}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 65_535;
}

function readAddress(typed: string): string {
  if (isPlainAddress(typed)) return typed;
  throw new UserError('address-unreadable', { typed }, exitCodes.usage);
}

function passwordWords({ context, words }: Call<Options>, server: Server): string[] {
  if (server.user === undefined) return [];
  const { path, known } = mailPassword(context);
  return known ? [] : words.office.channels.password({ user: cleanLine(server.user), path });
}
