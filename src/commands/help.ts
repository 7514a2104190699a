// sop help: all commands, one command, or the SOP itself.
import { nearest } from '../command-line.ts';
import { exitCodes, UserError } from '../errors.ts';
import { type CommandPath, formatCommandHelp, formatFamily, formatOverview } from '../help-text.ts';
import { sop15 } from '../procedure/sop-15.ts';
import { familyNamed, type Subcommand, subcommands } from '../program.ts';
import { type Call, defineCommand } from './command.ts';
import { formatSop } from './help/sop-page.ts';

export const help = defineCommand({
  arguments: '[command...]',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const typed = call.args.join(' ').trim().replace(/\s+/g, ' ');
    if (typed === 'sop') {
      if (options.json) print.json({ sop: sop15 });
      else for (const line of formatSop(sop15, words, print.style, print.columns)) print.line(line);
      return exitCodes.done;
    }
    const found = typed === '' ? [...subcommands] : findSubcommands(typed);
    if (options.json) print.json({ commands: found.map((subcommand) => commandJson(call, subcommand)) });
    else if (typed === '') print.raw(formatOverview(words, print.style));
    else if (found.length > 1) print.raw(formatFamily(found, words, print.style));
    else {
      const [subcommand] = found as [Subcommand];
      print.raw(formatCommandHelp(subcommand, await subcommand.load(), words, print.style, print.columns));
    }
    return exitCodes.done;
  },
});

/** One command by name or alias, or the several that begin with the same word. UserError `command-unknown` (exit 2). */
function findSubcommands(typed: string): Subcommand[] {
  const [first = '', ...rest] = typed.split(' ');
  const path = [familyNamed(first) ?? first, ...rest].join(' ');
  const exact = subcommands.filter((each) => each.path === path || each.alias === path);
  const found = exact.length > 0 ? exact : subcommands.filter((each) => each.path.startsWith(`${path} `));
  if (found.length > 0) return found;
  throw new UserError('command-unknown', { word: typed, near: nearest(path) }, exitCodes.usage);
}

function commandJson({ words }: Call<object>, { path, alias, steps }: Subcommand): Record<string, unknown> {
  const { summary, usage, about, examples } = words.help.commands[path as CommandPath];
  return { path, alias: alias ?? null, steps: steps ?? null, summary, usage, about, examples };
}
