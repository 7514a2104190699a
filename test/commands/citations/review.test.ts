// At the review and at the sending each citation is looked up again; a revoked one goes on only with a reason.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  fileItems,
  kecamatan2008,
  kecamatan2018,
  kelurahan2018,
  revoked2008,
} from '../../support/filed-items.ts';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const push = 'push 1 --manual --receipt "Diambil di loket"';
const accepted = 'untuk perkara tahun 2010';

interface Told {
  status: string;
  citations: { citation: string; status: string; now: Record<string, unknown> }[];
  events: { type: string; acceptedRevoked?: string[]; words?: Record<string, unknown> }[];
}

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ kasubagHere: true, env: { NO_COLOR: '1' } });
  await fileItems(context, kecamatan2018, kecamatan2008);
  await takeIn(context);
  await submit('1', 'Menurut PP 19/2008, isi.\n', '--cite "PP 19/2008"');
});

async function submit(number: string, text: string, cite = ''): Promise<void> {
  writeFileSync(join(context.cwd, 'tanggapan.txt'), text);
  await runAll(context, [
    ...toDraft(number),
    `draft ${number} --text-file tanggapan.txt ${cite}`,
    `submit ${number}`,
  ]);
}

async function revoke(): Promise<void> {
  context.advance(10);
  await fileItems(context, revoked2008);
}

async function stateOf(number = '1'): Promise<Told> {
  return (await shown(context, number)) as unknown as Told;
}

describe('review', () => {
  it('shows the legal basis before the decision', async () => {
    const told = await runSop('review 1 --as kasubag', context, { answers: ['approved'] });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout).toContain(
      'DASAR HUKUM\n! PP 19/2008 tentang Kecamatan  berlaku (JDIH Kemendagri, 23 Nov); ada yang\n                                lebih baru tentang hal yang sama: PP 17/2018\n',
    );
    expect((await stateOf()).status).toBe('approved');
  });

  it('refuses a revoked one without a terminal, and records nothing', async () => {
    await revoke();
    const told = await runSop('review 1 --as kasubag --approve', context);
    expect(told).toMatchObject({
      code: 3,
      stderr: [
        '× Tanggapan 2026-A-0001 belum dapat disetujui.',
        '  PP 19/2008 sudah dicabut dengan PP 17/2018.',
        '  Tidak ada yang tercatat.',
        '  Berikutnya: sop review 1 --revise "…", atau sop review 1 --approve --accept-revoked "alasan"\n',
      ].join('\n'),
    });
    const state = await stateOf();
    expect(state.status).toBe('awaiting-review');
    expect(state.citations).toMatchObject([
      { status: 'in-force', now: { status: 'revoked', revokedBy: ['PP 17/2018'], changed: true } },
    ]);
  });

  it('asks why in a terminal; without an answer nothing is recorded', async () => {
    await revoke();
    const silent = await runSop('review 1 --as kasubag', context, { answers: ['approved', ''] });
    expect(silent).toMatchObject({ code: 3, left: [] });
    expect(silent.stdout).toContain('dicabut dengan PP 17/2018 (JDIH');
    expect((await stateOf()).status).toBe('awaiting-review');
    const told = await runSop('review 1 --as kasubag', context, {
      answers: ['approved', { to: 'Mengapa tetap dikutip', say: accepted }],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    const { status, events } = await stateOf();
    expect(status).toBe('approved');
    expect(events.find(({ type }) => type === 'reviewed')).toMatchObject({
      acceptedRevoked: ['/akn/id/act/pp/2008/19'],
      words: { acceptedWhy: accepted },
    });
    const { stdout } = await runSop('show 1', context);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `PP 19/2008 tidak berlaku lagi dan tetap dikutip: ${accepted}`,
    );
  });

  it('judges a corrected reply by its own text', async () => {
    await revoke();
    writeFileSync(join(context.cwd, 'koreksi.txt'), 'Menurut PP 17/2018, isi.\n');
    await runAll(context, ['review 1 --as kasubag --approve-corrected --text-file koreksi.txt']);
    expect((await stateOf()).citations).toMatchObject([{ citation: 'PP 17/2018', status: 'in-force' }]);
    writeFileSync(join(context.cwd, 'koreksi.txt'), 'Menurut PP 19/2008 juga, isi.\n');
    const again = 'review 1 --as kasubag --approve-corrected --text-file koreksi.txt';
    expect((await runSop(again, context)).stderr).toContain('PP 19/2008 sudah dicabut');
    await runAll(context, [`${again} --accept-revoked "${accepted}"`]);
    expect((await stateOf()).events.at(-1)).toMatchObject({
      type: 'reviewed',
      acceptedRevoked: ['/akn/id/act/pp/2008/19'],
    });
  });

  it('takes no reason where nothing is revoked, or beside a revision', async () => {
    const reason = `--accept-revoked "${accepted}"`;
    const needless = await runSop(`review 1 --as kasubag --approve ${reason}`, context);
    expect(needless.code).toBe(2);
    expect(needless.stderr).toContain('--accept-revoked tidak diperlukan untuk 2026-A-0001.');
    const beside = await runSop(`review 1 --as kasubag --revise "Ganti." ${reason}`, context);
    expect(beside.code).toBe(2);
    expect((await stateOf()).status).toBe('awaiting-review');
  });

  it('lets the unknown and what sources disagree on pass, and shows them', async () => {
    context.advance(10);
    await fileItems(context, { ...revoked2008, source: 'bpk' }, { ...kecamatan2008, source: 'jdihn' });
    const told = await runSop('review 1 --as kasubag --approve', context);
    expect(told.code).toBe(0);
    expect(told.stdout.replace(/\s+/g, ' ')).toContain('PP 19/2008: sumber berbeda-beda: ');
    expect((await stateOf()).citations[0]?.now['status']).toBe('conflict');
  });
});

it('a citation that was written with another title than the library has is shown', async () => {
  const byHand = { ...kelurahan2018, title: kelurahan2018.title.replace(/tentang .*/, 'tentang Lurah') };
  await fileItems(context, { ...byHand, source: 'by-hand' });
  await takeIn(context);
  await submit('2', 'Isi.\n', '--cite "Permendagri 130/2018"');
  await fileItems(context, kelurahan2018);
  const told = 'judulnya lain di pustaka: Kegiatan Pembangunan Sarana dan Prasarana Kelurahan';
  const flat = ({ stdout }: { stdout: string }) => stdout.replace(/\s+/g, ' ');
  expect(flat(await runSop('review 2 --as kasubag --approve', context))).toContain(
    `Permendagri 130/2018: berlaku (JDIH Kemendagri, Catatan kantor, 23 Nov); ${told}`,
  );
  const pushed = flat(await runSop('push 2 --manual --receipt "Di loket"', context));
  expect(pushed).toContain(`! Permendagri 130/2018 tentang Lurah berlaku`);
  expect(pushed).toContain(told);
});

describe('several', () => {
  beforeEach(async () => {
    await revoke();
    await takeIn(context);
    await submit('2', 'Isi tanpa dasar hukum.\n');
  });

  it('a batch approves the others and names the revoked one with its own command', async () => {
    const told = await runSop('review 1-2 --as kasubag --approve', context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('2026-A-0001: PP 19/2008 sudah dicabut dengan PP 17/2018.');
    expect(told.stderr).toContain('sop review 1 --approve --accept-revoked "alasan"');
    expect([(await stateOf('1')).status, (await stateOf('2')).status]).toEqual([
      'awaiting-review',
      'approved',
    ]);
    const reason = await runSop('review 1-2 --as kasubag --approve --accept-revoked "ya"', context);
    expect(reason).toMatchObject({ code: 2 });
  });

  it('an answer from a messenger does not pass it either', async () => {
    const { stdout } = await runSop('submit 1 --share', context);
    expect(stdout).toContain('Dasar hukum yang perlu dilihat:\n- PP 19/2008: dicabut dengan PP 17/2018');
    const code = /SETUJU (\S+)/.exec(stdout)?.[1];
    const pasted = 'review --paste --text-file - --at 2026-11-23 --by kasubag';
    const told = await runSop(pasted, context, { stdin: `SETUJU ${code}\n` });
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('PP 19/2008 sudah dicabut dengan PP 17/2018.');
    expect((await stateOf('1')).status).toBe('awaiting-review');
  });
});

describe('push', () => {
  it('refuses what was revoked since the approval, then takes the reason', async () => {
    await runAll(context, ['review 1 --as kasubag --approve']);
    await revoke();
    const told = await runSop(push, context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain(
      'Tanggapan 2026-A-0001 belum dapat disampaikan.\n  PP 19/2008 sudah dicabut',
    );
    expect(told.stderr).toContain('sop push 1 --accept-revoked "alasan"');
    await runAll(context, [`${push} --accept-revoked "${accepted}"`]);
    const { status, events } = await stateOf();
    expect(status).toBe('replied');
    expect(events.at(-1)).toMatchObject({
      type: 'replied',
      acceptedRevoked: ['/akn/id/act/pp/2008/19'],
      words: { acceptedWhy: accepted },
    });
  });

  it('does not ask again what the approval accepted, and shows it before the yes', async () => {
    await revoke();
    await runAll(context, [`review 1 --as kasubag --approve --accept-revoked "${accepted}"`]);
    const told = await runSop('push 1 --via counter', context, { answers: ['Diambil di loket', true] });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout).toContain('  Dasar hukum\n! PP 19/2008 tentang Kecamatan  dicabut dengan PP 17/2018');
    expect((await stateOf()).events.at(-1)).not.toHaveProperty('acceptedRevoked');
  });

  it('without a terminal shows the legal basis too', async () => {
    await revoke();
    await runAll(context, [`review 1 --as kasubag --approve --accept-revoked "${accepted}"`]);
    const told = await runSop(push, context);
    expect(told.stdout).toContain('Dasar hukum\n! PP 19/2008 tentang Kecamatan  dicabut dengan PP 17/2018');
    expect((await runSop(`${push} --json`, context)).stdout).not.toContain('Dasar hukum');
  });

  it('with one receipt for several, the revoked one is named and the others go on', async () => {
    await runAll(context, ['review 1 --as kasubag --approve']);
    await takeIn(context);
    await submit('2', 'Isi.\n');
    await runAll(context, ['review 2 --as kasubag --approve']);
    await revoke();
    await takeIn(context);
    await submit('3', 'Menurut PP 17/2018 dan Permendagri 9/2027, isi.\n');
    await runAll(context, ['review 3 --as kasubag --approve']);
    const told = await runSop('push 1-3 --manual --receipt "Daftar"', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('  ! 2026-A-0003: Permendagri 9/2027: belum ada di pustaka');
    expect(told.stdout).not.toContain('2026-A-0003: PP 17/2018');
    expect([(await stateOf('1')).status, (await stateOf('2')).status]).toEqual(['approved', 'replied']);
  });
});

it('what waits on a revoked basis is marked on the board, until it is accepted', async () => {
  const boards = async () => [
    (await runSop([], context)).stdout,
    (await runSop('list', context)).stdout,
    (await runSop('list --json', context)).stdout,
  ];
  const told = 'dasar hukum: PP 19/2008 dicabut dengan PP 17/2018';
  for (const stdout of await boards()) expect(stdout).not.toMatch(/dasar hukum|revokedCitations/);
  await runAll(context, ['review 1 --as kasubag --approve']);
  await revoke();
  const [board, listed, json] = await boards();
  for (const stdout of [board, listed]) {
    expect(stdout).toMatch(/^! 2026-A-0001 {2}Batas/m);
    expect(stdout).toContain(`! 2026-A-0001  ${told}\n`);
  }
  expect(JSON.parse(json ?? '')).toMatchObject({ cases: [{ revokedCitations: ['PP 19/2008'] }] });
  await runAll(context, [
    'draft 1 --text-file tanggapan.txt',
    'submit 1',
    `review 1 --as kasubag --approve --accept-revoked "${accepted}"`,
  ]);
  for (const stdout of await boards()) expect(stdout).not.toMatch(/dasar hukum|revokedCitations/);
});

it('shows amended, and names what amends it', async () => {
  await fileItems(context, {
    ...kelurahan2018,
    relations: [
      {
        kind: 'amended-by',
        printed: 'Permendagri 9/2027',
        key: '/akn/id/act/permendagri/2027/9',
        url: null,
        note: null,
      },
    ],
  });
  await takeIn(context);
  await submit('2', 'Menurut Permendagri 130/2018, isi.\n');
  const { stdout } = await runSop('show 2', context);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'berlaku (JDIH Kemendagri, 23 Nov); diubah dengan Permendagri 9/2027',
  );
});
