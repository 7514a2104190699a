// What tests of sop intake share: files in the working folder, rows by the thousand, what the archive holds afterwards.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../src/desk/archive.ts';
import { cases, type Inquiry, officeAt } from '../../src/desk/read.ts';
import type { Case } from '../../src/procedure/case.ts';
import { runSop, type TestContext, type TestOptions } from './test-context.ts';

/** One entry of the JSON of sop intake. */
export interface Taken {
  number: string | null;
  outcome: 'received' | 'duplicate' | 'rejected' | 'skipped';
  duplicateOf?: string;
  changed?: true;
  source?: { file: string; row: number };
  why?: string;
  text?: string;
  error?: { field?: string; code: string; message: string };
}

export function writeFile(context: TestContext, name: string, content: string | Uint8Array): void {
  writeFileSync(join(context.cwd, name), content);
}

/** A CSV of a web form's export; the channel is read from its headings. */
export function csvOf(...rows: string[]): string {
  return `${['Entry ID,Nama,Email,Entry Date,Pesan', ...rows].join('\n')}\n`;
}

export function csvRows(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const id = from + index;
    return `${id},Warga ${id},warga${id}@example.org,2026-11-0${(id % 9) + 1} 08:15,"Mohon informasi nomor ${id}, terima kasih."`;
  });
}

/** `sop intake … --json`, its cases and its exit code. */
export async function intakeJson(
  args: string[],
  context: TestContext,
  person: Pick<TestOptions, 'answers' | 'stdin'> = {},
): Promise<{ code: number; cases: Taken[]; stderr: string }> {
  const told = await runSop(['intake', ...args, '--json'], context, person);
  if (told.stdout === '') return { code: told.code, cases: [], stderr: told.stderr };
  return { code: told.code, cases: JSON.parse(told.stdout).cases, stderr: told.stderr };
}

/** Every case that the archive has, with its inquiry. */
export function casesIn(context: TestContext): { state: Case; inquiry: Inquiry }[] {
  const view = openArchive(context, context.archivePath);
  return [...cases({ view, office: officeAt(view) })].map(({ state, inquiry }) => ({ state, inquiry }));
}
