// sop correct: every field that may be, chosen from lists in a terminal, and what may not be corrected.
import { describe, expect, it } from 'vitest';
import { id as indonesian } from '../../src/language/id/index.ts';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

interface Shown {
  events: { id: string; type: string; corrected?: Record<string, unknown>; withdrawn: boolean }[];
}

async function office(commands: string[]): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context);
  await runAll(context, commands, 1);
  return context;
}

async function eventsOf(context: TestContext): Promise<Shown['events']> {
  return ((await shown(context, '1')) as unknown as Shown).events;
}

async function idOf(context: TestContext, type: string): Promise<string> {
  return (await eventsOf(context)).findLast((event) => event.type === type)?.id ?? '';
}

const forwardedTo = 'disposition 1 --by kabag --form paper --at 23/11 --forward Disdukcapil';

describe('every field that may be', () => {
  it.each<[string, string[], string, string, string, unknown]>([
    ['at', toDraft('1'), 'dispositioned', 'at', '07.53', '2026-11-23T07:53:00+07:00'],
    ['started', ['note 1 x'], 'received', 'started', '07.45', '2026-11-23T07:45:00+07:00'],
    ['by', ['print incoming 1'], 'printed', 'by', 'kasubag', 'A-p3'],
    [
      'to',
      [...toDraft('1'), 'officer add "Rina Astuti" --role pelaksana'],
      'dispositioned',
      'to',
      'Rina',
      'A-p4',
    ],
    ['handedTo', ['print incoming 1 --handed-to kabag'], 'printed', 'handedTo', 'kasubag', 'A-p3'],
    ['form', toDraft('1'), 'dispositioned', 'form', 'oral', 'oral'],
    ['kind', [], 'received', 'kind', 'complaint', 'complaint'],
  ])('%s', async (_name, before, type, field, value, is) => {
    const context = await office(before);
    const id = await idOf(context, type);
    await runAll(context, [
      `correct 1 --event ${id} --field ${field} --value ${value} --reason "pada lembar"`,
    ]);
    const event = (await eventsOf(context)).find((other) => other.id === id);
    expect(event?.corrected?.[field]).toMatchObject({ is });
    const screen = (await runSop('show 1', context)).stdout.replace(/\s+/g, ' ');
    expect(screen).toContain(`dikoreksi ${indonesian.vocabulary.eventFields[field]}: `);
    expect(screen).toContain(`koreksi ${id}, ${indonesian.vocabulary.eventFields[field]}: `);
    expect(screen).not.toContain('stated');
  });

  it('the office asked, as the list and the head name it from then on', async () => {
    const context = await office(['ask 1 --of office --whom "Kec. Kelojen" "?"']);
    const id = await idOf(context, 'asked');
    await runAll(context, [
      `correct 1 --event ${id} --field whom --value "Kecamatan Klojen" --reason "salin"`,
    ]);
    expect((await shown(context, '1'))['waitingFor']).toMatchObject({
      external: { whom: 'Kecamatan Klojen' },
    });
  });

  it('the office that a case goes to, before it is forwarded', async () => {
    const context = await office([forwardedTo]);
    const id = await idOf(context, 'dispositioned');
    await runAll(context, [`correct 1 --event ${id} --field toOffice --value "Dinas Sosial" --reason "x"`]);
    expect((await runSop('forward 1', context)).stdout).toContain('diteruskan kepada Dinas Sosial');
  });
});

it('a corrected recipient is shown, and the one who was named is still waited for', async () => {
  const context = await office(['officer add "Rina Astuti" --role kasubag', `${toDraft('1')[0]} --to a`]);
  const id = await idOf(context, 'dispositioned');
  const told = await runSop(`correct 1 --event ${id} --field to --value Rina --reason "huruf b"`, context);
  expect(told.stdout).toContain('Yang ditunggu tetap Dewi Lestari');
  expect((await shown(context, '1'))['waitingFor']).toMatchObject({ officer: 'A-p3' });
});

describe('in a terminal', () => {
  it('offers one’s own events, then the fields with what they hold', async () => {
    const context = await office(toDraft('1'));
    const answers = [
      { to: 'Kejadian mana', say: 'disposisi Kasubag' },
      { to: 'Yang keliru', say: 'saat terjadi: Sen 23 Nov' },
      { to: 'Nilai yang benar (sekarang Sen 23 Nov', say: '07.54' },
      { to: 'Alasan koreksi', say: 'jam tertulis pada lembar' },
    ];
    const told = await runSop('correct 1', context, { answers });
    expect(told.left).toEqual([]);
    expect(told.stdout).toContain('pada 2026-A-0001 tercatat');
    expect(told.stdout).toContain('Saat terjadi: Sen 23 Nov → Sen 23 Nov 07.54');
  });

  it('takes the whole event back from the same list, and lists only what may be with --withdraw', async () => {
    const context = await office([...toDraft('1'), 'note 1 keliru']);
    const whole = [
      { to: 'Kejadian mana', say: 'catatan: keliru' },
      { to: 'Yang keliru', say: 'dicabut' },
      { to: 'Alasan', say: 'bukan berkas ini' },
    ];
    expect((await runSop('correct 1', context, { answers: whole })).stdout).toContain('dicabut');
    const first = { to: 'Kejadian mana', say: 'disposisi Kabag' };
    const other = await runSop('correct 1 --withdraw', context, { answers: [first] });
    expect(other.stdout + other.stderr).toContain('no choice "disposisi Kabag"');
    const last = [
      { to: 'Kejadian mana', say: 'disposisi Kasubag' },
      { to: 'Alasan', say: 'keliru' },
    ];
    expect((await runSop('correct 1 --withdraw', context, { answers: last })).stdout).toContain('dicabut');
    expect((await shown(context, '1'))['status']).toBe('awaiting-instruction');
  });

  it('lists times and sentences below each other, however long the codes are', async () => {
    const context = await office([]);
    for (let others = 0; others < 90; others += 1) await takeIn(context);
    await runAll(context, ['note 1 nanti']);
    const ids = (await eventsOf(context)).map(({ id }) => id);
    const width = Math.max(...ids.map((id) => id.length));
    const short = ids.find((id) => id.length < width) ?? '';
    const answers = [{ to: 'Kejadian mana', say: `${short.padEnd(width)}  Sen` }];
    expect(short).not.toBe('');
    const told = await runSop('correct 1', context, { answers });
    expect(told.stdout + told.stderr).not.toContain('no choice');
  });

  it('refuses a person or a form that cannot be, and says the time that stands in the way', async () => {
    const context = await office(toDraft('1'));
    const id = await idOf(context, 'dispositioned');
    const refused = async (rest: string) => {
      const told = await runSop(`correct 1 --event ${id} ${rest} --reason x`, context);
      expect(told.code).toBe(3);
      return told.stderr;
    };
    expect(await refused('--field by --value sari')).toContain('tidak berperan itu');
    expect(await refused('--field form --value terminal')).toContain('Terminal hanya untuk');
    expect(await refused('--field at --value 22-11-2026')).toContain('(disposisi) terjadi Sen 23 Nov 2026');
    const list = await runSop('list --countersign --json', context);
    expect(JSON.parse(list.stdout).countersign).toHaveLength(2);
  });

  it('chooses a kind from its list', async () => {
    const context = await office([]);
    const answers = [
      { to: 'Kejadian mana', say: 'informasi masuk' },
      { to: 'Yang keliru', say: 'jenis masukan: permintaan informasi' },
      { to: 'Nilai yang benar', say: 'complaint' },
      { to: 'Alasan', say: 'ternyata pengaduan' },
    ];
    await runSop('correct 1', context, { answers });
    expect((await shown(context, '1'))['kind']).toBe('complaint');
  });

  it('says where there is nothing of one’s own to take back', async () => {
    const told = await runSop('correct 1 --withdraw', await office([]), { answers: [] });
    expect(told.code).toBe(2);
    expect(told.stderr.replace(/\s+/g, ' ')).toContain('yang dapat dicabut Sari Wulandari');
  });
});

it.each([
  ['--event A.99 --field at --value 07.53 --reason x', 3, 'Kejadian A.99 tidak ada'],
  ['--event ID --field text --value x --reason x', 2, 'Isi --field tidak dikenal: text'],
  ['--event ID --field contact --value x --reason x', 3, 'tidak dapat dikoreksi'],
  ['--event ID --field form --value paper --reason x', 2, 'sudah paper; tidak ada yang dikoreksi'],
  ['--event ID --field form --value faks --reason x', 2, 'Isi --value tidak dikenal: faks'],
  ['--event ID --field started --value 23/11 --reason x', 2, 'belum terbaca'],
  ['--event ID --field at --value "25/11 09.00" --reason x', 2, 'belum terjadi'],
  ['--event ID --field by --value Budi --reason x', 2, 'Budi'],
  ['--event ID --field at --value 07.53', 2, 'Alasan koreksi belum diketahui.'],
  ['', 2, 'ulangi dengan --event'],
  ['--withdraw', 2, 'ulangi dengan --withdraw'],
  ['--withdraw ID --field at', 2, 'tidak dapat dipakai bersama'],
])('refuses %s', async (options, code, why) => {
  const context = await office(toDraft('1'));
  const id = await idOf(context, 'dispositioned');
  const told = await runSop(`correct 1 ${options.replace('ID', id)}`, context);
  expect(told.stderr).toContain(why);
  expect(told.code).toBe(code);
});
