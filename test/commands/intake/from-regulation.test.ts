// sop intake --from-regulation: an item of the library becomes a case, once, and goes the way of Kemendagri information.
import { beforeEach, describe, expect, it } from 'vitest';
import { fileItems, kecamatan2018, revoked2008 } from '../../support/filed-items.ts';
import { foundedOffice, runAll, shown } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
  await fileItems(context, { ...kecamatan2018, announced: 'new' }, revoked2008, {
    kind: 'news',
    title: 'Kemendagri Apresiasi Progres Pembangunan Kawasan Pusat Pemerintahan',
    url: 'https://kemendagri.go.id/berita/kemendagri-apresiasi',
    published: '2026-11-20',
    summary: 'Isi berita \u001b[31mdari laman\u001b[0m.',
    source: 'berita-kemendagri',
  });
  context.advance(60);
});

describe('intake --from-regulation', () => {
  it('records what the library knows as the inquiry', async () => {
    const told = await runSop(['intake', '--from-regulation', 'pp 19/2008'], context);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain(
      '2026-A-0001 diterima Sen 23 Nov 2026 08.52 WIB\n  PP 19/2008 tentang Kecamatan\n',
    );
    const state = await shown(context, '1');
    expect(state).toMatchObject({
      kind: 'kemendagri-information',
      channel: 'kemendagri',
      externalId: '/akn/id/act/pp/2008/19',
      arrivedAt: '2026-11-23T07:52:00+07:00',
      deadlines: [],
      inquiry: {
        subject: 'PP 19/2008 tentang Kecamatan',
        text: [
          'Peraturan Pemerintah Nomor 19 Tahun 2008 tentang Kecamatan',
          '',
          'Status: dicabut',
          'Dicabut dengan Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
          '',
          'JDIH Kemendagri: https://jdih.kemendagri.go.id/dokumen/view?id=800',
        ].join('\n'),
      },
    });
    const [received] = state['events'] as Record<string, unknown>[];
    expect(received).toMatchObject({ type: 'received', item: '/akn/id/act/pp/2008/19' });
    expect((await runSop('show 1', context)).stdout).not.toMatch(/Nomor di kanal|akn/);
  });

  it('takes the same item once, and names the case that it is', async () => {
    await runAll(context, ['intake --from-regulation "PP 17/2018"']);
    const told = await runSop(
      ['intake', '--from-regulation', '/akn/id/act/pp/2018/17', '--from-regulation', 'PP 19/2008'],
      context,
    );
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(
      '! Sudah menjadi berkas 2026-A-0001: PP 17/2018 tentang Kecamatan. Tidak ada yang\n  ditambahkan.',
    );
    expect(told.stdout).toContain('2026-A-0002 diterima');
    const json = await runSop(['intake', '--from-regulation', 'PP 17/2018', '--json'], context);
    expect(JSON.parse(json.stdout)).toEqual({
      cases: [{ number: null, outcome: 'duplicate', duplicateOf: '2026-A-0001' }],
    });
  });

  it('asks nothing of what is a case already', async () => {
    await runAll(context, ['intake --from-regulation "PP 17/2018"']);
    const told = await runSop(['intake', '--from-regulation', 'PP 17/2018'], context, { answers: [] });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.asked).toEqual([]);
    expect(told.stdout).toContain('Sudah menjadi berkas 2026-A-0001');
  });

  it('keeps a long subject whole: it is printed', async () => {
    const about = `${'Pedoman Teknis Penataan Kelurahan dan Kecamatan '.repeat(6)}di Daerah`;
    await fileItems(context, { title: `Peraturan Pemerintah Nomor 5 Tahun 2020 tentang ${about}` });
    await runAll(context, ['intake --from-regulation "PP 5/2020"']);
    expect((await shown(context, '1'))['inquiry']).toMatchObject({ subject: `PP 5/2020 tentang ${about}` });
  });

  it('shows news before it asks, its signs harmless, and records nothing on a no', async () => {
    const { stdout } = await runSop('regulation list --json', context);
    const ref =
      /berita-[0-9a-f]{6}/.exec(stdout)?.[0] ?? 'https://kemendagri.go.id/berita/kemendagri-apresiasi';
    const no = await runSop(['intake', '--from-regulation', ref], context, { answers: [false] });
    expect(no).toMatchObject({ code: 0, left: [] });
    expect(no.stdout).toContain('Dimuat Jumat, 20 November 2026');
    expect(no.stdout).not.toContain('\u001b[31m');
    expect(no.stderr).toContain('tidak dicatat');
    const yes = await runSop(['intake', '--from-regulation', ref], context, { answers: [true] });
    expect(yes.stdout).toContain('2026-A-0001 diterima');
  });

  it('refuses what is not in the library, and what the library says better', async () => {
    const unknown = await runSop(['intake', '--from-regulation', 'Permendagri 1/1999'], context);
    expect(unknown.code).toBe(2);
    const mixed = await runSop(
      ['intake', '--from-regulation', 'PP 17/2018', '--text', 'Isi', '--channel', 'email'],
      context,
    );
    expect(mixed.code).toBe(2);
    expect(mixed.stderr).toContain('--from-regulation');
  });

  it('ends like any Kemendagri information', async () => {
    await runAll(context, [
      'intake --from-regulation "PP 17/2018"',
      'disposition 1 --by kabag --form paper --at 2026-11-23 --file',
    ]);
    expect((await shown(context, '1')).status).toBe('closed');
  });
});
