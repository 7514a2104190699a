// Which case a number means, over two years and two devices.
import { beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../src/desk/archive.ts';
import { findCase } from '../../src/desk/find-case.ts';
import { openSession, type Session } from '../../src/desk/session.ts';
import { failureOf, wib } from '../support/archive.ts';
import { foundedOffice, takeIn } from '../support/office.ts';

let session: Session;
/** 2025-A-0042 (open), 2026-A-0042 (open), 2026-B-0042 (closed), 2025-A-0012 (closed), 2026-B-0012 (closed), 2026-A-0107 confidential. */
beforeAll(async () => {
  const context = await foundedOffice();
  for (const [number, subject, confidential, closed] of [
    ['2025-A-0042', 'Izin keramaian', false, false],
    ['2026-A-0042', 'Batas kelurahan', false, false],
    ['2026-B-0042', 'Data kelurahan', false, true],
    ['2025-A-0012', 'Antrean', false, true],
    ['2026-B-0012', 'Data RT', false, true],
    ['2026-A-0107', 'Hal yang rahasia', true, false],
    ['2025-A-0200', 'Tahun lalu', false, true],
    ['2025-B-0200', 'Tahun lalu di B', false, true],
  ] as const) {
    await takeIn(context, { subject }, { case: number, confidential });
    if (closed) await close(context, number);
  }
  session = openSession(context, {});
});

async function close(context: Parameters<typeof takeIn>[0], number: string): Promise<void> {
  await append(context, context.archivePath, wib, () => [
    {
      type: 'closed',
      case: number,
      reason: 'spam',
      at: '2026-11-23T07:52:00+07:00',
      source: 'measured',
      by: 'A-p1',
      recordedBy: 'A-p1',
      form: 'terminal',
    },
  ]);
}

const found = (typed: string) => findCase(session, typed).state.number;

describe('found', () => {
  it.each([
    ['2025-A-0042', '2025-A-0042'],
    ['2025-a-42', '2025-A-0042'],
    ['B-42', '2026-B-0042'],
    ['b-0042', '2026-B-0042'],
    ['42', '2026-A-0042'],
    [' 0042 ', '2026-A-0042'],
    ['A-42', '2026-A-0042'],
    ['107', '2026-A-0107'],
    ['12', '2026-B-0012'],
    ['A-12', '2025-A-0012'],
  ])('%j is %s: the open one first, then this year’s', (typed, number) => {
    expect(found(typed)).toBe(number);
  });
});

describe('refused', () => {
  it.each(['', 'empat', '42x', '2026-42', '-1', '2026-ABC-42', '1234567890'])(
    '%j is no number of a case',
    async (typed) => {
      expect(await failureOf(() => found(typed))).toMatchObject({ code: 'case-number', exitCode: 2 });
    },
  );

  it('two that fit alike are named', async () => {
    const failure = await failureOf(() => found('200'));
    expect(failure).toMatchObject({
      code: 'case-ambiguous',
      exitCode: 2,
      values: { cases: [{ number: '2025-A-0200', subject: 'Tahun lalu' }, { number: '2025-B-0200' }] },
    });
  });

  it('one that is not there names those like it, the same serial first; a confidential one without its subject', async () => {
    const near = async (typed: string) =>
      ((await failureOf(() => found(typed))).values as { near: { number: string; subject: string }[] }).near;
    expect((await near('2024-A-0042')).map(({ number }) => number)).toEqual(
      expect.arrayContaining(['2025-A-0042', '2026-A-0042', '2026-B-0042']),
    );
    expect(await near('2026-A-0108')).toContainEqual({ number: '2026-A-0107', subject: '' });
    expect(await near('9999')).toEqual([]);
  });
});
