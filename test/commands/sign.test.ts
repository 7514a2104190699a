// sop sign: who signed which letter, in whose right.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice();
  await takeIn(context);
  await takeIn(context);
});

const signatures = async (number = '1') => (await shown(context, number))['signatures'];

it('records the officer, in their own right, with the scan', async () => {
  writeFileSync(join(context.cwd, 'surat.pdf'), '%PDF-1.4');
  const told = await runSop('sign 1 --signer kabag --document notice --at 07.50 --scan surat.pdf', context);
  expect(told.stdout).toBe(
    '✔ Surat pemberitahuan 2026-A-0001 tercatat ditandatangani Drs. Bambang Hariadi\n',
  );
  expect(await signatures()).toMatchObject([
    { document: 'notice', authority: 'own', signer: 'A-p2', at: '2026-11-23T07:50:00+07:00', scan: true },
  ]);
  const { stdout } = await runSop('show 1', context);
  expect(stdout).toContain(
    'TANDA TANGAN\n  surat pemberitahuan, Drs. Bambang Hariadi, Sen 23 Nov 2026 07.50 WIB',
  );
});

it('knows who stands in on that day', async () => {
  await runAll(context, ['officer add "Dewi Lestari" --plh kabag --since 2026-11-23 --until 2026-11-25']);
  await runAll(context, [
    'sign 1 --signer dewi --document notice',
    'sign 2 --signer dewi --at 2026-11-20 --document notice',
  ]);
  expect(await signatures('1')).toMatchObject([{ authority: 'plh', signer: 'A-p3' }]);
  expect(await signatures('2')).toMatchObject([{ authority: 'own', signer: 'A-p3' }]);
});

it('records someone outside the office by name, for several cases', async () => {
  const typed =
    'sign 1-2 --document transmittal --authority an --signer-name "Dr. Erik" --signer-title Sekda';
  const told = await runSop(typed, context);
  expect(told.stdout).toContain('✔ Tanda tangan pada 2 berkas tercatat');
  expect(await signatures('2')).toMatchObject([
    { document: 'transmittal', authority: 'an', name: 'Dr. Erik', title: 'Sekda' },
  ]);
  expect((await runSop('show 1', context)).stdout).toContain('surat pengantar, Dr. Erik, Sekda (a.n.)');
});

it('asks who signed in a terminal', async () => {
  await runSop('sign 1 --document question', context, { answers: ['Bambang'] });
  expect(await signatures('1')).toMatchObject([{ signer: 'A-p2' }]);
  await runSop('sign 2 --document question', context, { answers: ['orang lain', 'Dr. Erik', ''] });
  expect(await signatures('2')).toMatchObject([{ name: 'Dr. Erik' }]);
});

it.each([
  ['sign 1', 'Penanda tangan belum diketahui.'],
  ['sign 1 --signer siapa', 'siapa'],
  ['sign 1 --signer kabag --signer-name x', '--signer dan --signer-name tidak dapat dipakai bersama'],
  ['sign 1 --signer-title Sekda', 'Nama penanda tangan belum diketahui.'],
  ['sign 1 --signer kabag --document memo', 'Isi --document tidak dikenal: memo'],
  ['sign 1 --signer kabag --authority atas-nama', 'Isi --authority tidak dikenal: atas-nama'],
  ['sign 1 --signer-name " "', '--signer-name masih kosong'],
  ['sign 1 --signer kabag --scan tidak-ada.pdf', 'File belum dapat dibaca'],
])('%s: exit 2', async (typed, said) => {
  const told = await runSop(typed, context);
  expect(told.code).toBe(2);
  expect(told.stderr).toContain(said);
  expect(await signatures()).toEqual([]);
});
