// A Monday with twelve messages, as a person types it: `fixtures/monday/perintah.txt`, played in a temporary archive.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundedOffice } from './office.ts';
import { runSop, type TestContext } from './test-context.ts';

const folder = 'fixtures/monday';

export interface Played {
  context: TestContext;
  /** Every command with what it said, in order. */
  told: { command: string; code: number; stdout: string; stderr: string }[];
}

/** Plays the whole day at a quarter past four; a command that ends with another code than its line says is thrown. */
export async function playMonday(): Promise<Played> {
  const context = await foundedOffice({ now: '2026-11-23T07:20:00+07:00' });
  cpSync(folder, context.cwd, { recursive: true });
  context.setClock('2026-11-23T16:15:00+07:00');
  const told: Played['told'] = [];
  let code = '';
  for (const line of readFileSync(join(folder, 'perintah.txt'), 'utf8').split('\n')) {
    const file = /^> (\S+) (.*)$/.exec(line);
    if (file) {
      const path = join(context.cwd, file[1] as string);
      writeFileSync(path, `${(file[2] as string).replace('{kode}', code)}\n`, { flag: 'a' });
    }
    const typed = /^\$(\d*) sop (.*)$/.exec(line);
    if (!typed) continue;
    const command = typed[2] as string;
    const words = [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
    const one = await runSop(words, context);
    told.push({ command, ...one });
    code = /SETUJU (\S+)/.exec(one.stdout)?.[1] ?? code;
    if (one.code !== Number(typed[1] || 0))
      throw new Error(`sop ${command}: exit ${one.code}\n${one.stdout}${one.stderr}`);
  }
  return { context, told };
}
