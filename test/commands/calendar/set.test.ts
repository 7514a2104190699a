// Working hours by a decree, typed in groups or asked for.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { dayHours } from '../../../src/procedure/working-time.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const ramadan =
  'calendar set --since "8 Februari 2027" --until 9-3-2027 --decree "SE Nomor 6 Tahun 2027" --day senin-kamis --hours 08.00-15.00 --break 12.00-12.30 --day jumat --hours 07:30-15:00 --break 11.30-12.30';

const hoursOn = (context: TestContext, day: string) =>
  dayHours(day, openSession(context, {}).office.calendar);

describe('sop calendar set', () => {
  it('takes days, hours and breaks in the order typed', async () => {
    const context = await foundedOffice();
    const { stdout, code } = await runSop(ramadan, context);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Jam kerja 8 Feb – 9 Mar 2027 tercatat')]);
    const decree = 'SE Nomor 6 Tahun 2027';
    const monday = {
      why: 'working',
      decree,
      certain: true,
      spans: [
        [480, 720],
        [750, 900],
      ],
    };
    expect(hoursOn(context, '2027-02-08')).toMatchObject(monday);
    expect(hoursOn(context, '2027-03-09')).toMatchObject(monday);
    expect(hoursOn(context, '2027-02-12')).toMatchObject({
      spans: [
        [450, 690],
        [750, 900],
      ],
    });
    expect(hoursOn(context, '2027-02-13')).toMatchObject({ why: 'weekend', decree });
    expect(hoursOn(context, '2027-03-10')).toMatchObject({
      spans: [
        [450, 720],
        [780, 960],
      ],
    });
  });

  it('keeps a period uncertain, an open rule without end, two breaks, a free day and English days', async () => {
    const context = await foundedOffice();
    const line =
      'calendar set --since 2027-01-04 --decree X --uncertain --day mon --day wed,fri --hours 7.00-16.00 --break 9.00-9.15 --break 12.00-13.00 --day sab --hours -';
    expect((await runSop(line, context)).code).toBe(0);
    const spans = [
      [420, 540],
      [555, 720],
      [780, 960],
    ];
    for (const day of ['2027-01-04', '2027-01-06', '2028-01-07']) {
      expect(hoursOn(context, day)).toMatchObject({ why: 'working', certain: false, spans });
    }
    for (const day of ['2027-01-05', '2027-01-09'])
      expect(hoursOn(context, day)).toMatchObject({ why: 'weekend' });
  });

  it('asks for what is missing in a terminal', async () => {
    const context = await foundedOffice();
    const answers = [
      { to: 'Mulai tanggal', say: '1 Juli 2027' },
      { to: 'Hari, misalnya', say: 'hari kerja' },
      { to: 'Hari, misalnya', say: 'senin-jumat' },
      { to: 'Jam kerja', say: '07.30-16.00' },
      { to: 'Istirahat', say: '12.00-13.00' },
      { to: 'Hari berikutnya', say: '' },
      { to: 'nomor keputusannya', say: 'Perwali 1/2027' },
    ];
    const told = await runSop('calendar set', context, { answers });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(hoursOn(context, '2027-07-01')).toMatchObject({
      decree: 'Perwali 1/2027',
      spans: [
        [450, 720],
        [780, 960],
      ],
    });
  });

  const start = 'calendar set --since 2027-02-08 --decree X';
  it.each([
    [`${start} --hours 08.00-15.00`, '--hours 08.00-15.00 belum punya hari'],
    [`${start} --break 12.00-13.00`, '--break 12.00-13.00 belum punya hari'],
    [`${start} --day senin --hours 15.00-08.00`, 'Jam pada --hours belum terbaca: 15.00-08.00'],
    [`${start} --day senin --hours 08.00-24.30`, 'Jam pada --hours belum terbaca'],
    [
      `${start} --day senin --hours 08.00-12.00 --hours 11.00-15.00`,
      '--hours bertumpukan dengan yang sebelumnya: 11.00-15.00',
    ],
    [`${start} --day senin --hours 08.00-15.00 --break 07.00-09.00`, 'Istirahat pada --break tidak terletak'],
    [`${start} --day senin --hours 08.00-15.00 --break 14.30-15.00`, 'Istirahat pada --break tidak terletak'],
    [
      `${start} --day senin --hours 08.00-15.00 --break 12.00-13.00 --break 12.30-13.30`,
      'Istirahat pada --break tidak terletak',
    ],
    [`${start} --day senin --hours 08.00-15.00 --break siang`, 'Jam pada --break belum terbaca: siang'],
    [`${start} --day senin --break 12.00-13.00`, 'Hari senin belum punya jam kerja'],
    [`${start} --day senin --hours 08.00-15.00 --day rabu`, 'Hari rabu belum punya jam kerja'],
    [
      `${start} --day senin-rabu --hours 08.00-15.00 --day selasa --hours -`,
      '--day disebut dua kali: selasa',
    ],
    [`${start} --day jumat-senin --hours 08.00-15.00`, 'Hari pada --day tidak dikenal: jumat-senin'],
    [`${start} --day s --hours 08.00-15.00`, 'Hari pada --day tidak dikenal: s'],
    [`${start} --day senin --hours -`, 'memerlukan tanggal akhir'],
    [
      `${start} --until 2027-02-01 --day senin --hours 08.00-15.00`,
      '--until 2027-02-01 mendahului --since 2027-02-08',
    ],
    [start, 'ulangi dengan --day'],
    ['calendar set --since 2027-02-08 --day senin --hours 08.00-15.00', 'ulangi dengan --decree'],
    ['calendar set --decree X --day senin --hours 08.00-15.00', 'ulangi dengan --since'],
    [
      'calendar set --since 30/2/2027 --decree X --day senin --hours 08.00-15.00',
      'Tanggal pada --since belum terbaca',
    ],
  ])('%s: exit 2', async (line, sentence) => {
    const context = await foundedOffice();
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(openSession(context, {}).office.calendar.hours.some(({ decree }) => decree === 'X')).toBe(false);
  });
});
