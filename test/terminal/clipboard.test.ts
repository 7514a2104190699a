// The clipboard's programs: which are tried where, what they are fed, and that none holds anything up.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiersFor, createClipboard } from '../../src/terminal/clipboard.ts';
import { createTestContext } from '../support/test-context.ts';

const names = (platform: string, env: Record<string, string>) =>
  copiersFor({ platform, env }).map(({ name }) => name);

/** A folder of programs for PATH; each is a shell script. */
function programs(scripts: Record<string, string>): { folder: string; copied: string } {
  const folder = join(createTestContext().root, 'bin');
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, copied: join(folder, 'copied') };
}

function clipboardOf(scripts: Record<string, string>, env: Record<string, string>, timeout?: number) {
  const { folder, copied } = programs(scripts);
  const path = `${folder}:/usr/bin:/bin`;
  const facts = { env: { ...env, PATH: path, OUT: copied }, platform: 'linux', cwd: folder, timeout };
  return { clipboard: createClipboard(facts), copied };
}

describe('which program', () => {
  it.each([
    ['win32', {}, ['clip.exe']],
    ['darwin', {}, ['pbcopy']],
    ['linux', {}, []],
    ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, ['wl-copy', 'xclip', 'xsel']],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, ['clip.exe']],
    // The screen is another computer's.
    ['linux', { DISPLAY: ':0', SSH_CONNECTION: '10.0.0.2 50000 10.0.0.1 22' }, []],
    ['darwin', { SSH_TTY: '/dev/ttys001' }, []],
  ] as [string, Record<string, string>, string[]][])('%s %j: %j', (platform, env, expected) => {
    expect(names(platform, env)).toEqual(expected);
  });
});

describe('copying', () => {
  it('feeds the program the whole text', async () => {
    const { clipboard, copied } = clipboardOf({ xclip: 'cat > "$OUT"' }, { DISPLAY: ':0' });
    const text = `Yth. Saudara Yusuf 🙏\n${'isi '.repeat(50_000)}`;
    expect(await clipboard.copy(text)).toBe(true);
    expect(readFileSync(copied, 'utf8')).toBe(text);
  });

  it('tries the next one where one fails, and says when none could', async () => {
    const both = clipboardOf({ xclip: 'exit 1', xsel: 'cat > "$OUT"' }, { DISPLAY: ':0' });
    expect(await both.clipboard.copy('isi')).toBe(true);
    expect(readFileSync(both.copied, 'utf8')).toBe('isi');
    const none = clipboardOf({ xclip: 'exit 1', xsel: 'exit 1' }, { DISPLAY: ':0' });
    expect(await none.clipboard.copy('isi')).toBe(false);
    const nothing = clipboardOf({}, {});
    expect(await nothing.clipboard.copy('isi')).toBe(false);
  });

  it('gives up a program that hangs, or does not read', async () => {
    const { clipboard, copied } = clipboardOf(
      { 'wl-copy': 'trap "" TERM; exec sleep 60' },
      { WAYLAND_DISPLAY: 'wayland-0' },
      300,
    );
    const began = performance.now();
    expect(await clipboard.copy('isi '.repeat(200_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(existsSync(copied)).toBe(false);
  });

  it('does not wait for a child that holds the text', async () => {
    const { clipboard } = clipboardOf({ xclip: 'cat > "$OUT"; sleep 30 &' }, { DISPLAY: ':0' });
    const began = performance.now();
    expect(await clipboard.copy('isi')).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
