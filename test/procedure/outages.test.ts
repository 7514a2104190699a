// Outages as the office's events tell them, and what a step has in common with them.
import { describe, expect, it } from 'vitest';
import { isBefore, outagesDuring } from '../../src/procedure/outages.ts';
import { parseMoment, zones } from '../../src/procedure/time.ts';
import { dewi, officeOf, on, sari } from '../support/events.ts';

const down = (from: string, to: string | null, fields: object = {}) => ({
  type: 'outage',
  system: 'internet',
  from: on(from),
  to: to === null ? null : on(to),
  ...fields,
});
/** The id of the n-th event after those of every office. */
const idOf = (office: ReturnType<typeof officeOf>, index = 0) => office.outages[index]?.event.id as string;
const moment = (text: string) => parseMoment(on(text), zones['Asia/Jakarta'])!;
const during = (events: object[], begin: string, end: string) =>
  outagesDuring(officeOf(...events), moment(begin), moment(end)).map(({ outage, seconds }) => [
    outage.from,
    seconds === null ? null : seconds / 60,
  ]);

describe('what a step from 08.00 to 11.00 has in common with an outage', () => {
  it.each([
    ['inside it', '09.00', '10.15', 75],
    ['that began before', '07.00', '08.20', 20],
    ['that ended after', '10.30', '13.00', 30],
    ['around it', '07.00', '16.00', 180],
    ['that touches it only', '11.00', '12.00', undefined],
    ['before it', '07.00', '08.00', undefined],
    ['of no length', '09.00', '09.00', undefined],
  ])('%s', (_what, from, to, minutes) => {
    const found = during([down(`23 ${from}`, `23 ${to}`)], '23 08.00', '23 11.00');
    expect(found).toEqual(minutes === undefined ? [] : [[on(`23 ${from}`), minutes]]);
  });

  it('is only what both had in working time: the break and the night are not', () => {
    expect(during([down('23 11.30', '24 08.00')], '23 11.00', '24 09.00')).toEqual([
      [on('23 11.30'), 30 + 180 + 30],
    ]);
    expect(during([down('23 17.00', '23 19.00')], '23 08.00', '24 09.00')).toEqual([[on('23 17.00'), 0]]);
  });

  it('goes on to its end where the outage has none yet', () => {
    expect(during([down('23 10.00', null)], '23 08.00', '23 11.00')).toEqual([[on('23 10.00'), 60]]);
  });

  it('has no minutes where an hour is missing, and is named all the same', () => {
    expect(during([down('23', '23')], '23 08.00', '23 11.00')).toEqual([[on('23'), null]]);
    expect(during([down('23 09.00', '23 10.00')], '23 08.00', '23')).toEqual([[on('23 09.00'), null]]);
    expect(during([down('22', '22')], '23 08.00', '23 11.00')).toEqual([]);
  });

  it('is told of each of several, as they began; those that overlap are two', () => {
    const events = [down('23 09.30', '23 10.30'), down('23 09.00', '23 10.00', { system: 'electricity' })];
    expect(during(events, '23 08.00', '23 11.00')).toEqual([
      [on('23 09.00'), 60],
      [on('23 09.30'), 60],
    ]);
  });
});

describe('an outage', () => {
  const begun = down('23 09.00', null);
  const id = idOf(officeOf(begun));

  it('is ended once', () => {
    const ends = { type: 'outage', ends: id, to: on('23 10.15') };
    expect(officeOf(begun, ends).outages[0]?.to).toBe(on('23 10.15'));
    expect(officeOf(begun, ends, { ...ends, to: on('23 11.00') }).outages[0]?.to).toBe(on('23 10.15'));
    expect(officeOf(begun, { ...ends, to: on('23 08.00') }).outages[0]?.to).toBeNull();
    expect(officeOf(begun, { ...ends, ends: 'A.999' }).outages[0]?.to).toBeNull();
  });

  it('is taken back only by who recorded it', () => {
    const withdraws = { type: 'outage', withdraws: id };
    expect(officeOf(begun, { ...withdraws, recordedBy: dewi }).outages).toHaveLength(1);
    expect(officeOf(begun, { ...withdraws, recordedBy: sari }).outages).toEqual([]);
  });

  it.each([
    ['that ends before it begins', { to: on('23 08.59') }],
    ['of a system that there is not', { system: 'fax' }],
    ['without a begin', { from: null }],
    ['of a day that there is not', { from: '2026-02-30' }],
  ])('%s changes nothing', (_what, fields) => {
    expect(officeOf({ ...begun, ...fields }).outages).toEqual([]);
  });
});

it('compares by day where an hour is missing', () => {
  expect(isBefore(on('23'), on('23 09.00'))).toBe(false);
  expect(isBefore(on('23 09.00'), on('23'))).toBe(false);
  expect(isBefore(on('22'), on('23 09.00'))).toBe(true);
  expect(isBefore('2026-11-23T03:00:00Z', on('23 10.01'))).toBe(true);
});
