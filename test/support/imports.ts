// The source files and what each imports, types apart from values.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';

export interface Import {
  from: string;
  /** A path under src, or the name of a package. */
  to: string;
  typesOnly: boolean;
}

export const project = resolve(import.meta.dirname, '../..');

/** The imports and re-exports of a file, `import()` among them; esbuild's graph holds no types. */
export function importsOf(path: string): Import[] {
  const text = read(`src/${path}`);
  const statement = /^(?:import|export)\s+(type\s)?([^;'"]*?)\s*\bfrom\s+'([^']+)';/gm;
  const statements = [...text.matchAll(statement)].map(([, type, names, to]) => ({
    from: path,
    to: resolved(path, to as string),
    typesOnly: type !== undefined || isOnlyTypes(names as string),
  }));
  const called = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to]) => ({
    from: path,
    to: resolved(path, to as string),
    typesOnly: false,
  }));
  return [...statements, ...called];
}

function isOnlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const list = inner?.split(',').flatMap((name) => name.trim() || []) ?? [];
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(dirname(from), to) : to;
}

export function isSource(to: string): boolean {
  return to.endsWith('.ts');
}

/** A line without its comment. */
export function code(line: string): string {
  return line.replace(/^\s*(\/\/|\/?\*).*$|\s\/\/ .*$/, '');
}

export function linesOf(path: string): string[] {
  return read(path).replace(/\n$/, '').split('\n');
}

export function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

export function filesUnder(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted();
}
