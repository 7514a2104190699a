// Kemendagri information from intake to its end: no inquirer, no limit; filed at step 2, or an article, or a circular.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const found =
  'intake --kind kemendagri-information --channel kemendagri --subject "Permendagri 19/2026" --text "Evaluasi kecamatan."';

async function office(commands: string[]): Promise<TestContext> {
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Evaluasi kecamatan dilakukan tiap tahun.');
  await runAll(context, commands, 1);
  return context;
}

it('reads sensibly: nobody sent it, nobody is greeted, no limit runs', async () => {
  const context = await office([found]);
  const incoming = (await runSop('print incoming 1', context)).stdout;
  expect(incoming).toContain('Jenis masukan : Informasi Kemendagri\nDari          : Kemendagri\n');
  expect(incoming).not.toContain('Batas waktu');
  const screen = (await runSop('show 1', context)).stdout;
  expect(screen).not.toContain('tanpa nama');
  const { deadlines } = await shown(context, '1');
  expect(deadlines).toEqual([]);
  await runAll(context, toApproval('1').slice(0, 2), 1);
  let sheet = '';
  const edit = (text: string) => {
    sheet = text;
    return `${text}Evaluasi dilakukan tiap tahun.\n`;
  };
  await runSop('draft 1', context, { answers: [], edit });
  expect(sheet).toMatch(/# Kemendagri, Sen 23 Nov 2026/);
  expect(sheet).not.toMatch(/Yth\.|Saudara|tanpa nama/);
  expect((await shown(context, '1'))['drafts']).toMatchObject([{ subject: 'Permendagri 19/2026' }]);
});

it('shows no line of a sender where it is typed in', async () => {
  const context = await office([]);
  const told = await runSop('intake --kind kemendagri-information --channel kemendagri', context, {
    answers: ['SE Mendagri 100.2/5118/SJ tentang batas.', '', false],
  });
  expect(told.stderr).toContain('j jenis    informasi Kemendagri');
  expect(told.stderr).not.toMatch(/n nama|o kontak|s sifat/);
});

it.each(['--inform', '--file'])('ends at step 2 with %s, without deviation', async (flag) => {
  const context = await office([found, `disposition 1 --by kabag --form paper --at 2026-11-23 ${flag}`]);
  expect(await shown(context, '1')).toMatchObject({ status: 'closed', deviations: [] });
});

describe('at step 7', () => {
  it('is published: the receipt is the address', async () => {
    const context = await office([found, ...toApproval('1')]);
    const told = await runSop('push 1 --article https://pemerintahan.malangkota.go.id/evaluasi', context);
    expect(told.stdout).toContain('2026-A-0001 dimuat di situs web Sen 23 Nov 2026');
    expect(await shown(context, '1')).toMatchObject({
      status: 'replied',
      deliveries: [{ route: 'website', outcome: 'replied' }],
    });
    expect((await runSop('show 1', context)).stdout.replace(/\s+/g, ' ')).toContain(
      'bukti: https://pemerintahan.malangkota.go.id/evaluasi',
    );
  });

  it('is circulated: the receipt is the list, each name once', async () => {
    const context = await office([found, ...toApproval('1')]);
    writeFileSync(join(context.cwd, 'penerima.txt'), 'Kec. Klojen\n\nKec.  Blimbing; Kec. Klojen\n');
    const told = await runSop('push 1 --circular-file penerima.txt', context);
    expect(told.stdout).toContain('diedarkan kepada 2 penerima');
    const { events } = await shown(context, '1');
    expect((events as unknown[]).at(-1)).toMatchObject({
      type: 'replied',
      route: 'letter',
      words: { receipt: 'Kec. Klojen; Kec. Blimbing' },
    });
    expect((await runSop('show 1', context)).stdout).toMatch(
      /PENYAMPAIAN\n {2}surat edaran kepada kecamatan dan kelurahan, [^:]+:\s+\S+\n {4}Kec\. Klojen; Kec\. Blimbing\n/,
    );
    const { stdout } = await runSop('print reply 1', context);
    expect(stdout).toMatch(/^ +SURAT EDARAN$/m);
    expect(stdout).toContain('Yth.\n1. Camat Klojen\n2. Camat Blimbing\n');
    expect(stdout).not.toContain('Tanggapan atas');
  });

  it('asks how it went out, showing what was approved', async () => {
    const context = await office([found, ...toApproval('1')]);
    const answers = [{ to: 'disampaikan sebagai', say: 'article' }, 'https://example.org/a'];
    const told = await runSop('push 1', context, { answers });
    expect(told.stdout).toContain('Evaluasi kecamatan dilakukan tiap tahun.');
    expect(told.stdout).toContain('dimuat di situs web');
  });

  it.each([
    ['push 1', 2, 'Belum diketahui bagaimana informasi Kemendagri 2026-A-0001 disampaikan.'],
    ['push 1 --manual --receipt x', 2, 'ulangi dengan --article'],
    ['push 1 --article situs', 2, '"situs" bukan alamat halaman web.'],
    ['push 1 --article javascript:alert(1)', 2, 'bukan alamat halaman web.'],
    ['push 1 --circular " ; "', 2, 'Tidak ada penerima pada --circular.'],
    ['push 1 --article https://example.org --circular x', 2, 'tidak dapat dipakai bersama'],
  ])('%s', async (command, code, why) => {
    const told = await runSop(command, await office([found, ...toApproval('1')]));
    expect(told.stderr).toContain(why);
    expect(told.code).toBe(code);
  });

  it('is not for a citizen’s case, nor before it is approved', async () => {
    const context = await office([found]);
    await takeIn(context);
    await runAll(context, toApproval('2'), 1);
    const citizen = await runSop('push 2 --article https://example.org/a', context);
    expect(citizen.code).toBe(3);
    expect(citizen.stderr).toContain('--article tidak dipakai untuk 2026-A-0002.');
    const early = await runSop('push 1 --article https://example.org/a', context);
    expect(early.code).toBe(3);
    const both = await runSop('push 1-2 --manual --receipt "daftar"', context);
    expect(both.code).not.toBe(0);
  });
});
