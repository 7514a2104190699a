// sop ask and answer: the case waits for someone outside, says so everywhere, and goes on once they answered.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const klojen = '--of office --whom "Kecamatan Klojen" "Mohon data RT dan RW."';

async function office(commands: string[] = []): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context, { subject: 'Data RT dan RW se-Klojen' });
  await runAll(context, commands, 0);
  return context;
}

interface Row {
  waitingFor: { role: string; external?: { of: string; whom?: string; since: string } };
}

describe('sop ask', () => {
  it('makes the case wait for the office: in JSON, at the head, in the list', async () => {
    const context = await office(toDraft('1'));
    context.setClock('2026-11-23T11:00:00+07:00');
    const told = await runSop(`ask 1 ${klojen}`, context);
    expect(told.stdout).toBe(
      '✔ Pertanyaan pada 2026-A-0001 kepada Kecamatan Klojen tercatat; berkas menunggu jawabannya\n  Berikutnya: sop print question 1\n',
    );
    const { waitingFor, questions } = (await shown(context, '1')) as unknown as Row & { questions: unknown };
    const external = { of: 'office', whom: 'Kecamatan Klojen', since: '2026-11-23T11:00:00+07:00' };
    expect(waitingFor).toMatchObject({ role: 'pelaksana', external });
    expect(questions).toMatchObject([{ question: 'Mohon data RT dan RW.', answer: null, pass: 1 }]);
    context.setClock('2026-11-25T08:00:00+07:00');
    const screen = (await runSop('show 1', context)).stdout;
    expect(screen).toMatch(/Menunggu jawaban Kecamatan Klojen sejak Sen 23 Nov 2026 11\.00 WIB \(A\.\d+\)\./);
    expect(screen).toContain('PERTANYAAN');
    const list = (await runSop('list', context)).stdout;
    expect(list).toMatch(/Data RT dan RW se-Klojen +Kec\. Klojen +sejak Sen 23 Nov/);
    expect(list).toContain('1 berkas terbuka: 1 menunggu yang lain');
    const [row] = (JSON.parse((await runSop('list --json', context)).stdout) as { cases: Row[] }).cases;
    expect(row?.waitingFor.external).toMatchObject(external);
  });

  it('asks the Kabag where no superior is named, and takes one who is no officer here', async () => {
    const context = await office();
    await runAll(context, ['ask 1 --of superior "Apakah boleh dijawab?"'], 1);
    await runAll(context, ['ask 1 --of superior --whom "Sekretaris Daerah" "Mohon arahan."'], 1);
    const { questions, events } = await shown(context, '1');
    expect(questions).toMatchObject([{ whom: 'Drs. Bambang Hariadi' }, { whom: 'Sekretaris Daerah' }]);
    expect((events as unknown[]).at(-2)).toMatchObject({ type: 'asked', of: 'superior', officer: 'A-p2' });
    expect((await runSop('show 1', context)).stdout).toContain(
      'ditanyakan kepada Drs. Bambang Hariadi: Apakah boleh',
    );
  });

  it.each([
    ['ask 1 --of office "?"', 2, 'Nama perangkat yang ditanya belum diketahui.'],
    ['ask 1 --of inquirer', 2, 'Pertanyaan belum diketahui.'],
    ['ask 1 --of inquirer --whom Yusuf "?"', 2, '--of inquirer dan --whom tidak dapat dipakai bersama.'],
    ['ask 1 --of tetangga "?"', 2, 'Isi --of tidak dikenal: tetangga'],
    ['ask 1 "?"', 2, 'Siapa yang ditanya belum diketahui.'],
    ['ask 1 --of inquirer " "', 2, 'masih kosong'],
    ['ask 1 --of inquirer --at "25/11 09.00" "?"', 2, 'belum terjadi'],
    ['ask 9 --of inquirer "?"', 2, 'tidak ditemukan'],
  ])('%s', async (command, code, why) => {
    const told = await runSop(command, await office());
    expect(told.stderr).toContain(why);
    expect(told.code).toBe(code);
  });

  it('asks for what was not typed', async () => {
    const context = await office();
    const answers = [
      { to: 'Ditanyakan kepada', say: 'office' },
      { to: 'Perangkat mana', say: 'Kelurahan Bareng' },
      { to: 'Pertanyaan', say: 'Berapa RT?' },
    ];
    const told = await runSop('ask 1', context, { answers });
    expect(told.stdout).toContain('kepada Kelurahan Bareng tercatat');
    expect(told.left).toEqual([]);
  });

  it('takes the question from standard input, and one for several cases', async () => {
    const context = await office();
    await takeIn(context);
    const told = await runSop('ask 1-2 --of office --whom Disdukcapil --text-file -', context, {
      stdin: 'Mohon data\nkependudukan.\n',
    });
    expect(told.stdout).toContain('Pertanyaan pada 2 berkas tercatat');
    expect((await shown(context, '2'))['questions']).toMatchObject([
      { question: 'Mohon data\nkependudukan.' },
    ]);
  });

  it('is refused before anything is asked once the case has ended', async () => {
    const context = await office(['close 1 --reason spam']);
    const told = await runSop('ask 1', context, { answers: [] });
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('Pertanyaan pada 2026-A-0001 belum dapat dicatat.');
  });
});

describe('sop answer', () => {
  it('answers the open question; the time between is shown apart, within the step', async () => {
    const context = await office([
      'disposition 1 --by kabag --form paper --at 07.52 --instruction 1',
      'disposition 1 --by kasubag --form paper --at 07.52 --instruction 1',
    ]);
    context.setClock('2026-11-23T11:00:00+07:00');
    await runAll(context, [`ask 1 ${klojen}`], 0);
    context.setClock('2026-11-23T15:00:00+07:00');
    writeFileSync(join(context.cwd, 'surat.pdf'), '%PDF-1.4 jawaban');
    const told = await runSop('answer 1 "Terlampir." --scan surat.pdf', context);
    expect(told.stdout).toBe(
      '✔ Jawaban Kecamatan Klojen pada 2026-A-0001 tercatat\n  Berikutnya: sop draft 1\n',
    );
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Jumlahnya 120.');
    context.setClock('2026-11-24T08:12:00+07:00');
    await runAll(context, ['draft 1 --text-file tanggapan.txt --no-material "dari surat"'], 0);
    const { steps, waitingFor } = await shown(context, '1');
    expect(waitingFor).not.toHaveProperty('external');
    // 11.00–12.00 and 13.00–15.00 of 07.52–12.00, 13.00–16.00 and 07.30–08.12.
    expect((steps as unknown[]).at(-1)).toMatchObject({ elapsedMinutes: 470, externalMinutes: 180 });
    expect((await runSop('show 1', context)).stdout).toContain(
      '  langkah 4: 180 dari 470 menit menunggu Kec. Klojen\n',
    );
    const explained = (await runSop('explain 1 --step 4', context)).stdout;
    expect(explained).toContain('Menunggu pihak luar (bagian dari seluruhnya, tidak dikurangkan)');
    expect(explained).toMatch(
      /Sen 23 Nov 11\.00 – Sen 23 Nov 15\.00: 180 menit kerja, Kec\. Klojen \(A\.\d+\)/,
    );
    const json = JSON.parse((await runSop('explain 1 --step 4 --json', context)).stdout);
    expect(json.steps[0]).toMatchObject({ externalMinutes: 180, externalParts: [{ minutes: 180 }] });
  });

  it('of which the hour was not written is explained as not measured', async () => {
    const context = await office([
      'disposition 1 --by kabag --form paper --at 07.52 --instruction 1',
      'disposition 1 --by kasubag --form paper --at 07.52 --instruction 1',
    ]);
    context.setClock('2026-11-23T11:00:00+07:00');
    await runAll(context, [`ask 1 ${klojen}`], 0);
    context.setClock('2026-11-24T10:00:00+07:00');
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Jumlahnya 120.');
    await runAll(
      context,
      [
        'answer 1 "Terlampir." --at 24-11-2026',
        'draft 1 --text-file tanggapan.txt --no-material "dari surat"',
      ],
      1,
    );
    expect((await runSop('explain 1 --step 4', context)).stdout).toMatch(
      /Sen 23 Nov 11\.00 – Sel 24 Nov: tidak terukur, jamnya tidak tertulis, Kec\.\s+Klojen\s+\(A\.\d+\)/,
    );
  });

  it('needs to know which question where several are open', async () => {
    const context = await office([`ask 1 ${klojen}`, 'ask 1 --of inquirer "Gang mana?"']);
    const bare = await runSop('answer 1 "Melati"', context);
    expect(bare.code).toBe(2);
    const [, id = ''] = /--question (A\.\d+)/.exec(bare.stderr) ?? [];
    expect(bare.stderr).toContain('Gang mana?');
    const told = await runSop(['answer', '1', 'Terlampir', '--question', id], context);
    expect(told.stdout).toMatch(/Masih menunggu jawaban atas A\.\d+\./);
    const answers = [{ to: 'Jawabannya', say: 'Gang Melati' }];
    const last = await runSop('answer 1', context, { answers });
    expect(last.stdout).toContain('Jawaban pengirim pada 2026-A-0001 tercatat');
  });

  it('lets the person choose in a terminal', async () => {
    const context = await office([`ask 1 ${klojen}`, 'ask 1 --of inquirer "Gang mana?"']);
    const answers = [
      { to: 'Pertanyaan mana', say: 'Gang mana?' },
      { to: 'Jawabannya', say: 'Gang Melati' },
    ];
    await runSop('answer 1', context, { answers });
    expect((await shown(context, '1'))['questions']).toMatchObject([
      { answer: null },
      { answer: { text: 'Gang Melati' } },
    ]);
  });

  it.each([
    ['answer 1 "x"', 3, 'Tidak ada pertanyaan yang belum dijawab.'],
    ['answer 1 "x" --question A.99', 3, 'Pertanyaan A.99 tidak ada pada berkas ini.'],
  ])('%s', async (command, code, why) => {
    const told = await runSop(command, await office());
    expect(told.stderr).toContain(why);
    expect(told.code).toBe(code);
  });

  it('answers several cases by one letter, and names those that nobody asked about', async () => {
    const context = await office();
    for (let count = 0; count < 2; count += 1) await takeIn(context);
    await runAll(context, [`ask 1,3 ${klojen}`], 1);
    const told = await runSop('answer 1-3 "Terlampir." --whom "Camat Klojen"', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('2026-A-0001 dan 2026-A-0003');
    expect(told.stderr).toContain('2026-A-0002: Tidak ada pertanyaan yang belum dijawab.');
    expect((await shown(context, '3'))['questions']).toMatchObject([{ answer: { whom: 'Camat Klojen' } }]);
  });
});
