// sop attach: files come to cases; what they are, what is not kept, and what is there already.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const onPaper = 'disposition 1 --by kabag --form paper --at 2026-11-23 --instruction 1';
const pdf = '%PDF-1.4 peta';
const png = Buffer.from('\x89PNG\r\n\x1a\nfoto', 'latin1');

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice();
  await takeIn(context);
});

const write = (name: string, bytes: string | Buffer) => writeFileSync(join(context.cwd, name), bytes);
const files = () => readdirSync(join(context.archivePath, 'files/A/2026'));
const attachments = async (number = '1') =>
  (await shown(context, number))['attachments'] as Record<string, unknown>[];

describe('attach', () => {
  it('keeps files with what they are by their content, and says so', async () => {
    write('peta.pdf', pdf);
    write('foto.png', png);
    const told = await runSop('attach 1 peta.pdf foto.png --note "dari warga"', context);
    expect(told.stdout).toBe(
      '✔ 2 lampiran pada 2026-A-0001 tersimpan\n  peta.pdf  PDF, 13 byte\n  foto.png  gambar PNG, 12 byte\n',
    );
    const [first, second] = await attachments();
    expect(first).toMatchObject({ name: 'peta.pdf', kind: 'pdf', bytes: 13 });
    expect(second).toMatchObject({ name: 'foto.png', kind: 'png', event: first?.['event'] });
    expect(files().map((name) => name.split('.')[1])).toEqual(['pdf', 'png']);
    const { stdout } = await runSop('show 1', context);
    expect(stdout).toContain('LAMPIRAN');
    expect(stdout).toContain('lampiran: peta.pdf, foto.png; oleh Sari Wulandari');
    expect((await runSop('verify', context)).code).toBe(0);
  });

  it('keeps under the ending of the content what is named otherwise, also of a scan', async () => {
    write('surat.pdf', png);
    const told = await runSop('attach 1 surat.pdf', context);
    expect(told.stderr).toBe('! surat.pdf: isinya gambar PNG, disimpan sebagai .png\n');
    expect(files()[0]).toMatch(/\.png$/);
    write('lembar.pdf', png);
    const scanned = await runSop(`${onPaper} --scan lembar.pdf`, context);
    expect(scanned.stderr).toContain('! lembar.pdf: isinya gambar PNG, disimpan sebagai .png');
  });

  it.each([
    ['balas.txt', 'Setuju.', 'teks'],
    ['lembar.pdf', '<!doctype html><script>alert(1)</script>', 'halaman web'],
    ['lembar.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'gambar SVG'],
  ])('takes as a scan only what may show ink, not %s', async (name, content, kind) => {
    write(name, content);
    const refused = await runSop(`${onPaper} --scan ${name}`, context);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`${name} bukan hasil pindai: isinya ${kind}`);
    await runAll(context, [onPaper]);
    const [{ event }] = (await shown(context, '1'))['countersign'] as [{ event: string }];
    const told = await runSop(`attach 1 ${name} --evidence-for ${event}`, context);
    expect(told.stdout).not.toContain('tidak lagi menunggu');
    expect((await shown(context, '1'))['countersign']).toMatchObject([{ event }]);
    const { stdout } = await runSop('show 1', context);
    expect(stdout).toContain('menunggu paraf susulan');
    expect(stdout).not.toContain('hasil pindai ada');
  });

  it('warns of a PDF that runs something when it is opened', async () => {
    write('skrip.pdf', '%PDF-1.4\n1 0 obj <</OpenAction <</S /J#61vaScript /JS (app.alert(1))>>>>');
    write('peta.pdf', `${pdf} /JavaScript`);
    const { code, stderr } = await runSop('attach 1 skrip.pdf peta.pdf', context);
    expect(code).toBe(0);
    expect(stderr).toContain('! skrip.pdf: PDF ini menjalankan skrip');
    expect(stderr).not.toContain('peta.pdf');
  });

  it('files once what several cases are given, and is sound', async () => {
    await takeIn(context);
    write('denah.pdf', pdf);
    const told = await runSop('attach 1-2 denah.pdf', context);
    expect(told.stdout).toContain('✔ Lampiran pada 2 berkas tersimpan\n  2026-A-0001 sampai 2026-A-0002');
    expect(files()).toHaveLength(1);
    expect(await attachments('2')).toMatchObject([{ name: 'denah.pdf' }]);
    expect((await runSop('verify', context)).code).toBe(0);
    expect((await runSop('verify --repair', context)).code).toBe(0);
  });

  it('tells what the case has already and keeps it once', async () => {
    write('peta.pdf', pdf);
    write('salinan.pdf', pdf);
    write('foto.png', png);
    await runAll(context, ['attach 1 peta.pdf']);
    const told = await runSop('attach 1 salinan.pdf foto.png --json', context);
    expect(JSON.parse(told.stdout)).toMatchObject({
      files: [{ name: 'foto.png', kind: 'png', bytes: 12 }],
      known: [{ name: 'salinan.pdf', event: expect.stringMatching(/^A\.\d+$/) }],
    });
    const again = await runSop('attach 1 salinan.pdf', context);
    expect([again.code, again.stdout]).toEqual([0, '! 2026-A-0001 sudah begitu; tidak ada yang dicatat.\n']);
    expect(again.stderr).toMatch(/^! salinan\.pdf: sudah ada \(A\.\d+\), tidak disimpan lagi\n$/);
    const twice = await runSop('attach 1 a.png b.png', withTwins());
    expect(twice.stdout).toContain('1 lampiran');
    expect(twice.stderr).toContain('! b.png: isinya sama dengan yang lain, disimpan satu kali');
  });

  function withTwins(): TestContext {
    write('a.png', Buffer.concat([png, png]));
    write('b.png', Buffer.concat([png, png]));
    return context;
  }

  it('is evidence for a decision on paper, which then waits for no initials; nothing is stored twice', async () => {
    write('lembar.pdf', pdf);
    await runAll(context, [
      'attach 1 lembar.pdf',
      'disposition 1 --by kabag --form paper --at 2026-11-23 --instruction 1',
    ]);
    const [{ event }] = (await shown(context, '1'))['countersign'] as [{ event: string }];
    expect((await runSop('show 1', context)).stdout).toContain('menunggu paraf susulan');
    const told = await runSop(`attach 1 lembar.pdf --evidence-for ${event.toLowerCase()}`, context);
    expect(told.stdout).toContain(`sebagai bukti untuk ${event}`);
    expect(told.stdout).toContain(`${event} tidak lagi menunggu paraf susulan.`);
    expect(files()).toHaveLength(1);
    expect((await shown(context, '1'))['countersign']).toEqual([]);
    const { stdout } = await runSop('show 1', context);
    expect(stdout).not.toContain('menunggu paraf susulan');
    expect(stdout).toContain('hasil pindai ada');
    expect((await runSop('verify', context)).code).toBe(0);
    const again = await runSop(`attach 1 lembar.pdf --evidence-for ${event}`, context);
    expect(again.stdout).toContain('tidak ada yang dicatat');
  });

  it('names what several cases have already, and a note that was not recorded with it', async () => {
    await takeIn(context);
    write('peta.pdf', pdf);
    await runAll(context, ['attach 1-2 peta.pdf']);
    const told = await runSop('attach 1-2 peta.pdf --note "dari warga"', context);
    expect([told.code, told.stdout]).toEqual([0, '']);
    expect(told.stderr).toContain('! 2026-A-0001 sampai 2026-A-0002 sudah begitu; tidak dicatat lagi.\n');
    expect(told.stderr).toContain(
      'Catatan untuk 2026-A-0002 belum tercatat, karena tidak ada lampiran baru: sop note 2 "…"',
    );
    expect(told.stderr).not.toContain('! 2 belum tercatat');
  });

  it('hides names of files where the inquirer is not to be named', async () => {
    write('KTP Yusuf.pdf', pdf);
    await runAll(context, ['attach 1 "KTP Yusuf.pdf"', 'classify 1 --anonymous']);
    const seen = [(await runSop('show 1', context)).stdout, (await runSop('show 1 --json', context)).stdout];
    for (const text of seen) expect(text).not.toContain('KTP');
    expect((await runSop('show 1 --with-identity', context)).stdout).toContain('KTP Yusuf.pdf');
  });
});

describe('cases and files', () => {
  it.each([
    ['1 2 peta.pdf', ['1', '2'], ['peta.pdf']],
    ['1,2 peta.pdf', ['1', '2'], ['peta.pdf']],
    ['1 ./2 peta.pdf', ['1'], ['2', 'peta.pdf']],
    ['1 peta.pdf 2', ['1'], ['peta.pdf', '2']],
    ['agenda:118 peta.pdf', ['1'], ['peta.pdf']],
  ])('%s', async (typed, cases, names) => {
    await takeIn(context);
    await runAll(context, ['number 1 --agenda 118']);
    write('peta.pdf', pdf);
    write('2', 'teks');
    expect((await runSop(`attach ${typed}`, context)).code).toBe(0);
    for (const number of ['1', '2']) {
      const kept = (await attachments(number)).map(({ name }) => name);
      expect(kept).toEqual(cases.includes(number) ? names : []);
    }
  });
});

describe('refused whole, exit 2', () => {
  it.each<[name: string, make: (path: string) => void, said: string]>([
    ['setup.exe', (path) => writeFileSync(path, 'MZ\x90\0\x03'), 'setup.exe adalah program, bukan dokumen.'],
    ['surat.pdf', (path) => writeFileSync(path, '#!/bin/sh\n'), 'surat.pdf adalah program, bukan dokumen.'],
    ['kosong.pdf', (path) => writeFileSync(path, ''), 'File masih kosong: kosong.pdf'],
    ['folder', (path) => mkdirSync(path), 'folder adalah folder, bukan file.'],
    [
      'putaran',
      (path) => symlinkSync('putaran', path),
      'File belum dapat dibaca: putaran\n  Tautannya menunjuk ke dirinya sendiri.',
    ],
    ['perangkat', (path) => symlinkSync('/dev/null', path), 'perangkat bukan file biasa.'],
    [
      'besar.pdf',
      (path) => writeFileSync(path, Buffer.alloc(25_000_001, 32)),
      'File terlalu besar: besar.pdf (26 MB)',
    ],
    [
      'tidak-ada.pdf',
      () => {},
      'File belum dapat dibaca: tidak-ada.pdf\n  Tidak ada file atau folder dengan nama itu.',
    ],
    ['\u001b[31mmerah.exe', (path) => writeFileSync(path, 'x'), '\\u001b[31mmerah.exe adalah program'],
  ])('%j', async (name, make, said) => {
    write('baik.pdf', pdf);
    make(join(context.cwd, name));
    const told = await runSop(['attach', '1', 'baik.pdf', name], context);
    expect([told.code, told.stdout]).toEqual([2, '']);
    expect(told.stderr).toContain(said);
    expect(existsSync(join(context.archivePath, 'files'))).toBe(false);
    expect((await shown(context, '1'))['events']).toHaveLength(1);
  });

  it.each([
    ['attach 1', 'perlu nama file'],
    ['attach', 'perlu nomor berkas'],
    ['attach 9 peta.pdf', 'Berkas 9 tidak ditemukan'],
    ['attach 1 2 peta.pdf --evidence-for A.9', 'hanya untuk satu berkas'],
    ['attach 1 peta.pdf --evidence-for A.999', 'A.999'],
    ['attach 1 peta.pdf --note " "', '--note masih kosong'],
  ])('%s', async (typed, said) => {
    await takeIn(context);
    write('peta.pdf', pdf);
    const told = await runSop(typed, context);
    expect([2, 3]).toContain(told.code);
    expect(told.stderr).toContain(said);
  });

  it('a hostile name is stored as it came, shown harmless, and is no path', async () => {
    const name = '\u202efdp.peta \u001b[2J.pdf';
    write(name, pdf);
    expect((await runSop(['attach', '1', name], context)).stdout).toContain('\\u202efdp.peta \\u001b[2J.pdf');
    expect(await attachments()).toMatchObject([{ name }]);
    expect((await runSop('show 1', context)).stdout).not.toMatch(/[\u202e\u001b]/);
    expect(files()).toEqual([expect.stringMatching(/^\d+-1\.pdf$/)]);
  });
});
