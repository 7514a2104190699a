// Step 1 at the desk: numbers, who may record it, and which inquiries are known already.
import { expect, it } from 'vitest';
import { resolveRecording } from '../../src/desk/recording.ts';
import { openSession } from '../../src/desk/session.ts';
import { createKnown } from '../../src/desk/take-in/known-inquiries.ts';
import type { Inquiry } from '../../src/desk/take-in/typed-inquiry.ts';
import { takeIn, takeInOne } from '../../src/desk/take-in.ts';
import { failureOf } from '../support/archive.ts';
import { foundedOffice, runAll } from '../support/office.ts';
import type { TestContext } from '../support/test-context.ts';

const inquiry: Inquiry = {
  kind: 'complaint',
  channel: 'lapor',
  subject: 'Jalan rusak',
  text: 'Jalan rusak di Kelurahan Kasin.',
  contact: 'a@example.org',
  externalId: 'LP-1',
  arrivedAt: '2026-11-20T08:00:00+07:00',
  anonymous: false,
  confidential: false,
};

function deskOf(context: TestContext, as?: string) {
  const session = openSession(context, { archive: context.archivePath, ...(as && { as }) });
  return { session, recording: resolveRecording(session, {}, session.officer.id, false) };
}

it('numbers by the year of the clock in the office’s zone and begins anew with it', async () => {
  const context = await foundedOffice({ now: '2026-12-31T16:59:00Z' });
  const numberOf = async (externalId: string) => {
    const { session, recording } = deskOf(context);
    return (await takeInOne(session, { ...inquiry, externalId }, recording)).outcome.number;
  };
  expect(await numberOf('1')).toBe('2026-A-0001');
  expect(await numberOf('2')).toBe('2026-A-0002');
  context.setClock('2026-12-31T17:00:00Z');
  expect(await numberOf('3')).toBe('2027-A-0001');
});

it('is recorded by an operator alone', async () => {
  const context = await foundedOffice({ kasubagHere: true });
  const { session, recording } = deskOf(context, 'kasubag');
  expect(await failureOf(() => takeInOne(session, inquiry, recording))).toMatchObject({
    code: 'refused',
    exitCode: 3,
    values: { number: '2026-A-0001', refusal: { code: 'wrong-role' } },
  });
});

it('knows an inquiry by its id as it came and as it was corrected', async () => {
  const context = await foundedOffice();
  const { session, recording } = deskOf(context);
  const { outcome } = await takeInOne(session, inquiry, recording);
  const event = outcome.outcome === 'received' ? outcome.event.id : '';
  await runAll(context, [
    `correct 1 --event ${event} --field externalId --value LP-9 --reason "keliru baca"`,
  ]);
  const known = createKnown();
  const more = [inquiry, { ...inquiry, externalId: 'LP-9' }, { ...inquiry, channel: 'sambat' as const }];
  const taken = await takeIn(session, more, recording, known);
  expect(taken.outcomes).toMatchObject([
    { outcome: 'duplicate', number: '2026-A-0001', changed: false },
    { outcome: 'duplicate', number: '2026-A-0001', changed: false },
    { outcome: 'received', number: '2026-A-0002' },
  ]);
});

it('knows one without an id by channel, time, contact and text', async () => {
  const context = await foundedOffice();
  const { session, recording } = deskOf(context);
  const { externalId: _, ...plain } = inquiry;
  await takeInOne(session, plain, recording);
  const outcomeOf = async (change: Partial<Inquiry>) =>
    (await takeInOne(session, { ...plain, ...change }, recording)).outcome.outcome;
  expect(await outcomeOf({ text: `${plain.text}\r\n`, subject: 'lain' })).toBe('duplicate');
  expect(await outcomeOf({ contact: 'b@example.org' })).toBe('received');
  expect(await outcomeOf({ arrivedAt: '2026-11-20' })).toBe('received');
  expect(await outcomeOf({ text: 'Jalan rusak.' })).toBe('received');
});

it('keeps hashes of what it knows, never words', async () => {
  const context = await foundedOffice();
  const { session, recording } = deskOf(context);
  const known = createKnown();
  await takeIn(session, [inquiry], recording, known);
  const kept = known.byKey.bytes().toString('latin1');
  expect(kept).toMatch(/[^\0]/);
  expect(kept).not.toMatch(/LP-1|example|rusak/);
});

it('refuses all of a batch where one may not be recorded', async () => {
  const context = await foundedOffice();
  const { session, recording } = deskOf(context);
  const broken = { ...inquiry, externalId: '2', arrivedAt: 'kapan-kapan' };
  expect(await failureOf(() => takeIn(session, [inquiry, broken], recording, createKnown()))).toMatchObject({
    values: { refusal: { code: 'malformed', values: { field: 'arrivedAt' } } },
  });
  expect([...openSession(context, { archive: context.archivePath }).view.caseNumbers()]).toEqual([]);
});
