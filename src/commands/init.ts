// sop init: six questions with proposed answers, a sheet for the Kabag's safe, three things to do.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foundArchive } from '../desk/found.ts';
import { openSession } from '../desk/session.ts';
import { durableFolder } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';
import { readConfig } from '../local/config.ts';
import { dayOf, defaultZone } from '../procedure/time.ts';
import { padText } from '../terminal/text.ts';
import { type Call, defineCommand } from './command.ts';
import { answerOr } from './recording.ts';
import { refuseBlank } from './texts.ts';

interface Options {
  office?: string;
  officer?: string;
  kabag?: string;
  kasubag?: string;
  recoverySheet?: string;
}

export const init = defineCommand({
  arguments: '',
  options: { office: 'value', officer: 'value', kabag: 'value', kasubag: 'value', 'recovery-sheet': 'value' },
  async run(call) {
    const { context, options, print, words } = call;
    const say = words.recording.init;
    const configured = readConfig(context.stateFolder).archive;
    const named = options.archive ?? context.env.SOP_ARCHIVE;
    if (configured !== undefined && named === undefined) {
      throw new UserError('archive-exists', { path: configured }, exitCodes.archive);
    }
    if (context.ask) print.line(`${say.intro}\n`);
    const office = await ask(call, options.office, say.office, 'office', say.defaultOffice);
    const officer = await ask(call, options.officer, say.officer, 'officer');
    const kabag = await ask(call, options.kabag, say.kabag, 'kabag');
    const kasubag = await ask(call, options.kasubag, say.kasubag, 'kasubag');
    const path = expandHome(
      await ask(call, named, say.archive, 'archive', resolve(context.cwd, 'Arsip SOP 15')),
      context,
    );
    if (existsSync(join(path, 'archive.json')))
      throw new UserError('archive-exists', { path }, exitCodes.archive);
    if (context.ask) print.line(`  ${say.archiveNote}`);
    const sheetFile = await chooseSheetFile(call);
    const founded = await foundArchive(context, { path, office, officer, kabag, kasubag });
    const sheet = formatSheet(call, founded.recoverySheet);
    if (sheetFile === null) print.raw(`\n${sheet}\n`);
    else writeSheet(sheetFile, sheet);
    if (context.ask) await askGroup(call, founded.recoverySheet);
    tellReady(call, path, sheetFile, founded.id);
    return exitCodes.done;
  },
});

async function ask(
  call: Call<Options>,
  given: string | undefined,
  message: string,
  flag: string,
  initial?: string,
): Promise<string> {
  const missing = { what: message, flag: `--${flag}`, example: `--${flag} "${initial ?? 'Sari Wulandari'}"` };
  const answer = await answerOr(call, given, missing, (asker) =>
    asker.text({ message, check: refuseBlank(call), ...(initial && { initial }) }),
  );
  if (answer.trim() === '') throw new UserError('answer-needed', missing, exitCodes.usage);
  return answer.trim();
}

/** `~` as a shell would read it: an answer to a question does not pass one. */
function expandHome(typed: string, { env, cwd }: Call<Options>['context']): string {
  const home = env.HOME ?? env.USERPROFILE;
  return resolve(cwd, home && /^~([/\\]|$)/.test(typed) ? join(home, typed.slice(1)) : typed);
}

/** Where the recovery sheet goes; null shows it. A file that is there is never overwritten. */
async function chooseSheetFile(call: Call<Options>): Promise<string | null> {
  const { context, options, words } = call;
  const say = words.recording.init;
  const beside = freeName(join(context.stateFolder, 'lembar-pemulihan'));
  let file = options.recoverySheet;
  if (file === undefined && context.ask) {
    const choices = [
      { name: say.sheetChoices.file, value: 'file' as const },
      { name: say.sheetChoices.screen, value: 'screen' as const },
    ];
    if ((await context.ask.choose({ message: say.sheet, choices })) === 'screen') return null;
    file = await context.ask.text({ message: say.askSheetFile, initial: beside });
  }
  const path = expandHome(file ?? beside, context);
  if (existsSync(path)) throw new UserError('file-exists', { path }, exitCodes.usage);
  return path;
}

/** A second archive of the same PC has a sheet of its own. */
function freeName(stem: string): string {
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? '' : `-${count}`}.txt`;
    if (!existsSync(path)) return path;
  }
}

function formatSheet({ context, words }: Call<Options>, groups: string[]): string {
  const cells = groups.map((group, index) => `${padText(String(index + 1), 2, 'right')} ${group}`);
  const rows = [0, 6, 12].map((start) => cells.slice(start, start + 6).join('   '));
  const day = words.dates.letterDay(dayOf(context.clock(), defaultZone));
  return words.recording.init.recoverySheet({ groups: rows.join('\n'), day });
}

function writeSheet(path: string, sheet: string): void {
  try {
    durableFolder(resolve(path, '..'));
    writeFileSync(path, sheet, { mode: 0o600, flag: 'wx' });
  } catch (failure) {
    throw new UserError(
      'file-unwritable',
      { path, reason: (failure as NodeJS.ErrnoException).code ?? '' },
      exitCodes.archive,
      failure,
    );
  }
}

/** One group is asked back: a sheet that nobody holds is no way back. */
async function askGroup(call: Call<Options>, groups: string[]): Promise<void> {
  const { context, words } = call;
  const say = words.recording.init;
  const index = (context.randomBytes(1)[0] as number) % groups.length;
  await context.ask?.text({
    message: say.askGroup(index + 1),
    check: (answer) => (answer.trim().toUpperCase() === groups[index] ? null : say.askGroupAgain),
  });
}

function tellReady(call: Call<Options>, path: string, sheetFile: string | null, id: string): void {
  const { context, options, print, words } = call;
  const say = words.recording.init;
  const session = openSession(context, { archive: path });
  if (options.json) {
    print.json({
      archive: path,
      id,
      device: session.device,
      officer: session.officer.id,
      recoverySheet: sheetFile,
    });
    return;
  }
  const when = words.dates.short(session.begun, session.zone);
  print.done(
    say.ready({ when, name: session.officer.name }),
    sheetFile === null ? [] : [say.sheetAt(sheetFile)],
  );
  for (const [command, meaning] of say.afterwards)
    print.line(`  ${print.style.command(padText(command, 24))} ${meaning}`);
}
