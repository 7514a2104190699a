// sop regulation dismiss --event: what was recorded by hand, and documents, are taken back and count no more.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileItems, kecamatan2018, kelurahan2018 } from '../../support/filed-items.ts';
import { foundedOffice } from '../../support/office.ts';
import { buildPdf } from '../../support/pdf.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const ref = 'Permendagri 130/2018';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
  await fileItems(context, kelurahan2018, kecamatan2018);
});

function sop(...args: string[]) {
  context.advance(60);
  return runSop(args, context);
}

const takeBack = (event: string, ...more: string[]) =>
  sop('regulation', 'dismiss', ref, '--event', event, '--why', 'salah lihat', ...more);

async function recorded(...args: string[]): Promise<string> {
  const { stdout } = await sop('regulation', ...args, '--json');
  return JSON.parse(stdout).events.at(-1);
}

const shown = async () => JSON.parse((await sop('regulation', 'show', ref, '--json')).stdout);

describe('what the office said', () => {
  it('counts no more once it was taken back, and its code stands beside it until then', async () => {
    const event = await recorded('add', ref, '--revoked-by', 'Permendagri 5/2020');
    expect((await sop('regulation', 'show', ref)).stdout).toContain(`catatan ${event}`);
    expect((await shown()).status).not.toBe('in-force');
    const told = await takeBack(event);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain(`✔ Ditarik dari ${ref}: ${event}; tetap tercatat di jurnal`);
    const after = await shown();
    expect(after).toMatchObject({ status: 'in-force', relations: [] });
    expect(after.claims.map(({ source }: { source: string }) => source)).toEqual(['jdih-kemendagri']);
    expect((await sop('verify')).code).toBe(0);
    const again = await takeBack(event);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain(`${event} sudah ditarik.`);
  });

  it('what it said before counts again; what nobody says any more leaves the library', async () => {
    const first = await recorded('add', ref, '--about', 'Kegiatan Kelurahan');
    const second = await recorded('add', ref, '--status', 'not-in-force');
    expect((await takeBack(second)).stdout).toContain(`Catatan kantor sebelumnya berlaku lagi: ${first}`);
    expect((await shown()).status).toBe('in-force');
    const alone = await recorded('add', 'Permendagri 9/2019', '--about', 'Contoh');
    const args = ['regulation', 'dismiss', 'Permendagri 9/2019', '--event', alone, '--why', 'tidak ada'];
    expect((await sop(...args)).stdout).toContain('tidak tampil lagi di pustaka');
    expect((await sop('regulation', 'show', 'Permendagri 9/2019')).stderr).toContain('Belum ada di pustaka');
  });
});

it('a document is neither shown nor searched once it was taken back', async () => {
  writeFileSync(join(context.cwd, 'a.pdf'), buildPdf(['Dasawisma teratai'], 1200));
  const event = await recorded('fetch', ref, '--file', 'a.pdf');
  expect((await sop('regulation', 'show', ref)).stdout).toContain(`, ${event}, `);
  expect((await sop('regulation', 'search', 'teratai')).stdout).toContain(ref);
  expect((await takeBack(event)).code).toBe(0);
  expect(await shown()).toMatchObject({ documents: [] });
  expect((await sop('regulation', 'search', 'teratai')).stdout).not.toContain(ref);
  // The same file may be filed again.
  expect((await sop('regulation', 'fetch', ref, '--file', 'a.pdf')).stdout).toContain('tersimpan di arsip');
});

describe('what cannot be taken back', () => {
  it('is what a source says, what is of another item, and what there is not', async () => {
    const other = await recorded('add', 'PP 17/2018', '--about', 'Kecamatan', '--status', 'in-force');
    const crawled = (await shown()).claims[0].event;
    expect(await takeBack(crawled)).toMatchObject({ code: 2 });
    const elsewhere = await takeBack(other);
    expect(elsewhere.stderr).toContain(`${other} tentang butir lain: PP 17/2018`);
    expect(elsewhere.stderr).toContain('sop regulation show "PP 17/2018"');
    expect((await takeBack('A.999')).stderr).toContain('tidak ada catatan atau dokumen kantor');
    expect((await takeBack(crawled, '--undo')).code).toBe(2);
    expect((await sop('regulation', 'dismiss', ref, 'PP 17/2018', '--event', other)).code).toBe(2);
  });
});
