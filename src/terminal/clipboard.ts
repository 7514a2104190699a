// Copies a text to the clipboard through a program that this computer has for it, in a graphical session only.
import { spawn } from 'node:child_process';
import type { Clipboard } from '../context.ts';
import { findProgram, type ProgramFacts } from './programs.ts';

export interface ClipboardFacts extends ProgramFacts {
  /** Milliseconds after which the program is given up; 2,000 unless told. */
  timeout?: number;
}

interface Copier {
  name: string;
  args: string[];
  encoding: 'utf8' | 'utf16le';
}

/** `copy` says whether the text is on the clipboard now; it never fails, and waits no longer than the timeout. */
export function createClipboard(facts: ClipboardFacts): Clipboard {
  return {
    async copy(text) {
      for (const { name, args, encoding } of copiersFor(facts)) {
        const program = findProgram(name, facts);
        if (program !== null && (await feed(program, args, Buffer.from(text, encoding), facts))) return true;
      }
      return false;
    },
  };
}

/** Which programs to try, in their order; none where there is no screen, or it is another computer's. */
export function copiersFor({ env, platform }: Pick<ClipboardFacts, 'env' | 'platform'>): Copier[] {
  if (env['SSH_CONNECTION'] || env['SSH_TTY']) return [];
  // Other encodings become question marks in clip.exe.
  const windows: Copier = { name: 'clip.exe', args: [], encoding: 'utf16le' };
  if (platform === 'win32') return [windows];
  if (platform === 'darwin') return [{ name: 'pbcopy', args: [], encoding: 'utf8' }];
  const copiers: Copier[] = [];
  if (env['WSL_DISTRO_NAME']) copiers.push(windows);
  if (env['WAYLAND_DISPLAY']) copiers.push({ name: 'wl-copy', args: [], encoding: 'utf8' });
  if (env['DISPLAY']) {
    copiers.push({ name: 'xclip', args: ['-selection', 'clipboard'], encoding: 'utf8' });
    copiers.push({ name: 'xsel', args: ['--clipboard', '--input'], encoding: 'utf8' });
  }
  return copiers;
}

function feed(
  program: string,
  args: string[],
  bytes: Buffer,
  { env, timeout = 2_000 }: ClipboardFacts,
): Promise<boolean> {
  return new Promise((settle) => {
    // On X11 and Wayland a child stays behind to hold the text: nothing of ours may wait for its end.
    const child = spawn(program, args, {
      killSignal: 'SIGKILL',
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout,
      windowsHide: true,
    });
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}
