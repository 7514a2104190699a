// sop regulation list: what is new and not dealt with, or the whole library; and sop regulation dismiss, which takes off it.
import { beforeEach, describe, expect, it } from 'vitest';
import { fileItems, kecamatan2018, kelurahan2018, revoked2008 } from '../../support/filed-items.ts';
import { foundedOffice, runAll } from '../../support/office.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

const news = 'https://kemendagri.go.id/berita/x';
let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
});

function sop(args: string[], person: { answers?: Answer[]; columns?: number } = {}) {
  context.advance(5);
  return runSop(args, context, person);
}

const list = (...args: string[]) => sop(['regulation', 'list', ...args]);
const dismiss = (...args: string[]) => sop(['regulation', 'dismiss', ...args]);

async function refs(...args: string[]): Promise<string[]> {
  const { items } = JSON.parse((await list(...args, '--json')).stdout);
  return items.map(({ ref }: { ref: string }) => ref);
}

async function fill(): Promise<void> {
  await fileItems(
    context,
    { ...kecamatan2018, announced: 'new' },
    revoked2008,
    { ...kelurahan2018, source: 'bpk', status: null },
    {
      kind: 'news',
      title: 'Mendagri \u001b[31mTinjau\u202e Kelurahan',
      url: news,
      published: '2026-11-20',
      source: 'berita-kemendagri',
      announced: 'new',
    },
  );
  context.advance(60);
}

describe('what is new', () => {
  it('is told, with the command that takes it to the Kabag', async () => {
    await fill();
    const told = await list();
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout.replace(/berita-[0-9a-f]{6}/, 'berita-…')).toBe(
      [
        'INFORMASI BARU, 2 butir',
        '  PP 17/2018  Kecamatan',
        '      tanpa topik; status berlaku; 3 Mei 2018',
        '  berita-…  Mendagri \\u001b[31mTinjau\\u202e Kelurahan',
        '      tanpa topik; berita; 20 Nov 2026',
        '  Berikutnya: sop intake --from-regulation "PP 17/2018"',
        '',
      ].join('\n'),
    );
  });

  it('stands in columns where the terminal is wide', async () => {
    await fileItems(context, { ...kecamatan2018, announced: 'new' });
    const told = await sop(['peraturan', 'list'], { columns: 100 });
    expect(told.stdout).toContain(
      [
        'INFORMASI BARU, 1 butir',
        '  butir       hal        topik        status   tanggal',
        '  PP 17/2018  Kecamatan  tanpa topik  berlaku  3 Mei 2018',
      ].join('\n'),
    );
  });

  it('goes with a case', async () => {
    await fill();
    await runAll(context, ['intake --from-regulation "PP 17/2018"']);
    expect(await refs()).toEqual([expect.stringMatching(/^berita-/)]);
  });

  it('is nothing; the library is there all the same', async () => {
    await fileItems(context, kecamatan2018);
    const told = await list();
    expect(told.stdout).toBe(
      'Tidak ada informasi baru yang menunggu.\nSeluruh pustaka, 1 butir:\n  sop regulation list --all\n',
    );
  });

  it('is not known before the first search', async () => {
    expect((await list()).stdout).toBe('Pustaka masih kosong.\n  Berikutnya: sop crawl-kemendagri\n');
  });
});

describe('the whole library', () => {
  beforeEach(fill);

  it('stands by year where nobody says the day', async () => {
    const found = (await refs('--all')).map((ref) => ref.replace(/^berita-.*/, 'berita'));
    expect(found).toEqual(['berita', 'PP 17/2018', 'Permendagri 130/2018', 'PP 19/2008']);
  });

  it.each([
    [['--all'], ['berita', 'PP 17/2018', 'PP 19/2008', 'Permendagri 130/2018']],
    [
      ['--all', '--kind', 'regulation'],
      ['PP 17/2018', 'PP 19/2008', 'Permendagri 130/2018'],
    ],
    [['--all', '--kind', 'news'], ['berita']],
    [['--all', '--source', 'bpk'], ['Permendagri 130/2018']],
    [['--all', '--source', 'by-hand'], []],
    [
      ['--all', '--since', '1-1-2018', '--kind', 'regulation'],
      ['PP 17/2018', 'PP 19/2008', 'Permendagri 130/2018'],
    ],
    [['--all', '--since', '1-1-2026', '--source', 'berita-kemendagri'], ['berita']],
    [['--topic', 'kecamatan-kelurahan'], []],
  ])('%j', async (args, expected) => {
    const found = (await refs(...args)).map((ref) => ref.replace(/^berita-.*/, 'berita'));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('says of each what its sources say', async () => {
    const { items } = JSON.parse((await list('--all', '--json')).stdout);
    const status = Object.fromEntries(items.map(({ ref, status }: Record<string, string>) => [ref, status]));
    expect(status).toMatchObject({
      'PP 17/2018': 'in-force',
      'PP 19/2008': 'revoked',
      'Permendagri 130/2018': 'unknown',
    });
    expect((await list('--all')).stdout).toContain('status belum diketahui');
    expect((await list('--all', '--lang', 'en')).stdout).toContain('status not known');
  });

  it.each([
    [['--kind', 'x'], '--kind'],
    [['--source', 'x'], 'Sumber tidak dikenal: x'],
    [['--topic', 'x'], 'Topik tidak dikenal: x'],
    [['--since', 'x'], '--since'],
  ])('refuses %j', async (args, why) => {
    const told = await list(...args);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
  });
});

describe('dismiss', () => {
  beforeEach(fill);

  it('takes off the list with the reason, which is shown', async () => {
    const told = await dismiss(news, '--why', 'kegiatan seremonial');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('✔ Dilepas dari daftar informasi baru: berita-');
    expect(told.stdout).toContain('(Mendagri \\u001b[31mTinjau\\u202e Kelurahan)');
    expect(await refs()).toEqual(['PP 17/2018']);
    const shown = await sop(['regulation', 'show', news]);
    expect(shown.stdout).toMatch(/Sari Wulandari: kegiatan\s+seremonial/);
  });

  it('asks why in a terminal, and needs --why without one', async () => {
    expect((await dismiss('PP 17/2018')).stderr).toContain('--why');
    expect((await dismiss('PP 17/2018', '--why', '.')).code).toBe(2);
    const asked = await sop(['regulation', 'dismiss', 'PP 17/2018', news], { answers: ['sudah lama'] });
    expect(asked).toMatchObject({ code: 0, asked: ['Mengapa tidak ditindaklanjuti'] });
    expect(await refs()).toEqual([]);
    const again = await sop(['regulation', 'dismiss', news], { answers: [] });
    expect(again).toMatchObject({ code: 0, asked: [] });
  });

  it('puts back', async () => {
    await dismiss(news, '--why', 'seremonial');
    const told = await dismiss(news, '--undo');
    expect(told.stdout).toContain('✔ Kembali di daftar informasi baru: berita-');
    expect(await refs()).toHaveLength(2);
  });

  it('records nothing twice', async () => {
    await dismiss(news, '--why', 'seremonial');
    const again = JSON.parse((await dismiss(news, '--why', 'lagi', '--json')).stdout);
    expect(again).toMatchObject({ items: [], events: [], dismissed: true });
    expect((await dismiss('PP 19/2008', '--why', 'x')).stderr).toContain(
      'tidak ada di daftar informasi baru',
    );
    expect((await dismiss('PP 19/2008', '--undo')).stderr).toContain('tidak sedang dilepas');
  });

  it('holds until the item changes', async () => {
    await dismiss('PP 17/2018', '--why', 'sudah diketahui');
    context.advance(24 * 60);
    await fileItems(context, { ...kecamatan2018, status: 'not-in-force', announced: 'changed' });
    expect(await refs()).toContain('PP 17/2018');
    expect((await list()).stdout).toContain('status tidak berlaku lagi, berubah');
  });
});
