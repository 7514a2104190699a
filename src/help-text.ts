// The help pages, in the order of the SOP: both names, examples before options (SCREENS.md §18).
import { type Command, globalOptions, type OptionName, recordingOptions } from './commands/command.ts';
import type { Catalogue } from './language/catalogue.ts';
import { familyAliases, type Subcommand, subcommands } from './program.ts';
import type { Style } from './terminal/style.ts';
import { displayWidth, padText, wrapText } from './terminal/text.ts';

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
  const groups = (['case', 'office', 'archive'] as const).flatMap((group) => {
    const names = subcommands
      .filter((subcommand) => subcommand.group === group)
      .map(({ path }) => path.split(' ')[0] as string);
    const first = padText(overview.groups[group], 9);
    return wrapText([...new Set(names)].join(' '), 80, { indent: ' '.repeat(9), first });
  });
  const lines = [
    style.heading(overview.title),
    '',
    ...overview.usage.map(([typed, meaning]) => `  ${style.command(padText(typed, 22))}${meaning}`),
    '',
    ...steps,
    '',
    ...groups,
    `${padText(overview.groups.options, 9)}${overview.commonOptions}`,
    '',
    overview.more,
  ];
  return `${lines.join('\n')}\n`;
}

/** `sop help officer`: the commands that begin with the same word. */
export function formatFamily(family: Subcommand[], words: Catalogue, style: Style): string {
  const widest = Math.max(...family.map(({ path }) => path.length));
  const lines = family.map(
    ({ path }) =>
      `  ${style.command(`sop ${padText(path, widest)}`)}  ${words.help.commands[path as CommandPath].summary}`,
  );
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
  const optionLines = (name: OptionName) => {
    const option = page.options?.[name] ?? words.help.options[name];
    const typed = option.value ? `--${name} ${option.value}` : `--${name}`;
    const indent = padText('', 25);
    return wrapText(option.text, columns, { indent, first: padText(`${typed}  `, 25) });
  };
  // What is peculiar to the command comes before what every recording command takes.
  const declared = Object.keys(command.options) as OptionName[];
  const own = [
    ...declared.filter((name) => !(name in recordingOptions)),
    ...declared.filter((name) => name in recordingOptions),
  ];
  // The options of every command stand on the page of `sop help help`.
  const everywhere = subcommand.path === 'help' ? (Object.keys(globalOptions) as OptionName[]) : [];
  const lines = [
    style.heading(usage) + (names ? `    (${names})` : ''),
    ...page.about.flatMap((text) => wrapText(text, columns)),
    '',
    ...page.examples.flatMap((example) => wrapTyped(example, columns).map(style.command)),
    ...(own.length > 0 ? ['', ...own.flatMap(optionLines)] : []),
    ...(everywhere.length > 0 ? ['', words.help.everywhere, ...everywhere.flatMap(optionLines)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** An example over several lines, broken only before an option or a quoted text. */
function wrapTyped(example: string, columns: number): string[] {
  const units = example.match(/--[\w-]+(?: (?!--)(?:"[^"]*"|\S+))?|"[^"]*"|\S+/g) ?? [];
  const lines: string[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`  ${unit}`);
    else if (displayWidth(`${last} ${unit}`) <= columns) lines[lines.length - 1] = `${last} ${unit}`;
    else lines.push(`      ${unit}`);
  }
  return lines;
}

function aliasOf({ path, alias }: Subcommand): string | undefined {
  const [family = '', member] = path.split(' ');
  return member && familyAliases[family] ? `${familyAliases[family]} ${member}` : alias;
}
