// What the SOP itself rests on: said by show, by the board and by add, once it does not hold any more.
import { beforeEach, expect, it } from 'vitest';
import { fileItems } from '../../support/filed-items.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const basis = 'Perda Kota Malang 7/2016';
const ended = `Dasar hukum SOP Nomor 15: ${basis} dicabut dengan Perda Kota Malang 3/2026`;

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
  await fileItems(context, {
    title: 'Peraturan Daerah Kota Malang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah',
    status: 'in-force',
  });
});

function sop(...args: string[]) {
  context.advance(60);
  return runSop(args, context);
}

it('is named as such where it holds, and nothing is said of it elsewhere', async () => {
  const told = await sop('regulation', 'show', basis);
  expect(told.stdout).toContain('BERLAKU\nDasar hukum SOP Nomor 15.\n');
  expect((await sop()).stdout).not.toContain('Dasar hukum SOP');
});

it.each([
  [[basis, '--revoked-by', 'Perda Kota Malang 3/2026']],
  [['Perda Kota Malang 3/2026', '--about', 'Pencabutan', '--revokes', basis]],
])('is marked once it was revoked, by hand too: %j', async (args) => {
  const added = await sop('regulation', 'add', ...args);
  expect(added).toMatchObject({ code: 0, stderr: `! ${ended}\n` });
  expect((await sop()).stdout.replace(/\s+/g, ' ')).toContain(`LAINNYA ! ${ended}`);
  const shown = await sop('regulation', 'show', basis);
  expect(shown.stdout).toContain('! Dasar hukum SOP Nomor 15; SOP-nya perlu ditinjau.');
  // It is said where it is new.
  expect((await sop('regulation', 'add', basis, '--enacted', '1-12-2016')).stderr).toBe('');
});
