// sop office show: letterhead, the sheet's instructions and the templates as they hold now.
import type { Instruction } from '../../desk/office-defaults.ts';
import { readOfficeWords } from '../../desk/office-words.ts';
import { openSession } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import { type Call, defineCommand } from '../command.ts';
import { printTemplates } from './template.ts';

export const officeShow = defineCommand({
  arguments: '',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const office = readOfficeWords(session);
    if (options.json) {
      const { name, letterhead, place, kabagInstructions, kasubagInstructions, templates, mailFooter } =
        office;
      const zone = session.zone.name;
      const sheet = { kabagInstructions, kasubagInstructions };
      print.json({ name, zone, place, letterhead, ...sheet, templates, mailFooter });
      return exitCodes.done;
    }
    const say = words.office.show;
    const rows = [
      [say.name, cleanLine(office.name)],
      [say.place, cleanLine(office.place)],
      [say.zone, `${session.zone.name} (${session.zone.label})`],
    ];
    for (const [label, value] of rows) print.line(`${padText(label as string, 12)} ${value}`);
    printBlock(call, say.letterhead, office.letterhead);
    printInstructions(call, say.kabag, office.kabagInstructions);
    printInstructions(call, say.kasubag, office.kasubagInstructions);
    print.line();
    printTemplates(call, office);
    printBlock(call, say.mailFooter, office.mailFooter.split('\n'));
    return exitCodes.done;
  },
});

function printBlock({ print }: Call<object>, heading: string, lines: string[]): void {
  print.line(`\n${print.style.heading(heading)}`);
  for (const line of lines) print.line(`  ${cleanLine(line)}`);
}

function printInstructions(call: Call<object>, heading: string, list: Instruction[]): void {
  const { actions } = call.words.office.show;
  const lines = list.map(({ text, action }, index) => {
    const meaning = actions[action] ?? '';
    const told = meaning === '' || meaning === text.toLowerCase() ? '' : ` (${meaning})`;
    return `${index + 1}  ${text}${told}`;
  });
  printBlock(call, heading, lines);
}
