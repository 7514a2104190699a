// Archives for tests: made by the program itself, in a temporary folder.
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFile } from '../../src/archive/archive-id.ts';
import { createKey, exportKey, publicKeyOf } from '../../src/archive/keys.ts';
import { append, createArchive, type NewEvent, openArchive } from '../../src/desk/archive.ts';
import { UserError } from '../../src/errors.ts';
import { localFolders, writeLocal } from '../../src/local/state.ts';
import { zones } from '../../src/procedure/time.ts';
import { createTestContext, type TestContext, type TestOptions } from './test-context.ts';

export const wib = zones['Asia/Jakarta'];

/** A context with an empty archive of device A. */
export function createTestArchive(options: TestOptions = {}): TestContext {
  const context = createTestContext(options);
  createArchive(context, { path: context.archivePath, zone: wib });
  return context;
}

/** Another computer with a key of its own, on the same archive. */
export function joinAs(context: TestContext, device: string): TestContext {
  const other = { ...context, stateFolder: join(context.root, `state-${device}`) };
  const { id } = openArchive(context, context.archivePath);
  const folders = localFolders(other.stateFolder, id);
  const key = createKey(context.randomBytes(32));
  const file = formatFile({ archive: id, device, key: publicKeyOf(key), seen: {} });
  mkdirSync(join(folders.mirror, 'devices'), { recursive: true });
  cpSync(join(mirrorOf(context), 'archive.json'), join(folders.mirror, 'archive.json'));
  for (const root of [folders.mirror, context.archivePath])
    writeFileSync(join(root, `devices/${device}.json`), file);
  writeLocal(folders, { archive: id, device, path: context.archivePath, createdAt: '' }, exportKey(key));
  return other;
}

export function caseNumber(serial: number): string {
  return `2026-A-${String(serial).padStart(4, '0')}`;
}

/** A `received` event, with words unless told. */
export function received(serial: number, fields: Partial<NewEvent> = {}): NewEvent {
  return {
    type: 'received',
    case: caseNumber(serial),
    at: '2026-11-23T07:52:00+07:00',
    source: 'measured',
    by: 'A-p1',
    recordedBy: 'A-p1',
    form: 'terminal',
    wordsEntry: { text: `Isi berkas ${serial}` },
    ...fields,
  };
}

export function noted(serial: number, fields: Partial<NewEvent> = {}): NewEvent {
  return received(serial, { type: 'noted', wordsEntry: { note: 'Catatan' }, ...fields });
}

export async function record(context: TestContext, ...events: NewEvent[]) {
  return append(context, context.archivePath, wib, () => events);
}

/** The error code, values and exit code that an action fails with. */
export async function failureOf(
  action: () => unknown,
): Promise<{ code: string; values: unknown; exitCode: number }> {
  try {
    await action();
  } catch (error) {
    if (error instanceof UserError)
      return { code: error.code, values: error.values, exitCode: error.exitCode };
    throw error;
  }
  throw new Error('it did not fail');
}

/** Every file under a folder, by path. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

/** The mirror's folder. */
export function mirrorOf(context: TestContext): string {
  const [id] = readdirSync(join(context.stateFolder, 'archives'));
  return join(context.stateFolder, 'archives', String(id), 'mirror');
}
