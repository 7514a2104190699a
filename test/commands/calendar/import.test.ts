// The days off of a year from a file: shown, asked about, recorded as one decree; and the limits that move by it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice, takeIn } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const calendarOf = (context: TestContext) => openSession(context, {}).office.calendar;

async function withFile(text: string, name = 'libur.csv'): Promise<TestContext> {
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, name), text);
  return context;
}

const file = [
  'tanggal,nama,jenis',
  '2027-01-01,Tahun Baru Masehi,libur nasional',
  '2027-12-24,Natal,cuti bersama',
  '2027-12-25,Natal,libur nasional',
  '2027-02-14,Hari Valentine,perayaan',
].join('\n');
const decree = '--decree "SKB 3 Menteri Tahun 2026"';

describe('sop calendar import', () => {
  it('shows what would change, and records it after a yes as one decree', async () => {
    const context = await withFile(file);
    const told = await runSop(`calendar import libur.csv ${decree} --no-color`, context, { answers: [true] });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(told.stdout).toContain('+ Jum 1 Jan 2027   Tahun Baru Masehi  libur nasional');
    expect(told.stdout).toContain('+ 3 ditambah, ~ 0 diubah, - 0 dihapus; 0 tetap');
    expect(told.stdout).toContain('1 perayaan bukan hari libur, dilewati: Min 14 Feb Hari Valentine');
    expect(told.stdout).toContain('Hari libur 2027 lengkap: 3 ditambah, 0 diubah, 0 dihapus');
    const calendar = calendarOf(context);
    expect(calendar.years.has(2027)).toBe(true);
    expect(calendar.daysOff.get('2027-12-24')).toMatchObject({
      kind: 'shared-leave',
      decree: 'SKB 3 Menteri Tahun 2026',
    });
    expect(calendar.daysOff.has('2027-02-14')).toBe(false);
    const again = await runSop(`calendar import libur.csv ${decree} --yes`, context);
    expect(again.stdout).toContain('Hari libur 2027 sudah sama dengan file itu; tidak ada yang dicatat.');
    expect((await runSop('list', context)).stderr).not.toContain('belum lengkap');
  });

  it('changes and takes away what the calendar had', async () => {
    const context = await withFile(file);
    await runSop(`calendar import libur.csv ${decree} --yes`, context);
    const revised = [
      'tanggal,nama,jenis',
      '2027-01-01,Tahun Baru Masehi,libur nasional',
      '2027-12-25,Hari Raya Natal,libur nasional',
      '2027-12-27,Natal,cuti bersama',
    ].join('\n');
    writeFileSync(join(context.cwd, 'perubahan.csv'), revised);
    const shown = await runSop('calendar import perubahan.csv --decree "SKB perubahan"', context);
    expect(shown.stdout).toContain('~ Sab 25 Des 2027  Hari Raya Natal  libur nasional\n');
    expect(shown.stdout).toContain('\n  Sab 25 Des semula Natal\n');
    const { stdout } = await runSop(
      'calendar import perubahan.csv --decree "SKB perubahan" --yes --json',
      context,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      year: 2027,
      added: [{ day: '2027-12-27' }],
      changed: [{ was: { name: 'Natal' }, is: { name: 'Hari Raya Natal' } }],
      removed: [{ day: '2027-12-24' }],
      same: 1,
      moved: [],
    });
    expect([...calendarOf(context).daysOff.keys()].filter((day) => day.startsWith('2027')).sort()).toEqual([
      '2027-01-01',
      '2027-12-25',
      '2027-12-27',
    ]);
  });

  it('names what it takes as a holiday, and a year with fewer days off than any has', async () => {
    const context = await withFile(
      'tanggal,nama,jenis\n2027-01-01,Tahun Baru,\n2027-02-14,Hari Valentine,\n2027-12-24,Cuti bersama Natal,',
    );
    const told = await runSop(`calendar import libur.csv ${decree} --no-color`, context, {
      answers: [false],
    });
    expect(told.stdout).toContain(
      '! 2 hari tanpa jenis, dianggap libur nasional: Jum 1 Jan Tahun Baru; Min 14 Feb\n  Hari Valentine\n',
    );
    expect(told.stdout).toContain('! Hanya 3 hari libur pada 2027;');
    expect(calendarOf(context).years.has(2027)).toBe(false);
    const whole = await runSop(
      [
        'calendar',
        'import',
        join(process.cwd(), 'fixtures/holidays/skb-2027.csv'),
        '--year',
        '2027',
        '--decree',
        'SKB',
        '--yes',
      ],
      context,
    );
    expect([whole.code, whole.stdout]).toEqual([0, expect.not.stringMatching(/Hanya|tanpa jenis|…/)]);
  });

  it('says which limits of open cases move', async () => {
    const context = await withFile(file);
    await takeIn(context, {}, { arrivedAt: '2026-11-21', kind: 'objection' });
    await takeIn(context, { text: 'lain' });
    const { stdout } = await runSop(`calendar import libur.csv ${decree} --yes`, context);
    expect(stdout).toContain('Batas waktu 1 berkas terbuka bergeser:');
    expect(stdout).toContain('2026-A-0001  Sel 5 Jan 2027, sekarang Rab 6 Jan 2027 (UU 14/2008)');
  });

  it('names an observance once, however long it is', async () => {
    const path = join(process.cwd(), 'fixtures/holidays/public-2027.ics');
    const told = await runSop(
      ['calendar', 'import', path, '--year', '2027', '--decree', 'SKB', '--yes'],
      await foundedOffice(),
    );
    expect(told.stdout).toContain(
      '2 perayaan bukan hari libur, dilewati: Min 14 Feb Hari Valentine; Sen 8 Feb –\n  Sel 9 Mar Bulan Ramadan',
    );
    expect(told.stdout).toContain('1 hari libur di luar 2027 dilewati');
  });

  it('records nothing without a yes', async () => {
    const context = await withFile(file);
    const no = await runSop(`calendar import libur.csv ${decree}`, context, { answers: [false] });
    expect([no.code, no.stdout]).toEqual([0, expect.stringContaining('Tidak dicatat; kalender tetap.')]);
    const silent = await runSop(`calendar import libur.csv ${decree}`, context);
    expect([silent.code, silent.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(calendarOf(context).years.has(2027)).toBe(false);
  });

  it('takes two on one day as one, the holiday before the leave', async () => {
    const context = await withFile(
      'tanggal,nama,jenis\n2027-05-01,Hari Buruh,libur\n2027-05-01,Waisak,libur\n2027-06-01,Cuti,cuti bersama\n2027-06-01,Pancasila,libur',
    );
    await runSop(`calendar import libur.csv ${decree} --yes`, context);
    expect(
      [...calendarOf(context).daysOff.values()]
        .filter(({ day }) => day > '2027')
        .map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['Hari Buruh / Waisak', 'holiday'],
      ['Pancasila', 'holiday'],
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      'nonsense rows',
      'tanggal,nama\n2027-02-30,Natal\n2027-01-01,',
      '',
      'baris 2: tanggal tidak ada dalam kalender: 2027-02-30',
    ],
    [
      'an unknown kind, hostile',
      'tanggal,nama,jenis\n2027-01-01,X,\u001b[2Jentah',
      '',
      'jenis belum dikenal: \\u001b[2Jentah',
    ],
    ['several years', 'tanggal,nama\n2027-01-01,A\n2028-01-01,B', '', 'berisi beberapa tahun: 2027 dan 2028'],
    ['another year', 'tanggal,nama\n2027-01-01,A', '--year 2028', 'Tidak ada hari libur 2028'],
    ['only observances', 'tanggal,nama,jenis\n2027-02-14,A,perayaan', '', 'Tidak ada hari libur'],
    ['a year that is none', file, '--year 27', 'Tahun pada --year belum terbaca'],
  ])('%s: exit 2, and nothing is recorded', async (_name, text, more, sentence) => {
    const context = await withFile(text);
    const told = await runSop(`calendar import libur.csv ${decree} --yes ${more}`, context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect([...calendarOf(context).years]).toEqual([2025, 2026]);
  });

  it('needs a decree', async () => {
    const told = await runSop('calendar import libur.csv --yes', await withFile(file));
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('--decree')]);
  });
});

describe('a revision of the calendar', () => {
  it('of 18 August 2025 moves the limits of open cases, and says so', async () => {
    const context = await foundedOffice({ now: '2025-08-04T08:00:00+07:00' });
    // The calendar as it was before the decree of 7 August.
    await runSop('calendar holiday 2025-08-18 --remove --decree "keadaan sebelum perubahan"', context);
    await takeIn(context, {}, { arrivedAt: '2025-08-11T09:00:00+07:00', case: '2025-A-0001' });
    context.setClock('2025-08-13T08:00:00+07:00');
    const line =
      'calendar holiday 2025-08-18 "Proklamasi Kemerdekaan" --leave --decree "Nomor 933 Tahun 2025"';
    const told = await runSop(`${line} --json`, context);
    expect(JSON.parse(told.stdout).moved).toEqual([
      { number: '2025-A-0001', deadline: 'kip-request', was: '2025-08-25', is: '2025-08-26' },
    ]);
    const then = await runSop('show 1 --as-of 2025-08-12', context);
    expect(then.stdout).toContain('Batas waktu Sen 25 Agu 2025');
    expect((await runSop('show 1', context)).stdout).toContain('Batas waktu Sel 26 Agu 2025');
  });

  it('of the hours that frees a day moves them too', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const line = 'calendar set --since 2026-11-30 --until 2026-11-30 --decree "Banjir" --day senin --hours -';
    const told = await runSop(line, context);
    expect(told.stdout).toContain('2026-A-0001  Jum 4 Des 2026, sekarang Sen 7 Des 2026 (UU 14/2008)');
  });
});
