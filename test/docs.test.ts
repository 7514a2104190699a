// The handbook tells of every command, option and exit code that is there, and of none that is not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { globalOptions, type OptionName, recordingOptions } from '../src/commands/command.ts';
import { exitCodes } from '../src/errors.ts';
import { subcommands } from '../src/program.ts';

const page = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8');

/** What stands under a heading, up to the next one. */
const sections = new Map(
  page
    .split(/^#{2,3} /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
);

/** The first column of the tables in a section. */
function firstColumn(heading: string): string[] {
  const rows = sections.get(heading)?.matchAll(/^\| `([^`]+)` \|/gm) ?? [];
  return [...rows].map(([, cell]) => cell as string);
}

function optionsUnder(heading: string): string[] {
  return firstColumn(heading).map((cell) => (cell.split(' ')[0] as string).replace(/^--/, ''));
}

describe('docs/commands.md', () => {
  it('has every exit code once', () => {
    expect(firstColumn('Kode selesai').map(Number)).toEqual(Object.values(exitCodes));
  });

  it('has every command, in the order of the program, with its alias', () => {
    const commands = [...sections.keys()].filter((heading) => heading.startsWith('`sop '));
    expect(commands).toEqual(subcommands.map(({ path }) => `\`sop ${path}\``));
    for (const { path, alias } of subcommands) {
      if (alias) expect(sections.get(`\`sop ${path}\``)).toContain(`\`sop ${alias}\``);
    }
  });

  it('has the options of every command', () => {
    expect(optionsUnder('Pilihan setiap perintah')).toEqual(Object.keys(globalOptions));
    expect(optionsUnder('Pilihan pencatatan')).toEqual(Object.keys(recordingOptions));
  });

  it.each(subcommands.map(({ path }) => path))('has the options of sop %s', async (path) => {
    const command = await subcommands.find((each) => each.path === path)!.load();
    const heading = `\`sop ${path}\``;
    const recording = sections.get(heading)?.includes('Ditambah pilihan pencatatan.')
      ? (Object.keys(recordingOptions) as OptionName[])
      : [];
    expect([...optionsUnder(heading), ...recording].sort()).toEqual(Object.keys(command.options).sort());
  });
});
