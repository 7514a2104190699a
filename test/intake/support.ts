// Takes a text or bytes in as a file, in a real folder, and gives what came of each row.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Mapping } from '../../src/intake/headings.ts';
import { type Answers, type ReadRow, readInquiries } from '../../src/intake/read.ts';
import { openSource, type Source } from '../../src/intake/source.ts';
import { type SheetChoice, type Survey, surveySource } from '../../src/intake/survey.ts';
import { zones } from '../../src/procedure/time.ts';

export const answers: Answers = {
  zone: zones['Asia/Jakarta'],
  now: Date.parse('2026-11-24T17:00:00+07:00'),
  channel: 'counter',
};

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sop-intake-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function openText(content: string | Uint8Array, name = 'masuk.csv'): Promise<Source> {
  const folder = await makeFolder();
  await writeFile(join(folder, name), content);
  return openSource(name, { cwd: folder, stdin: Readable.from([]), spoolFolder: folder });
}

export async function takeIn(
  content: string | Uint8Array,
  options: { name?: string; map?: Mapping; answers?: Partial<Answers>; choice?: SheetChoice } = {},
): Promise<{ survey: Survey; rows: ReadRow[]; results: ReadRow['result'][] }> {
  const survey = await surveySource(await openText(content, options.name), options.map, options.choice);
  const rows: ReadRow[] = [];
  for await (const row of readInquiries(survey, { ...answers, ...options.answers })) rows.push(row);
  return { survey, rows, results: rows.map(({ result }) => result) };
}
