// Walks the fixture files: what each is understood to be, row by row, stands beside it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/intake/duplicates.ts';
import { type Answers, readInquiries } from '../../src/intake/read.ts';
import { openSource } from '../../src/intake/source.ts';
import { surveySource } from '../../src/intake/survey.ts';
import { intake } from '../../src/language/id/intake.ts';
import { zones } from '../../src/procedure/time.ts';

const folder = join(import.meta.dirname, '../../fixtures/inquiries');
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

/** What a person states where a file leaves it open. */
const stated: Record<string, Partial<Answers>> = {
  'rekap-loket.csv': { channel: 'counter' },
  'aplikasi-pengaduan.json': { channel: 'website' },
  'rekap-media-sosial.csv': {},
  'whatsapp-iphone.txt': { own: ['Info Bagpem'] },
  'rekap-wa.xlsx': { channel: 'whatsapp' },
};

async function understand(name: string): Promise<unknown> {
  const source = await openSource(name, {
    cwd: folder,
    stdin: Readable.from([]),
    spoolFolder: tmpdir(),
  });
  const answers = { zone: zones['Asia/Jakarta'], now: Date.parse('2026-11-24T17:00:00+07:00') };
  const survey = await surveySource(source, {}, { clock: answers });
  const { layout, mapping, order, rows, channel, notes, chat } = survey;
  const seen = new Map<string, number>();
  const results = [];
  for await (const { result } of readInquiries(survey, { ...answers, ...stated[name] })) {
    if (result.outcome === 'taken') {
      const { key, contentHash } = identityOf(result.inquiry);
      const same = seen.get(key);
      results.push({
        row: result.row,
        ...result.inquiry,
        contentHash: contentHash.slice(0, 8),
        ...(same && { sameAsRow: same }),
      });
      if (!same) seen.set(key, result.row);
    } else {
      const says = result.outcome === 'rejected' ? intake.rejection(result) : intake.skipped(result);
      results.push({ ...result, says });
    }
  }
  await source.close();
  return JSON.parse(
    JSON.stringify({
      layout,
      mapping,
      order,
      rows,
      channel,
      notes,
      ...(chat && { chat: { ...chat, senders: [...chat.senders] } }),
      results,
    }),
  );
}

describe('fixtures/inquiries', () => {
  it.each(files)('%s', async (name) => {
    const expected = join(folder, `${name}.expected.json`);
    const found = await understand(name);
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect.fail(`${name}.expected.json was written: review it, then run again`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('has at least 25 inquiries that are taken, in every format, and no fixture without rows', () => {
    const all = files.map((name) => JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')));
    const taken = all.flatMap(({ results }) => results.filter((each: { text?: string }) => each.text));
    expect(taken.length).toBeGreaterThanOrEqual(25);
    expect(new Set(all.map(({ layout }) => layout.format))).toEqual(
      new Set(['csv', 'json', 'ndjson', 'whatsapp', 'xlsx']),
    );
    expect(new Set(all.map(({ layout }) => layout.encoding.name))).toEqual(
      new Set(['utf-8', 'utf-16le', 'windows-1252']),
    );
    for (const { results } of all) expect(results).not.toHaveLength(0);
  });
});
