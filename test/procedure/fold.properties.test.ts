// Whatever is proposed, in whatever order and by whomever: what the fold promises holds.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { en } from '../../src/language/en/index.ts';
import { id } from '../../src/language/id/index.ts';
import { type Case, foldCase } from '../../src/procedure/case.ts';
import { deviationsOf, reckonSteps } from '../../src/procedure/conformance.ts';
import type { ProposedEvent } from '../../src/procedure/event.ts';
import { dispositionActions } from '../../src/procedure/events/dispositioned.ts';
import { caseEventRules } from '../../src/procedure/events/index.ts';
import type { Office } from '../../src/procedure/office.ts';
import { isEnded, waits } from '../../src/procedure/progress.ts';
import type { Refusal } from '../../src/procedure/refusals.ts';
import { zones } from '../../src/procedure/time.ts';
import {
  bambang,
  dewi,
  dispositionOf,
  hashOf,
  number,
  officeOf,
  reviewOf,
  sari,
  story,
} from '../support/events.ts';

const office = officeOf();
type Fields = Partial<ProposedEvent>;

interface Move {
  type: string;
  /** Minutes after the event before, or before it where negative. */
  minutes: number;
  device: string;
  fields: Fields;
  /** The event that is mended, counted from the last. */
  target: number;
  /** In the turn of the case: what it waits for, so that stories go on. */
  inTurn: boolean;
  /** For the empty row of its own step. */
  late: boolean;
}

const some = <T>(...values: T[]) => fc.constantFrom(...values);

const disorder: fc.Arbitrary<Fields> = fc.oneof(
  { weight: 24, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constant({ irregular: true as const }) },
  { weight: 1, arbitrary: fc.record({ late: fc.integer({ min: 0, max: 8 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      by: some(sari, bambang, dewi, 'A-p9'),
      form: some('paper' as const, 'terminal' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ at: some('2026-11-23', 'kemarin', '2026-11-23T00:52:00Z') }) },
  { weight: 1, arbitrary: fc.constant({ reply: hashOf('another') }) },
);

const move: fc.Arbitrary<Move> = fc.record({
  type: some(...caseEventRules.keys(), 'foretold'),
  minutes: fc.oneof(
    { weight: 9, arbitrary: fc.nat({ max: 90 }) },
    { weight: 1, arbitrary: some(-500, -20, -1) },
  ),
  device: fc.oneof({ weight: 12, arbitrary: some('A') }, { weight: 1, arbitrary: some('B') }),
  fields: disorder,
  target: fc.nat({ max: 4 }),
  inTurn: fc.oneof({ weight: 3, arbitrary: some(true) }, { weight: 1, arbitrary: some(false) }),
  late: fc.oneof({ weight: 6, arbitrary: some(false) }, { weight: 1, arbitrary: some(true) }),
});

const choices = fc.record({
  action: fc.oneof(
    { weight: 12, arbitrary: some('follow-up' as const) },
    { weight: 1, arbitrary: some(...dispositionActions) },
  ),
  decision: some('approved' as const, 'approved-corrected' as const, 'revise' as const),
  reason: some('spam', 'no-way-back', 'other'),
  field: some('at', 'by', 'kind', 'contact'),
});

const walks = fc.array(fc.tuple(move, choices), { minLength: 6, maxLength: 26, size: 'max' });
type Walk = typeof walks extends fc.Arbitrary<infer T> ? T : never;

it('accepts only what it then obeys, names what it refuses in both languages, and knows every status', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      play(walk, (before, after, refusal, type) => {
        if (refusal) return expectWorded(refusal, type);
        expect(after.timeline.at(-1)).toMatchObject({ obeyed: true, refusal: null });
        expect(Object.keys(waits)).toContain(after.status);
        if (isEnded(before) && after.status !== before.status) {
          expect(['sending', 'replied', 'send-failed', 'withdrawn', 'reopened']).toContain(type);
        }
      });
    }),
    { numRuns: 200 },
  );
});

it('folds what was never proposed too: recorded as it comes, nothing throws', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const told = play(walk, () => {}, true);
      const { state } = told;
      expect(Object.keys(waits)).toContain(state.status);
      expect(state.timeline).toHaveLength(told.events.length);
      for (const { obeyed, refusal, event } of state.timeline) {
        if (!obeyed) expectWorded(refusal!, event.type);
        if (caseEventRules.get(event.type)?.kind === 'decision') expect(obeyed).toBe(refusal === null);
      }
      for (const { elapsedSeconds, handlingSeconds } of told.steps) {
        expect(elapsedSeconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(handlingSeconds ?? 0).toBeGreaterThanOrEqual(0);
      }
      expect(told.deviations.every(({ event }) => event !== undefined)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('gives the same again, however the office’s maps are ordered, and leaves the events as they were', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const { events, state } = play(walk, () => {}, true);
      for (const event of events) Object.freeze(event);
      const record = { number, events: Object.freeze(events), absent: [] };
      const again = foldCase(record, reversed(office));
      expect(again).toEqual(state);
      const deviations = (one: Case) => deviationsOf(one, reckonSteps(one, office.calendar));
      expect(deviations(again)).toEqual(deviations(state));
    }),
    { numRuns: 60 },
  );
});

it('judges the beginning of a story as if nothing had followed; only a withdrawal reaches back', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const { events } = play(walk, () => {}, true);
      const lasting = events.filter(({ type }) => type !== 'withdrawn' && type !== 'corrected');
      const judged = (count: number) =>
        foldCase({ number, events: lasting.slice(0, count), absent: [] }, office).timeline.map(
          ({ obeyed, refusal }) => ({ obeyed, refusal }),
        );
      const all = judged(lasting.length);
      for (let count = 0; count < lasting.length; count += 1)
        expect(judged(count)).toEqual(all.slice(0, count));
    }),
    { numRuns: 60 },
  );
});

it('a correction, whenever it comes, changes no judgement of what stood before it', () => {
  fc.assert(
    fc.property(walks, fc.nat({ max: 21 }), fc.integer({ min: -2000, max: 2000 }), (walk, index, minutes) => {
      const told = play(walk, () => {}, true);
      const target = told.events[index % told.events.length]!;
      const obeyed = () => told.state.timeline.map((entry) => entry.obeyed);
      const [before, { status }] = [obeyed(), told.state];
      told.corrected(
        target.id,
        'at',
        isoAt(Date.parse('2026-11-24T08:00:00+07:00') + minutes * 60_000),
        '29 09.00',
        {
          recordedBy: target.recordedBy,
          by: target.recordedBy,
        },
      );
      expect(obeyed().slice(0, -1)).toEqual(before);
      expect(told.state.status).toBe(status);
    }),
    { numRuns: 100 },
  );
});

/** Plays a walk; what is refused is recorded all the same where `anyway`. */
function play(
  walk: Walk,
  look: (before: Case, after: Case, refusal: Refusal | null, type: string) => void,
  anyway = false,
) {
  const told = story(office).received();
  let now = Date.parse('2026-11-23T07:52:00+07:00');
  for (const [move, chosen] of walk) {
    now += move.minutes * 60_000;
    const before = told.state;
    const type = move.inTurn ? inTurn(before) : move.type;
    const at = '23 07.52';
    const own = { at: isoAt(now), ...fieldsFor(type, before, move, chosen), ...move.fields };
    const step = caseEventRules.get(type)?.step?.(own as ProposedEvent);
    const fields = move.late && step ? { ...own, late: step } : own;
    const { device } = move;
    const refusal = told.refuse(type, at, fields, { device });
    if (!refusal || anyway) told.add(type, at, { ...fields, device });
    look(before, told.state, refusal, type);
  }
  return told;
}

/** The event that a case waits for. */
function inTurn({ status }: Case): string {
  const steps = {
    2: 'dispositioned',
    3: 'dispositioned',
    4: 'drafted',
    5: 'submitted',
    6: 'reviewed',
    7: 'sending',
  };
  const { step } = waits[status];
  return status === 'sending' ? 'replied' : step === null || step === 1 ? 'noted' : steps[step];
}

function fieldsFor(type: string, state: Case, { target, device }: Move, chosen: Walk[number][1]): Fields {
  const event = state.timeline.at(-1 - target)?.event.id ?? 'A.1';
  const own = device === 'B' ? { by: dewi, recordedBy: dewi, form: 'terminal' as const } : {};
  switch (type) {
    case 'dispositioned': {
      const step = waits[state.status].step === 3 ? 3 : 2;
      return { ...dispositionOf(step), ...(step === 2 && { action: chosen.action }), ...own };
    }
    case 'reviewed':
      return { ...reviewOf(chosen.decision, event), ...own };
    case 'closed':
      return { reason: chosen.reason, ...own };
    case 'corrected':
      return { event, field: chosen.field, value: '2026-11-23T08:00:00+07:00', ...own };
    case 'withdrawn':
      return { event, ...own };
    default:
      return own;
  }
}

function isoAt(instant: number): string {
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

function expectWorded(refusal: Refusal, type: string): void {
  for (const { errors } of [id, en]) {
    const message = errors.refused({
      number,
      type,
      refusal,
      nameOf: (officer) => officer,
      zone: zones['Asia/Jakarta'],
    });
    expect(message.what).toContain(number);
    expect(message.why?.join('')).toMatch(/\w/);
    expect(JSON.stringify(message)).not.toMatch(/undefined|\[object/);
  }
}

function reversed(from: Office): Office {
  const backwards = <K, V>(map: Map<K, V>) => new Map([...map].reverse());
  return {
    ...from,
    officers: backwards(from.officers),
    devices: backwards(from.devices),
    channels: backwards(from.channels),
  };
}
