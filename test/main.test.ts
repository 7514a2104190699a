// What was typed, from words to exit code: aliases, mistakes, options anywhere, languages, failures of each kind.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ending } from '../src/context.ts';
import { main } from '../src/main.ts';
import { foundedOffice, takeIn } from './support/office.ts';
import { createTestContext, leave, runSop, type TestContext } from './support/test-context.ts';

let office: TestContext;
let number: string;
beforeAll(async () => {
  office = await foundedOffice();
  number = await takeIn(office);
});

describe('wrong use ends with 2, names what is amiss, and says what to do', () => {
  it.each<[string, string, string]>([
    ['dispositon 1', 'Perintah "dispositon" tidak dikenal', 'sop help disposition'],
    ['draff 1', 'Perintah "draff" tidak dikenal', 'sop help draft'],
    ['sbumit 1', 'Perintah "sbumit" tidak dikenal', 'sop help submit'],
    ['disp', 'Perintah "disp" tidak dikenal', 'sop help disposition'],
    ['kirm 1', 'Perintah "kirm" tidak dikenal', 'sop help push'],
    ['xyzzy', 'Perintah "xyzzy" tidak dikenal', 'sop help'],
    ['officer', 'Perintah "officer" perlu satu kata lagi', 'sop help officer list'],
    ['pegawai', 'Perintah "officer" perlu satu kata lagi', 'sop help officer list'],
    ['officer ad', 'Perintah "officer ad" tidak dikenal', 'sop help officer list'],
    ['show', 'Perintah sop show perlu nomor berkas', 'sop help show'],
    ['note 1', 'Perintah sop note perlu', 'sop help note'],
    ['show 1 2', 'Terlalu banyak kata untuk sop show', 'sop help show'],
    ['show 1 --kuning', 'Pilihan --kuning tidak dikenal', 'sop help show'],
    ['note 1 halo --at', 'Pilihan --at perlu isi', 'sop help note'],
    ['note 1 halo --at besok', 'Waktu pada --at belum terbaca: besok', '--at 09.10'],
    ['show dua', '"dua" bukan nomor berkas', 'sop list'],
    ['show 77', 'Berkas 77 tidak ditemukan', 'sop list'],
  ])('sop %s', async (typed, what, next) => {
    const { code, stdout, stderr } = await runSop(typed, office);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
    expect(stderr).toMatch(new RegExp(`Berikutnya: .*${next}`));
  });
});

describe('the words typed', () => {
  it.each([
    ['show 1', 'lihat 1'],
    ['officer list', 'pegawai list'],
    ['list --json', '--json'],
    ['show 1 --json', '--json show 1'],
    ['list --lang en', '--lang en list'],
    ['officer list --lang en', '--lang en officer list'],
    ['officer list --json', 'officer --json list'],
    ['officer list --lang en', 'officer --lang=en list'],
    ['show 1', `show ${'A-1'}`],
  ])('sop %s is sop %s', async (typed, same) => {
    const one = await runSop(typed, office);
    expect(one.code).toBe(0);
    expect(one.stdout).not.toBe('');
    const words = same.split(' ').filter(Boolean);
    expect(await runSop(words, office)).toEqual(one);
  });

  it('an archive is named by --archive first, then by SOP_ARCHIVE', async () => {
    const elsewhere = createTestContext();
    const named = await runSop(['list', '--archive', office.archivePath, '--json'], elsewhere);
    expect(JSON.parse(named.stdout).cases).toHaveLength(1);
    const byEnv = createTestContext({ env: { SOP_ARCHIVE: office.archivePath } });
    expect((await runSop('list --json', byEnv)).stdout).toBe(named.stdout);
    const missing = await runSop(['list', '--archive', `${office.root}/none`], byEnv);
    expect(missing.code).toBe(4);
  });

  it('without an archive says how to begin, exit 4', async () => {
    const { code, stderr } = await runSop('list', createTestContext());
    expect(code).toBe(4);
    expect(stderr).toContain('Berikutnya: sop init');
  });
});

describe('language', () => {
  it.each([
    [['show', '77'], {}, 'tidak ditemukan'],
    [['show', '77', '--lang', 'en'], {}, 'Next: sop list'],
    [['show', '77', '--lang=en'], {}, 'Next: sop list'],
    [['show', '77'], { SOP_LANG: 'en' }, 'Next: sop list'],
    [['show', '77', '--lang', 'id'], { SOP_LANG: 'en' }, 'Berikutnya: sop list'],
  ])('%j with %j', async (argv, env, text) => {
    expect((await runSop(argv, { ...office, env })).stderr).toContain(text);
  });
});

describe('failures', () => {
  it('with --json are one value on stderr, and stdout stays empty', async () => {
    const { code, stdout, stderr } = await runSop('show 77 --json', office);
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: 'case-unknown', what: 'Berkas 77 tidak ditemukan.', why: [], next: 'sop list' },
    });
  });

  it('of the procedure are 3', async () => {
    const { code, stderr } = await runSop('submit 1', office);
    expect(code).toBe(3);
    expect(stderr).toContain(`Draf ${number} belum dapat diajukan`);
    expect(stderr).toContain('Berikutnya: sop disposition 1');
  });

  it('what was typed is shown harmless', async () => {
    const { stderr } = await runSop(['show', '\u001b[31m77\u202e'], office);
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });

  it('a question that is left is 130, and nothing was recorded', async () => {
    const before = await runSop('show 1 --json', office);
    const { code, stderr } = await runSop('close 1', office, { answers: [leave] });
    expect(code).toBe(130);
    expect(stderr).toContain('Dibatalkan. Tidak ada yang dicatat.');
    expect(await runSop('show 1 --json', office)).toEqual(before);
  });

  it('a signal gives its own code, whatever the command made of it', async () => {
    const ended = new AbortController();
    const ending: Ending = { signal: 'SIGTERM', exitCode: 143 };
    ended.abort(ending);
    expect((await runSop('list', { ...office, ending: ended.signal })).code).toBe(143);
    const left = await runSop('close 1', { ...office, ending: ended.signal }, { answers: [leave] });
    expect(left.code).toBe(143);
  });

  it('a bug is 1, with its stack and what to do', async () => {
    const context = createTestContext();
    const broken = {
      ...context,
      clock: () => {
        throw new TypeError('the clock stopped \u001b[31m');
      },
    };
    expect(await main(['list', '--archive', office.archivePath], broken)).toBe(1);
    expect(context.written.stdout).toBe('');
    expect(context.written.stderr).toContain('Ada kekeliruan di dalam sop (versi 0.0.0-test)');
    expect(context.written.stderr).toMatch(/TypeError: the clock stopped[\s\S]*at .*main\.test\.ts/);
    expect(context.written.stderr).not.toContain('\u001b[31m');
  });
});

describe('output', () => {
  it('--quiet leaves the result and drops the rest', async () => {
    const told = await runSop('list --quiet --json', office);
    expect(told.stdout).toBe((await runSop('list --json', office)).stdout);
  });

  it('--no-input asks nothing, though there is a terminal', async () => {
    const { code, stderr, asked } = await runSop('close 1 --no-input', office, { answers: [] });
    expect([code, asked]).toEqual([2, []]);
    expect(stderr).toContain('--reason');
  });
});
