// A real terminal for tests: tmux, with the built program in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

export interface Terminal {
  /** Types keys as tmux names them: plain text, `Enter`, `C-c`. */
  keys(...keys: string[]): void;
  /** Pastes text as a person would with the middle button. */
  paste(text: string): void;
  screen(): string;
  /** Waits until the screen shows the text; throws with the screen after the patience. */
  shows(text: string | RegExp, patience?: number): Promise<string>;
  close(): void;
}

const program = resolve('bin', 'sop.js');

/** Opens a shell of 80 by 40 in a folder, with `sop` as a command, its own state and nothing of the tester's setup. */
export function openTerminal(folder: string, env: Record<string, string> = {}): Terminal {
  const socket = `sop-${randomBytes(6).toString('hex')}`;
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  const settings = {
    HOME: folder,
    XDG_STATE_HOME: `${folder}/state`,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...env,
  };
  const variables = Object.entries(settings).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  tmux('new-session', '-d', '-x', '80', '-y', '40', '-c', folder, ...variables, 'bash --norc --noprofile');
  tmux(
    'send-keys',
    `unset HISTFILE; PS1='$ '; sop() { '${process.execPath}' '${program}' "$@"; echo "[exit $?]"; }; clear`,
    'Enter',
  );
  const screen = () => tmux('capture-pane', '-p', '-J');
  return {
    screen,
    keys: (...keys) => tmux('send-keys', ...keys),
    paste(text) {
      spawnSync('tmux', ['-L', socket, 'load-buffer', '-'], { input: text });
      tmux('paste-buffer', '-p');
    },
    async shows(text, patience = 15_000) {
      const end = performance.now() + patience;
      for (;;) {
        const now = screen();
        if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now;
        if (performance.now() > end) throw new Error(`not on the screen: ${text}\n${now}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    close: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
  };
}
