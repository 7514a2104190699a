// sop show: the worked example figure by figure, the JSON, hidden identities, hostile words, what became of events.
import { describe, expect, it } from 'vitest';
import { append } from '../../src/desk/archive.ts';
import { wib } from '../support/archive.ts';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';
import { inquiryText, workedCase } from '../support/worked-case.ts';

describe('sop show of the worked example', () => {
  it('shows every step with its figures, marks and sum', async () => {
    const { code, stdout } = await runSop('show 1', await workedCase(), { columns: 90 });
    expect(code).toBe(0);
    expect(stdout).toContain(`2026-A-0001  Batas Kelurahan Bareng dan Kelurahan Kasin
Permintaan informasi, surel, tiba Sab 21 Nov 2026 22.10 WIB
DITANGGAPI Sel 24 Nov 2026 10.31 WIB; batas waktu Jum 4 Des 2026 terpenuhi

  langkah               selesai            dikerjakan  seluruhnya
  1 Informasi masuk     Sen 23 Nov 07.52            3          22  tepat
  2 Disposisi Kabag     Sen 23 Nov 09.10*           –          78  tidak terukur
  3 Disposisi Kasubag   Sen 23 Nov 10.05*           –          55  tidak terukur
  4 Draf ke-1           Sel 24 Nov 08.12           33         337  lambat 18
  5 Pengajuan           Sel 24 Nov 08.14            1           2  tepat
  6 Pemeriksaan: revisi Sel 24 Nov 09.10            4          56  tepat
    Draf ke-2           Sel 24 Nov 09.51           11          41  revisi
    Pengajuan           Sel 24 Nov 09.52            1           1  revisi
    Pemeriksaan: setuju Sel 24 Nov 10.20            3          28  revisi
  7 Penyampaian         Sel 24 Nov 10.31            1          11  tepat
  * kertas, dicatat untuk beliau Sen 23 Nov 10.24, hasil pindai ada
  Dalam menit kerja, seluruhnya 631. Baku 15 tiap langkah; revisi tanpa baku.
  Oleh Sari Wulandari (1, 4, 5, 7), Drs. Bambang Hariadi (2), Dewi Lestari (3, 6)
`);
  });

  it('shows the texts: inquiry, newest draft, remarks with answers, delivery, every event', async () => {
    const { stdout } = await runSop('show 1', await workedCase(), { columns: 100 });
    for (const part of [
      '  Dari: Yusuf Prasetyo\n  Kontak: yusuf.p@example.org\n  │ Ketua RT menyebut',
      'draf ke-1, Sari Wulandari, Sel 24 Nov 2026 08.12 WIB: diminta revisi\n',
      'draf ke-2, Sari Wulandari, Sel 24 Nov 2026 09.51 WIB: disetujui\n  │ Batas mengikuti tengah gang.\n',
      '  1. Sebut batasnya dengan jelas.\n     = sudah diperbaiki\n  2. Di mana peta dapat dilihat?\n     = Di Kecamatan Klojen.\n',
      'surel, Sel 24 Nov 2026 10.31 WIB: tersampaikan',
      'informasi masuk dicetak, diserahkan kepada Drs. Bambang Hariadi',
      'bukti: Diterima di loket',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).not.toContain('Berikutnya');
    expect(stdout.match(/^ {2}A\.\d+ {2}/gm)).toHaveLength(13);
  });

  it('gives the JSON that scripts rely on', async () => {
    const value = await shown(await workedCase(), '1');
    expect(value).toMatchObject({
      number: '2026-A-0001',
      kind: 'information-request',
      channel: 'email',
      flags: { anonymous: false, confidential: false },
      status: 'replied',
      step: null,
      waitingFor: null,
      pass: 1,
      arrivedAt: '2026-11-21T22:10:00+07:00',
      takenInAt: '2026-11-23T07:52:00+07:00',
      inquiry: { text: inquiryText, name: 'Yusuf Prasetyo', contact: 'yusuf.p@example.org' },
      incomplete: [],
      deadlines: [
        {
          name: 'kip-request',
          basis: 'UU 14/2008',
          amount: 10,
          unit: 'working-days',
          pass: 1,
          dueAt: '2026-12-04T23:59:59+07:00',
          day: '2026-12-04',
          standing: 'met',
          workingDaysLeft: 8,
          met: true,
          metAt: '2026-11-24T10:31:00+07:00',
        },
      ],
      citations: [],
      deviations: [],
      conflicts: [],
    });
    const steps = value['steps'] as Record<string, unknown>[];
    expect(
      steps.map((step) => [
        step['step'],
        step['round'],
        step['handlingMinutes'],
        step['elapsedMinutes'],
        step['within'],
      ]),
    ).toEqual([
      [1, 1, 3, 22, true],
      [2, 1, null, 78, null],
      [3, 1, null, 55, null],
      [4, 1, 33, 337, false],
      [5, 1, 1, 2, true],
      [6, 1, 4, 56, true],
      [4, 2, 11, 41, null],
      [5, 2, 1, 1, null],
      [6, 2, 3, 28, null],
      [7, 1, 1, 11, true],
    ]);
    expect(steps[1]).toMatchObject({ by: 'A-p2', recordedBy: 'A-p1', form: 'paper', source: 'stated' });
    expect(steps[0]).toMatchObject({
      standardMinutes: 15,
      judgedOn: 'handling',
      complete: true,
      missing: [],
    });
    expect(value['events']).toHaveLength(13);
    expect(value['drafts']).toHaveLength(4);
  });

  it('goes back to what was known at a time', async () => {
    const context = await workedCase();
    const { stdout } = await runSop('show 1 --as-of 2026-11-24T08:13:00+07:00 --json', context);
    const value = JSON.parse(stdout);
    expect(value).toMatchObject({ status: 'awaiting-submission', step: 5, waitingFor: { officer: 'A-p1' } });
    expect(value.steps).toHaveLength(4);
    const unknown = await runSop('show 1 --as-of 2026-11-23T07:50:00+07:00', context);
    expect(unknown.code).toBe(2);
  });
});

describe('sop show of what is hidden or hostile', () => {
  it.each([
    { flag: 'anonymous', sign: 'Dari: ANONIM' },
    { flag: 'confidential', sign: 'Dari: RAHASIA' },
  ])(
    'shows no name, contact or other field of one that is $flag, and the whole text',
    async ({ flag, sign }) => {
      const context = await foundedOffice();
      const details: [string, string][] = [['NIK', '3573010101010001']];
      await takeIn(context, { name: 'Siti Aminah', contact: 'siti@example.org', details }, { [flag]: true });
      const { stdout } = await runSop('show 1', context);
      const { stdout: json } = await runSop('show 1 --json', context);
      expect(stdout).toContain(sign);
      expect(stdout).toContain('Ketua RT menyebut Gang Melati');
      for (const text of [stdout, json]) expect(text).not.toMatch(/Siti|siti@|3573010101010001/);
    },
  );

  it('writes controls and bidi signs out, in the text and in the JSON, and keeps what was sent', async () => {
    const context = await foundedOffice();
    const text = 'Tolong\u001b]0;judul\u0007 \u202edibalik\r\nBARIS PALSU\u0000';
    await takeIn(context, { subject: 'A\u001b[2J\nB', text, name: 'X\u0085Y' });
    const { stdout } = await runSop('show 1', context);
    const { stdout: json } = await runSop('show 1 --json', context);
    for (const shownText of [stdout, json]) {
      expect(shownText.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect(stdout).toContain('  │ BARIS PALSU');
    expect(JSON.parse(json).inquiry.text).toBe(text);
  });
});

describe('sop show of what became of events', () => {
  it('shows corrections, withdrawals, what is not obeyed and why, and unknown kinds', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const disposition = 'disposition 1 --by kabag --form oral --at 08.00 --instruction 1 --note "segera"';
    await runAll(context, [disposition, 'note 1 "keliru"'], 10);
    const events = (await shown(context, '1'))['events'] as { id: string; type: string }[];
    const idOf = (type: string) => events.find((event) => event.type === type)?.id;
    await runAll(context, [
      `correct 1 --withdraw ${idOf('noted')} --reason "bukan berkas ini"`,
      `correct 1 --event ${idOf('dispositioned')} --field at --value 08.05 --reason "pada lembar 08.05"`,
    ]);
    const envelope = {
      case: '2026-A-0001',
      at: '2026-11-23T08:30:00+07:00',
      source: 'stated',
      by: 'A-p1',
      recordedBy: 'A-p1',
      form: 'terminal',
    } as const;
    const { waitingFor } = await shown(context, '1');
    await append(context, context.archivePath, wib, () => [
      { ...envelope, type: 'closed', reason: 'other' },
      { ...envelope, type: 'teleported', wordsEntry: { text: 'x' } },
    ]);
    const told = await runSop('show 1', context, { columns: 100 });
    const stdout = told.stdout.replace(/\n {8,}/g, ' ');
    expect(waitingFor).toEqual({ role: 'kasubag', officer: 'A-p3' });
    expect(stdout).toMatch(/catatan: keliru; oleh Sari Wulandari; dicabut\n/);
    expect(stdout).toContain('dikoreksi saat terjadi: Sen 23 Nov 08.05, semula Sen 23 Nov 08.00');
    expect(stdout).toMatch(/ditutup: alasan lain; .*; tidak diikuti: Keputusan ini pada Kabag atau Kasubag/);
    expect(stdout).toContain('"teleported", kejadian dari sop yang lebih baru');
    expect(stdout).toContain('! Berisi kejadian dari sop yang lebih baru: teleported.');
    expect(stdout).toContain('KETIDAKSESUAIAN');
    expect(stdout).toContain('tercatat, tidak diikuti');
    expect(stdout).not.toContain('Berikutnya');
  });

  it('names the officer who was meant where another acted, and the next command', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const add = 'officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah"';
    const first = 'disposition 1 --by kabag --form oral --at 08.00 --to a --instruction 1';
    const second = 'disposition 1 --by Rina --form message --at 08.05 --instruction 1';
    await runAll(context, [add, first, second], 10);
    const { stdout } = await runSop('show 1', context, { columns: 100 });
    expect(stdout).toContain('pesan, dicatat untuk beliau Sen 23 Nov 08.22, ditujukan kepada Dewi Lestari');
    expect(stdout).toContain('MENUNGGU DRAF TANGGAPAN sejak Sen 23 Nov 2026 08.05 WIB (17 menit kerja)');
    expect(stdout).toContain('Berikutnya: sop draft 1');
  });
});
