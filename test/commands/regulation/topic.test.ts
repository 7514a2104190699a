// sop regulation topic: the words by which an item concerns the office: listed, added, taken out, tried on a title.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/procedure/sources.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
});

function topic(...args: string[]) {
  context.advance(5);
  return runSop(['regulation', 'topic', ...args], context);
}

async function topics(): Promise<Topic[]> {
  return JSON.parse((await topic('list', '--json')).stdout).topics;
}

async function matches(title: string): Promise<string[]> {
  const told = JSON.parse((await topic('test', title, '--json')).stdout);
  return told.matches.map((match: { topic: string }) => match.topic);
}

it('lists the three topics of the SOP with their words', async () => {
  const told = await topic();
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toContain('  kecamatan-kelurahan  ');
  expect(told.stdout).toContain('kata, dalam segala bentuknya: ');
  expect((await topic('list', '--lang', 'en')).stdout).toContain('words, in all their forms: ');
  expect((await topics()).map(({ id }) => id)).toEqual([
    'administrasi-pemerintahan',
    'otonomi-daerah',
    'kecamatan-kelurahan',
  ]);
});

it('tells why a title matches', async () => {
  const told = await topic('test', 'Pedoman Pelayanan Administrasi Terpadu Kecamatan');
  expect(told.stdout).toContain('kecamatan-kelurahan: ');
  expect((await topic('test', 'Harga Gabah')).stdout).toBe('! Judul ini tidak masuk topik mana pun.\n');
});

describe('add and remove', () => {
  it('words count from then on, in all their forms', async () => {
    expect(await matches('Pembinaan Dasawisma')).toEqual([]);
    const told = await topic('add', 'kecamatan-kelurahan', 'dasawisma', 'dasawisma');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('ditambah: dasawisma');
    expect(await matches('Pembinaan Dasawisma')).toEqual(['kecamatan-kelurahan']);
    await topic('remove', 'kecamatan-kelurahan', 'dasawisma');
    expect(await matches('Pembinaan Dasawisma')).toEqual([]);
  });

  it('says which words were there already, and records nothing where all were', async () => {
    const before = await topics();
    const told = await topic('add', 'kecamatan-kelurahan', 'Camat');
    expect(told).toMatchObject({ code: 0, stdout: '' });
    expect(told.stderr).toMatch(/^! Sudah ada pada topik .*, tidak dicatat lagi: Camat\n$/);
    expect(JSON.parse((await topic('add', 'kecamatan-kelurahan', 'camat', '--json')).stdout)).toMatchObject({
      words: [],
      already: ['camat'],
      events: [],
    });
    expect(await topics()).toEqual(before);
    const both = await topic('add', 'kecamatan-kelurahan', 'camat', 'dasawisma');
    expect(both.stdout).toContain('ditambah: dasawisma\n');
    expect(both.stderr).toContain('tidak dicatat lagi: camat');
  });

  it('short forms count as written, exclusions take words away', async () => {
    await topic('add', 'otonomi-daerah', 'ABCD', '--exact');
    expect(await matches('Penilaian ABCD')).toEqual(['otonomi-daerah']);
    expect(await matches('Penilaian abcd')).toEqual([]);
    await topic('add', 'kecamatan-kelurahan', 'lomba kelurahan', '--exclude');
    expect(await matches('Lomba Kelurahan')).toEqual([]);
    expect(await matches('Penataan Kelurahan')).toEqual(['kecamatan-kelurahan']);
  });

  it('a topic goes by its name, too', async () => {
    const { name } = (await topics()).find(({ id }) => id === 'otonomi-daerah')!;
    expect(await topic('add', name, 'dasawisma')).toMatchObject({ code: 0, stderr: '' });
    expect(await matches('Pembinaan Dasawisma')).toEqual(['otonomi-daerah']);
    await topic('remove', name, 'dasawisma');
    expect(await matches('Pembinaan Dasawisma')).toEqual([]);
  });

  it('a topic of the office comes and goes', async () => {
    await topic('add', 'pertanahan', 'tanah', '--name', 'Pertanahan');
    expect(await matches('Sengketa Tanah')).toContain('pertanahan');
    const told = await topic('remove', 'pertanahan', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ topic: 'pertanahan', words: [], published: true });
    expect(await topics()).toHaveLength(3);
  });

  it.each([
    [['add', 'entah', 'kata'], '× Topik tidak dikenal: entah'],
    [['add', 'Bukan Kode', 'kata', '--name', 'X'], '× Kode "Bukan Kode" belum dapat dipakai.'],
    [['add'], '× Belum disebut topik dan katanya.'],
    [['add', 'otonomi-daerah'], 'sop regulation topic add otonomi-daerah KATA'],
    [['add', 'otonomi-daerah', ' '], 'KATA'],
    [
      ['add', 'otonomi-daerah', 'desentralisasi asimetris', 'dan'],
      '× Kata ini tidak membedakan judul: dan\n',
    ],
    [['add', 'otonomi-daerah', 'a'], '× Kata ini tidak membedakan judul: a\n'],
    [['add', 'otonomi-daerah', '.*'], '× Kata ini tidak membedakan judul: .*\n'],
    [['add', 'otonomi-daerah', 'DI', '--exact'], '× Kata ini tidak membedakan judul: DI\n'],
    [['remove', 'otonomi-daerah', 'entah'], '× Kata itu tidak ada pada topik otonomi-daerah: entah'],
    [['remove', 'entah'], '× Topik tidak dikenal: entah'],
    [['test', ' '], 'JUDUL'],
    [['entah'], 'sop regulation topic'],
  ])('refuses %j', async (args, why) => {
    const told = await topic(...args);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
  });

  it('keeps the last topic', async () => {
    for (const id of ['administrasi-pemerintahan', 'otonomi-daerah']) await topic('remove', id);
    expect((await topic('remove', 'kecamatan-kelurahan')).stderr).toContain('satu-satunya yang masih ada');
  });
});
