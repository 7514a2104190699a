// Who is meant, who decides, who types.
import { beforeAll, describe, expect, it } from 'vitest';
import { findOfficer } from '../../src/desk/people.ts';
import { decider } from '../../src/desk/recording.ts';
import { openSession, type Session } from '../../src/desk/session.ts';
import { failureOf } from '../support/archive.ts';
import { foundedOffice, runAll } from '../support/office.ts';
import type { TestContext } from '../support/test-context.ts';

let context: TestContext;
let session: Session;
beforeAll(async () => {
  context = await foundedOffice();
  await runAll(context, [
    'officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah"',
    'officer add "Sari Dewi" --role pelaksana --here',
  ]);
  session = openSession(context, {});
});

const find = (typed: string) => findOfficer(session.people, session.office, typed, '2026-11-23');

describe('an officer is named by', () => {
  it.each([
    ['A-p3', 'A-p3'],
    ['kabag', 'A-p2'],
    ['pengelola-tik', 'A-p1'],
    ['Bambang', 'A-p2'],
    ['wulandari', 'A-p1'],
    ['RINA', 'A-p4'],
  ])('%s: %s', (typed, id) => {
    expect(find(typed)).toBe(id);
  });

  it.each([
    ['kasubag', 'officer-ambiguous', ['A-p3 Dewi Lestari', 'A-p4 Rina Astuti']],
    ['sari', 'officer-ambiguous', ['A-p1 Sari Wulandari', 'A-p5 Sari Dewi']],
    ['Joko', 'officer-unknown', expect.arrayContaining(['A-p1 Sari Wulandari', 'A-p2 Drs. Bambang Hariadi'])],
  ])('%s is %s', async (typed, code, names) => {
    expect(await failureOf(() => find(typed))).toMatchObject({ code, exitCode: 2, values: { typed, names } });
  });
});

describe('who decides', () => {
  it('is named, or types it, or is the only one', () => {
    expect(decider(session, 'Rina', ['kasubag'], null)).toBe('A-p4');
    expect(decider(session, undefined, ['pelaksana', 'pengelola-tik'], null)).toBe('A-p1');
    expect(decider(session, undefined, ['kabag'], null)).toBe('A-p2');
    expect(decider(session, undefined, ['kasubag'], 'A-p4')).toBe('A-p4');
  });

  it('is asked for where several could', async () => {
    expect(await failureOf(() => decider(session, undefined, ['kasubag'], null))).toMatchObject({
      code: 'by-needed',
      values: { names: ['Dewi Lestari', 'Rina Astuti'] },
    });
  });
});

describe('who types', () => {
  it('is the first who is enrolled here, or whom --as names', () => {
    expect(session.officer).toMatchObject({ id: 'A-p1', name: 'Sari Wulandari' });
    expect(openSession(context, { as: 'A-p5' }).officer.name).toBe('Sari Dewi');
    expect(openSession(context, { as: 'pengelola-tik' }).officer.id).toBe('A-p1');
  });

  it('is nobody who is not enrolled here', async () => {
    expect(await failureOf(() => openSession(context, { as: 'kabag' }))).toMatchObject({
      code: 'officer-not-here',
      exitCode: 3,
      values: { name: 'Drs. Bambang Hariadi', id: 'A-p2' },
    });
  });
});
