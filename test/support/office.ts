// An office at work, for tests of commands: founded by `sop init`, with cases that came in.
import { append, type NewEvent } from '../../src/desk/archive.ts';
import { wib } from './archive.ts';
import { createTestContext, runSop, type TestContext, type TestOptions } from './test-context.ts';

export interface Told {
  code: number;
  stdout: string;
  stderr: string;
}

/** A founded office: Sari (A-p1) types here, Bambang is Kabag (A-p2), Dewi Kasubag (A-p3); `kasubagHere` lets Dewi type here too. */
export async function foundedOffice(
  options: TestOptions & { kasubagHere?: boolean } = {},
): Promise<TestContext> {
  const context = createTestContext(options);
  const names = [
    '--office',
    'Bagian Pemerintahan',
    '--officer',
    'Sari Wulandari',
    '--kabag',
    'Drs. Bambang Hariadi',
  ];
  const kasubag = ['--kasubag', 'Dewi Lestari, Kasubag Pemerintahan Umum'];
  const told = await runSop(['init', '--archive', context.archivePath, ...names, ...kasubag], context);
  if (told.code !== 0) throw new Error(told.stderr);
  if (options.kasubagHere) {
    const enrolled = await runSop('officer add --here kasubag', context);
    if (enrolled.code !== 0) throw new Error(enrolled.stderr);
  }
  return context;
}

/** Takes in an inquiry as `received`; gives its number. */
export async function takeIn(
  context: TestContext,
  words: Record<string, unknown> = {},
  fields: Partial<NewEvent> = {},
): Promise<string> {
  const at = new Date(context.clock() + 7 * 3_600_000).toISOString().slice(0, 19);
  const result = await append(context, context.archivePath, wib, (view) => [
    {
      type: 'received',
      case: `2026-A-${String(view.lastSerial(2026) + 1).padStart(4, '0')}`,
      kind: 'information-request',
      channel: 'email',
      anonymous: false,
      confidential: false,
      arrivedAt: '2026-11-21T22:10:00+07:00',
      at: `${at}+07:00`,
      source: 'measured',
      by: 'A-p1',
      recordedBy: 'A-p1',
      form: 'terminal',
      ...fields,
      wordsEntry: {
        subject: 'Batas Kelurahan Bareng dan Kasin',
        text: 'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin. Mohon informasi batas kedua kelurahan.',
        name: 'Yusuf Prasetyo',
        contact: 'yusuf.p@example.org',
        ...words,
      },
    },
  ]);
  return result.events[0]?.case as string;
}

/** Runs commands one after the other, some minutes apart; each must end with 0. Gives the last one's output. */
export async function runAll(context: TestContext, commands: string[], minutes = 5): Promise<Told> {
  let last: Told = { code: 0, stdout: '', stderr: '' };
  for (const command of commands) {
    context.advance(minutes);
    last = await runSop(command, context);
    if (last.code !== 0) throw new Error(`${command}: exit ${last.code}\n${last.stdout}${last.stderr}`);
  }
  return last;
}

/** What `sop show --json` says of a case. */
export async function shown(context: TestContext, number: string): Promise<Record<string, unknown>> {
  const told = await runSop(['show', number, '--json'], context);
  if (told.code !== 0) throw new Error(told.stderr);
  return JSON.parse(told.stdout);
}

/** Commands that bring a fresh case to its draft: both dispositions recorded, an hour on neither sheet. */
export function toDraft(number: string): string[] {
  return [
    `disposition ${number} --by kabag --form paper --at 2026-11-23 --instruction 1`,
    `disposition ${number} --by kasubag --form paper --at 2026-11-23 --instruction 1`,
  ];
}

/** Further on: drafted from standard text, handed in, approved by the Kasubag on paper. */
export function toApproval(number: string): string[] {
  return [
    ...toDraft(number),
    `draft ${number} --text-file tanggapan.txt --no-material "cukup dari peta"`,
    `submit ${number}`,
    `review ${number} --approve --by kasubag --form paper --at 2026-11-23`,
  ];
}
