// Which editor is opened, with which words, and what comes back from it.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseEditor, createEditor, splitWords } from '../../src/terminal/editor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sop editor '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, script = 'exit 0'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const facts = (env: Record<string, string> = {}, platform = 'linux') => ({
  env: { PATH: `${folder}:/usr/bin:/bin`, ...env },
  platform,
  cwd: folder,
  stdoutIsTerminal: false,
});
const alone = (env: Record<string, string> = {}) => facts({ PATH: folder, ...env });

describe('splitWords', () => {
  it.each([
    ['code --wait', ['code', '--wait'], 'linux'],
    ['\'my editor\' -n  --x="a b"c', ['my editor', '-n', '--x=a bc'], 'linux'],
    ['/opt/my\\ editor/e -w', ['/opt/my editor/e', '-w'], 'linux'],
    [
      '"C:\\Program Files\\N++\\notepad++.exe" -multiInst',
      ['C:\\Program Files\\N++\\notepad++.exe', '-multiInst'],
      'win32',
    ],
    ["emacs '' $(rm x) `y` ;z", ['emacs', '', '$(rm', 'x)', '`y`', ';z'], 'linux'],
    ['  ', [], 'linux'],
  ] as const)('%s', (text, words, platform) => expect(splitWords(text, platform)).toEqual(words));
});

describe('chooseEditor', () => {
  it('takes VISUAL, then EDITOR, then Notepad, then the first that is there', () => {
    program('vim');
    expect(chooseEditor(facts({ VISUAL: 'v -a', EDITOR: 'e' }))).toEqual(['v', '-a']);
    expect(chooseEditor(facts({ VISUAL: ' ', EDITOR: 'e' }))).toEqual(['e']);
    expect(chooseEditor(facts({}, 'win32'))).toEqual(['notepad']);
    expect(chooseEditor(alone())).toEqual(['vim']);
    program('nano');
    expect(chooseEditor(alone())).toEqual(['nano']);
  });

  it('takes a path with spaces and no quotes', () => {
    const path = program('ed');
    expect(chooseEditor(facts({ EDITOR: path }))).toEqual([path]);
  });
});

describe('open', () => {
  const file = () => {
    const path = join(folder, 'draf 1.txt');
    writeFileSync(path, 'lama');
    return path;
  };

  it('gives the arguments, then the file, and waits', async () => {
    program('ed', 'printf "%s|" "$@" > "$2"; sleep 0.1');
    const path = file();
    const result = await createEditor(facts({ EDITOR: 'ed "a b"' })).open(path);
    expect(result).toEqual({ command: 'ed', exitCode: 0, signal: null });
    expect(readFileSync(path, 'utf8')).toBe(`a b|${path}|`);
  });

  it('tells how it ended', async () => {
    program('fails', 'exit 3');
    program('killed', 'kill -9 $$');
    expect(await createEditor(facts({ VISUAL: 'fails' })).open(file())).toMatchObject({
      exitCode: 3,
      signal: null,
    });
    expect(await createEditor(facts({ VISUAL: 'killed' })).open(file())).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
    });
  });

  it('names the editor that is missing, or the variables', async () => {
    mkdirSync(join(folder, 'folder'));
    const missing = (tried: string) =>
      expect.objectContaining({ code: 'editor-missing', exitCode: 5, values: { tried } });
    await expect(createEditor(facts({ EDITOR: 'tidak-ada -x' })).open(file())).rejects.toEqual(
      missing('tidak-ada'),
    );
    await expect(createEditor(facts({ EDITOR: './folder' })).open(file())).rejects.toEqual(
      missing('./folder'),
    );
    await expect(createEditor(alone()).open(file())).rejects.toEqual(missing('nano, vim, vi'));
  });
});
