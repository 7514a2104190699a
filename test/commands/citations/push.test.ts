// A revoked instrument on every way out: by mail, as an article, on the worksheet; and a library that cannot be read whole.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mirrorOf } from '../../support/archive.ts';
import { fileItems, kecamatan2008, kecamatan2018, revoked2008 } from '../../support/filed-items.ts';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../../support/office.ts';
import { startSmtp } from '../../support/smtp.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';
import { editWorksheet } from '../../support/worksheet.ts';

const key = '/akn/id/act/pp/2008/19';
const refused = 'PP 19/2008 sudah dicabut dengan PP 17/2018.';

let context: TestContext;
let smtp: Awaited<ReturnType<typeof startSmtp>>;

beforeEach(async () => {
  context = await foundedOffice({ kasubagHere: true, env: { NO_COLOR: '1' } });
  smtp = await startSmtp();
  await fileItems(context, kecamatan2018, kecamatan2008);
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Menurut PP 19/2008, isi.\n');
});

afterEach(() => smtp.close());

async function approvedThenRevoked(fields: Record<string, unknown> = {}): Promise<void> {
  await takeIn(context, {}, fields);
  await runAll(context, toApproval('1'));
  context.advance(10);
  await fileItems(context, revoked2008);
}

async function typesOf(): Promise<string[]> {
  const { events } = (await shown(context, '1')) as { events: { type: string }[] };
  return events.map(({ type }) => type);
}

describe('push', () => {
  it('by mail: not even begun without a reason; with one it stands at the beginning', async () => {
    await runAll(context, [
      `channel set email --host ${smtp.host} --port ${smtp.port} --tls none --sender pemerintahan@example.org`,
    ]);
    await approvedThenRevoked();
    const told = await runSop('push 1 --yes', context);
    expect([told.code, smtp.messages.length, (await typesOf()).at(-1)]).toEqual([3, 0, 'reviewed']);
    const yes = await runSop('push 1', context, {
      answers: [{ to: 'Mengapa tetap dikutip', say: 'untuk perkara lama' }, true],
    });
    expect(yes).toMatchObject({ code: 0, left: [] });
    const { events } = (await shown(context, '1')) as { events: Record<string, unknown>[] };
    expect(events.slice(-2)).toMatchObject([
      { type: 'sending', acceptedRevoked: [key], words: { acceptedWhy: 'untuk perkara lama' } },
      { type: 'replied' },
    ]);
    expect(smtp.messages).toHaveLength(1);
    expect(smtp.messages[0]?.raw).not.toContain('untuk perkara lama');
    // Sent again, it is the same reply: the reason holds.
    expect((await runSop('push 1 --resend --yes', context)).code).toBe(0);
  });

  it('as an article', async () => {
    await approvedThenRevoked({ kind: 'kemendagri-information', channel: 'kemendagri' });
    const article = 'push 1 --article https://example.org/artikel';
    const told = await runSop(article, context);
    expect([told.code, told.stderr]).toEqual([3, expect.stringContaining(refused)]);
    await runAll(context, [`${article} --accept-revoked "untuk perkara lama"`]);
    expect((await typesOf()).at(-1)).toBe('replied');
  });

  it('on the worksheet: the row says why, with the command for this case', async () => {
    await takeIn(context);
    await runAll(context, [...toApproval('1'), 'worksheet --output kerja.xlsx']);
    context.advance(10);
    await fileItems(context, revoked2008);
    await editWorksheet(context, 'kerja.xlsx', 'isi.xlsx', ({ fill }) => {
      fill('2026-A-0001', { 'Bukti penyampaian': 'Di loket', 'Disampaikan: tanggal': '23/11/2026' });
    });
    const told = await runSop('worksheet --read isi.xlsx --yes', context);
    expect(told.code).toBe(3);
    expect(`${told.stdout}${told.stderr}`.replace(/\s+/g, ' ')).toContain(
      `${refused} Berikutnya: sop draft 1, atau sop push 1 --accept-revoked "alasan"`,
    );
    expect((await typesOf()).at(-1)).toBe('reviewed');
  });
});

it('print reply says what has become of the legal basis, once, beside the letter', async () => {
  await approvedThenRevoked();
  const told = await runSop('print reply 1', context);
  expect(told.code).toBe(0);
  expect(told.stdout).not.toContain('dicabut');
  expect(told.stderr.split('dicabut dengan PP 17/2018')).toHaveLength(2);
});

it('says where the library could not be read, for what is lacking may say more', async () => {
  await approvedThenRevoked();
  for (const root of [mirrorOf(context), context.archivePath]) {
    const folder = join(root, 'library/A/2026');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  }
  const told = await runSop('push 1 --manual --receipt "Di loket"', context);
  expect(told.stderr).toContain('library/A');
  const { citations } = (await shown(context, '1')) as { citations: { now: object }[] };
  expect(citations).toMatchObject([{ status: 'in-force', now: { status: 'unknown', inLibrary: false } }]);
});
