// The help pages, in the order of the SOP: both names, examples before options (SCREENS.md §18).
import type { Command, OptionName } from './commands/command.ts';
import type { Catalogue } from './language/catalogue.ts';
import { familyAliases, type Subcommand, subcommands } from './program.ts';
import type { Style } from './terminal/style.ts';
import { padText, wrapText } from './terminal/text.ts';

export type CommandPath = keyof Catalogue['help']['commands'];

/** `sop --help`. */
export function formatOverview(words: Catalogue, style: Style): string {
  const { overview, commands } = words.help;
  const steps = subcommands
    .filter(({ group }) => group === 'step')
    .map((subcommand) => {
      const names = `${padText(subcommand.path, 18)}${padText(subcommand.alias ?? '', 11)}`;
      return `${padText(subcommand.steps ?? '', 4)}${names}${commands[subcommand.path as CommandPath].summary}`;
    });
  const groups = (['case', 'office', 'archive'] as const).map((group) => {
    const names = subcommands
      .filter((subcommand) => subcommand.group === group)
      .map(({ path }) => path.split(' ')[0] as string);
    return `${padText(overview.groups[group], 9)}${[...new Set(names)].join(' ')}`;
  });
  const lines = [
    style.heading(overview.title),
    '',
    ...overview.usage.map(([typed, meaning]) => `  ${style.command(padText(typed, 22))}${meaning}`),
    '',
    ...steps,
    '',
    ...groups,
    `${padText(overview.groups.options, 9)}--at 09.10, --as NAMA, --json, --lang en`,
    '',
    overview.more,
  ];
  return `${lines.join('\n')}\n`;
}

/** `sop help disposition`. */
export function formatCommandHelp(
  subcommand: Subcommand,
  command: Command,
  words: Catalogue,
  style: Style,
  columns: number,
): string {
  const page = words.help.commands[subcommand.path as CommandPath];
  const names = [aliasOf(subcommand), subcommand.steps && words.help.stepLabel(subcommand.steps)]
    .filter(Boolean)
    .join(', ');
  const usage = [`sop ${subcommand.path}`, page.usage].filter(Boolean).join(' ');
  const own = (Object.keys(command.options) as OptionName[]).map((name) => {
    const option = page.options?.[name] ?? words.help.options[name];
    const typed = option.value ? `--${name} ${option.value}` : `--${name}`;
    const indent = padText('', 25);
    return wrapText(option.text, columns, { indent, first: padText(`${typed}  `, 25) }).join('\n');
  });
  const lines = [
    style.heading(usage) + (names ? `    (${names})` : ''),
    ...page.about,
    '',
    ...page.examples.map((example) => `  ${style.command(example)}`),
    ...(own.length > 0 ? ['', ...own] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function aliasOf({ path, alias }: Subcommand): string | undefined {
  const [family = '', member] = path.split(' ');
  return member && familyAliases[family] ? `${familyAliases[family]} ${member}` : alias;
}
