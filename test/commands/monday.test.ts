// A Monday with twelve messages: every figure of its step tables, reckoned by hand.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Played, playMonday } from '../support/monday.ts';
import { shown } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

let day: Played;
beforeAll(async () => {
  day = await playMonday();
}, 120_000);

type Verdict = 'tepat' | 'lambat' | 'tidak terukur' | 'revisi';

/** Step (with `r` in the second round), the end, working minutes from begin to end, minutes at work, judgement. */
type Row = [step: string, at: string, elapsed: number | null, handling: number | null, verdict: Verdict];

/**
 * Monday 23 November 2026, working hours 07.30–12.00 and 13.00–16.00. What arrived on Saturday or Sunday begins at 07.30.
 * Three hand-ins at 10.48–10.51 are one minute each, three deliveries at 11.06–11.12 two.
 */
const reckoned: Record<number, Row[]> = {
  // Saturday 19.42. 07.30–07.33; –09.10; –10.05; –10.22, at work 10.08–10.22; –10.51; –11.00; –11.12.
  1: [
    ['1', '07:33', 3, 2, 'tepat'],
    ['2', '09:10', 97, null, 'tidak terukur'],
    ['3', '10:05', 55, null, 'tidak terukur'],
    ['4', '10:22', 17, 14, 'tepat'],
    ['5', '10:51', 29, 1, 'tepat'],
    ['6', '11:00', 9, null, 'tepat'],
    ['7', '11:12', 12, 2, 'tepat'],
  ],
  // Sunday 08.14. At the draft 10.22–10.45: 23 minutes, 8 too many.
  2: [
    ['1', '07:34', 4, 1, 'tepat'],
    ['2', '09:10', 96, null, 'tidak terukur'],
    ['3', '10:05', 55, null, 'tidak terukur'],
    ['4', '10:45', 40, 23, 'lambat'],
    ['5', '10:51', 6, 1, 'tepat'],
    ['6', '11:00', 9, null, 'tepat'],
    ['7', '11:12', 12, 2, 'tepat'],
  ],
  // Saturday 22.10. The approval came by message 14 minutes after the hand-in.
  3: [
    ['1', '07:35', 5, 1, 'tepat'],
    ['2', '09:10', 95, null, 'tidak terukur'],
    ['3', '10:05', 55, null, 'tidak terukur'],
    ['4', '11:25', 80, 13, 'tepat'],
    ['5', '11:26', 1, 1, 'tepat'],
    ['6', '11:40', 14, null, 'tepat'],
    ['7', '11:44', 4, 2, 'tepat'],
  ],
  // Sunday 10.05; forwarded to another office.
  4: [
    ['1', '07:36', 6, 1, 'tepat'],
    ['2', '09:12', 96, null, 'tidak terukur'],
  ],
  // Sunday 12.40; the same as 2.
  5: [['1', '07:37', 7, 1, 'tepat']],
  // Monday 07.37. 10.05–12.00 and 13.00–13.50: 115 + 50; at work 13.32–13.50. 15 minutes for the second draft.
  6: [
    ['1', '07:40', 3, 3, 'tepat'],
    ['2', '09:10', 90, null, 'tidak terukur'],
    ['3', '10:05', 55, null, 'tidak terukur'],
    ['4', '13:50', 165, 18, 'lambat'],
    ['5', '13:51', 1, 1, 'tepat'],
    ['6', '14:10', 19, null, 'tidak terukur'],
    ['4r', '14:25', 15, 10, 'revisi'],
    ['5r', '14:26', 1, 1, 'revisi'],
    ['6r', '14:40', 14, null, 'revisi'],
    ['7', '14:55', 15, 5, 'tepat'],
  ],
  // A letter of which only the day of arrival is known: no minutes from it.
  7: [['1', '07:41', null, 1, 'tepat']],
  // Sunday 16.31; filed by the Kabag.
  8: [
    ['1', '07:42', 12, 1, 'tepat'],
    ['2', '09:10', 88, null, 'tidak terukur'],
  ],
  // Sunday 19.20. The Kasubag's hour was not written: neither his minutes nor those from then on are known.
  9: [
    ['1', '07:43', 13, 1, 'tepat'],
    ['2', '09:10', 87, null, 'tidak terukur'],
    ['3', '2026-11-23', null, null, 'tidak terukur'],
    ['4', '10:48', null, 3, 'tepat'],
    ['5', '10:51', 3, 1, 'tepat'],
    ['6', '11:00', 9, null, 'tepat'],
    ['7', '11:12', 12, 2, 'tepat'],
  ],
  10: [
    ['1', '07:46', 3, 3, 'tepat'],
    ['2', '09:10', 84, null, 'tidak terukur'],
    ['3', '10:05', 55, null, 'tidak terukur'],
  ],
  // 07.30–07.48 is beyond the standard, the two minutes at work are not.
  11: [
    ['1', '07:48', 18, 2, 'tepat'],
    ['2', '09:10', 82, null, 'tidak terukur'],
  ],
  12: [['1', '13:20', 15, 5, 'tepat']],
};

interface Step {
  step: number;
  round: number;
  at: string;
  elapsedMinutes: number | null;
  handlingMinutes: number | null;
  standardMinutes: number | null;
  within: boolean | null;
  externalMinutes?: number | null;
  outages?: { minutes: number }[];
}

describe('the step table', () => {
  it.each(Object.entries(reckoned))('of case %s', async (number, rows) => {
    const { steps } = (await shown(day.context, number)) as unknown as { steps: Step[] };
    expect(steps.map(rowOf)).toEqual(rows);
  });

  it('shows the time that the kecamatan was waited for, and the outage, beside step 4', async () => {
    const { steps } = (await shown(day.context, '6')) as unknown as { steps: Step[] };
    // Asked 10.15, answered 13.30: 105 + 30. Sambat was down 10.00–10.30, step 4 began 10.05.
    expect(steps[3]).toMatchObject({ externalMinutes: 135, outages: [{ minutes: 25 }] });
  });
});

function rowOf({ step, round, at, elapsedMinutes, handlingMinutes, standardMinutes, within }: Step): Row {
  const judged = within === null ? 'tidak terukur' : within ? 'tepat' : 'lambat';
  const verdict = standardMinutes === null ? 'revisi' : judged;
  const when = at.length === 10 ? at : at.slice(11, 16);
  return [`${step}${round > 1 ? 'r' : ''}`, when, elapsedMinutes, handlingMinutes, verdict];
}

describe('the day', () => {
  it.each([
    ['1', { status: 'replied', numbers: [{ register: 'letter', number: '470/1183/35.73.112/2026' }] }],
    ['3', { status: 'replied' }],
    ['4', { status: 'forwarded' }],
    [
      '5',
      { status: 'closed', closedFor: 'duplicate', links: [{ relation: 'duplicate-of', to: '2026-A-0002' }] },
    ],
    ['7', { status: 'closed', closedFor: 'registered-in-error' }],
    ['8', { status: 'closed', closedFor: 'file' }],
    ['9', { status: 'awaiting-disposition', pass: 2 }],
    ['10', { status: 'drafting', class: 'supervisory' }],
    ['11', { status: 'closed', closedFor: 'inform' }],
    ['12', { status: 'awaiting-disposition', links: [{ relation: 'objects-to', to: '2026-A-0001' }] }],
  ])('ends with case %s as it should be', async (number, expected) => {
    expect(await shown(day.context, number)).toMatchObject(expected);
  });

  it('departs from the SOP nowhere', async () => {
    for (const number of Object.keys(reckoned))
      expect((await shown(day.context, number))['deviations']).toEqual([]);
  });

  it('leaves a sound archive, with the sheet of nine cases filed once', async () => {
    expect((await runSop(['verify'], day.context)).code).toBe(0);
    // One sheet for fifteen dispositions, one for three reviews, one for another review, one for the initials.
    expect(readdirSync(join(day.context.archivePath, 'files', 'A', '2026'))).toHaveLength(4);
  });
});
