// Finds a program on this computer's path.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, extname, isAbsolute, join, resolve } from 'node:path';

export interface ProgramFacts {
  env: Record<string, string | undefined>;
  platform: string;
  cwd: string;
}

/** The program of a name, as a shell would find it, or null. */
export function findProgram(name: string, { env, platform, cwd }: ProgramFacts): string | null {
  const windows = platform === 'win32';
  const endings = windows && extname(name) === '' ? (env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';') : [''];
  const hasFolder = name.includes('/') || (windows && name.includes('\\'));
  const path = env.PATH ?? env.Path ?? '';
  const folders =
    isAbsolute(name) || hasFolder ? [''] : path.split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    for (const ending of endings) {
      const candidate = folder === '' ? resolve(cwd, name + ending) : join(folder, name + ending);
      if (isProgram(candidate, windows)) return candidate;
    }
  }
  return null;
}

function isProgram(path: string, windows: boolean): boolean {
  try {
    accessSync(path, windows ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
