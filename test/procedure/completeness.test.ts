// What each step lacks: a table of stories, and the step that lacks something in each.
import { describe, expect, it } from 'vitest';
import { completenessOf, missingParts } from '../../src/procedure/completeness.ts';
import {
  approved,
  begun,
  evidence,
  incoming,
  lacking,
  oral,
  reopened,
  scan,
  secondRound,
  sheet,
  sole,
  takenIn,
  withPrintout,
  withSheet,
} from '../support/completeness.ts';
import { bambang, dewi, hashOf, rina, type Story, story, storyTo } from '../support/events.ts';

const table: [name: string, told: () => Story, lacking: string[]][] = [
  ['just taken in', () => story().received('23 07.52', { words: hashOf('isi') }), ['1: printout']],
  ['without its words', () => incoming(story().received()), ['1: words']],
  ['the letter itself attached as its words', () => evidence(incoming(story().received()), 'A.1'), []],
  [
    'a printout that was taken back',
    () => incoming(story().received('23 07.52', { words: hashOf('isi') })).withdrawn('A.2', '23 08.20'),
    ['1: printout'],
  ],
  ['on paper without sheet and scan', () => storyTo(2), ['1: words printout', '2: sheet scan']],
  [
    'the sheet without its scan',
    () => sheet(storyTo(1)).dispositioned(2, '23 09.10'),
    ['1: words printout', '2: scan'],
  ],
  [
    'the scan of a sheet that was not printed here',
    () => withPrintout().dispositioned(2, '23 09.10', scan),
    [],
  ],
  ['the scan came later', () => evidence(withPrintout().dispositioned(2, '23 09.10'), 'A.3'), []],
  [
    'the scan was filed for another event',
    () => evidence(withPrintout().dispositioned(2, '23 09.10'), 'A.2'),
    ['2: sheet scan'],
  ],
  [
    'an attached scan that was taken back',
    () => evidence(withPrintout().dispositioned(2, '23 09.10'), 'A.3').withdrawn('A.4', '25 10.00'),
    ['2: sheet scan'],
  ],
  [
    'initials are no scan',
    () =>
      withSheet()
        .dispositioned(2, '23 09.10')
        .add('countersigned', '25 09.00', { events: ['A.4'], scan: true, ...sole('paper', bambang) }),
    ['2: scan'],
  ],
  [
    'one sheet serves both steps, also when printed afterwards',
    () =>
      sheet(
        withPrintout().dispositioned(2, '23 09.10', oral(bambang)).dispositioned(3, '23 10.05', oral(dewi)),
        '23 11.00',
      ),
    [],
  ],
  [
    'a collective sheet is a sheet',
    () =>
      withPrintout()
        .add('printed', '23 08.20', { document: 'tray', sheet: 17 })
        .dispositioned(2, '23 09.10', oral(bambang)),
    [],
  ],
  [
    'the printout of the inquiry is no sheet',
    () => withPrintout().dispositioned(2, '23 09.10', oral(bambang)),
    ['2: sheet'],
  ],
  [
    'a message that was not attached',
    () => withPrintout().dispositioned(2, '23 09.10', sole('message', bambang)),
    ['2: message'],
  ],
  [
    'a message that was attached',
    () => evidence(withPrintout().dispositioned(2, '23 09.10', sole('message', bambang)), 'A.3'),
    [],
  ],
  [
    'no instruction',
    () =>
      withSheet().dispositioned(2, '23 09.10', {
        ...scan,
        instructed: false,
        instructions: [],
      }),
    ['2: instruction'],
  ],
  [
    'its form was corrected from oral to paper',
    () =>
      withSheet().dispositioned(2, '23 09.10', oral(bambang)).corrected('A.4', 'form', 'paper', '23 11.00'),
    ['2: scan'],
  ],
  [
    'Kemendagri information that ended at step 2',
    () =>
      sheet(incoming(takenIn({ kind: 'kemendagri-information', channel: 'kemendagri' }))).dispositioned(
        2,
        '23 09.10',
        {
          ...scan,
          action: 'inform',
          instructions: [5],
        },
      ),
    [],
  ],
  [
    'passed on to another office',
    () =>
      withSheet()
        .dispositioned(2, '23 09.10', { ...scan, action: 'forward' })
        .add('forwarded', '23 11.00'),
    [],
  ],
  [
    'closed on its way',
    () => begun().drafted('24 08.12').closed('other', '24 09.00', sole('oral', bambang)),
    [],
  ],
  ['drafted with materials', () => begun().drafted('24 08.12', { materials: 2, withoutMaterial: false }), []],
  [
    'drafted with a citation',
    () => begun().drafted('24 08.12', { citations: 1, withoutMaterial: false }),
    [],
  ],
  ['drafted from nothing', () => begun().drafted('24 08.12', { withoutMaterial: false }), ['4: material']],
  [
    'materials attached afterwards',
    () => evidence(begun().drafted('24 08.12', { withoutMaterial: false }), 'A.6'),
    [],
  ],
  [
    'materials of an earlier draft stay',
    () =>
      begun()
        .drafted('24 08.12', { materials: 1, withoutMaterial: false })
        .drafted('24 08.30', { withoutMaterial: false }),
    [],
  ],
  [
    'materials of the first round serve the second',
    () => secondRound({ materials: 1, withoutMaterial: false }, { withoutMaterial: false }),
    [],
  ],
  [
    'materials of the second round do not serve the first',
    () => secondRound({ withoutMaterial: false }),
    ['4: material'],
  ],
  [
    'a revision, not yet drafted anew',
    () => begun().drafted('24 08.12').submitted('24 08.14').reviewed('revise', '24 09.10'),
    [],
  ],
  ['approved', approved, []],
  [
    'approved as corrected',
    () =>
      begun()
        .drafted('24 08.12')
        .submitted('24 08.14')
        .reviewed('approved-corrected', '24 10.20')
        .replied('24 10.31', { manual: true }),
    [],
  ],
  ['replied', () => approved().sending('24 10.31').replied('24 10.31'), []],
  [
    'replied without a receipt',
    () => approved().replied('24 10.31', { manual: true, receipt: false }),
    ['7: receipt'],
  ],
  [
    'the receipt came later',
    () => evidence(approved().replied('24 10.31', { manual: true, receipt: false }), 'A.9'),
    [],
  ],
  [
    'another text than the approved one went out',
    () => approved().replied('24 10.31', { manual: true, irregular: true, reply: hashOf('lain') }),
    ['7: approval'],
  ],
  [
    'the approval was voided before it went out',
    () => {
      const told = approved();
      const reply = told.state.approval?.reply;
      return told.drafted('24 10.25').replied('24 10.31', { manual: true, irregular: true, reply });
    },
    ['5/2: step', '6/2: step', '7: approval'],
  ],
  [
    'replied before anyone decided',
    () => withPrintout().replied('23 09.00', { manual: true, irregular: true, reply: null }),
    ['2: step', '3: step', '4: step', '5: step', '6: step', '7: approval'],
  ],
  [
    'a late hand-in of a draft that is nowhere',
    () =>
      withPrintout()
        .replied('23 09.00', { manual: true, irregular: true, reply: null })
        .submitted('23 08.30', { late: 5 }),
    ['2: step', '3: step', '4: step', '5: draft', '6: step', '7: approval'],
  ],
  [
    'step 3 left out',
    () => withSheet().dispositioned(2, '23 09.10', scan).drafted('24 08.12', { irregular: true }),
    ['3: step', '4: disposition'],
  ],
  [
    'step 3 entered late',
    () =>
      withSheet()
        .dispositioned(2, '23 09.10', scan)
        .drafted('24 08.12', { irregular: true })
        .dispositioned(3, '23 10.05', { ...scan, late: 3 }),
    [],
  ],
  [
    'reviewed without a hand-in',
    () => begun().drafted('24 08.12').reviewed('approved', '24 10.20', { irregular: true }),
    ['5: step', '6: submission'],
  ],
  [
    'the hand-in entered late',
    () =>
      begun()
        .drafted('24 08.12')
        .reviewed('approved', '24 10.20', { irregular: true })
        .submitted('24 09.00', { late: 5 }),
    [],
  ],
  [
    'a decision that is not obeyed fills nothing',
    () => withSheet().dispositioned(2, '23 09.10', scan).dispositioned(2, '23 09.30', { to: rina }),
    [],
  ],
  [
    'a second pass needs a sheet of its own',
    () => reopened().dispositioned(2, '25 09.10', oral(bambang)),
    ['p2 2: sheet'],
  ],
  [
    'a second pass with its sheet',
    () => sheet(reopened(), '25 08.30').dispositioned(2, '25 09.10', oral(bambang)),
    [],
  ],
  [
    'what a second pass left out is its own',
    () =>
      sheet(reopened(), '25 08.30')
        .dispositioned(2, '25 09.10', scan)
        .drafted('25 10.00', { irregular: true }),
    ['p2 3: step', 'p2 4: disposition'],
  ],
];

describe('what a step lacks', () => {
  it.each(table)('%s', (_, told, expected) => {
    expect(lacking(told())).toEqual(expected);
  });

  it('is not known while an event is on its way, or is of an unknown kind', () => {
    const told = storyTo(2);
    told.absent.push('B.7');
    expect(lacking(told)).toBeUndefined();
    expect(lacking(storyTo(2).add('from-a-newer-version', '23 10.00'))).toBeUndefined();
  });

  it('names the event that ended the step; none where the row is empty', () => {
    const steps = completenessOf(
      begun().drafted('24 08.12').reviewed('approved', '24 10.20', { irregular: true }).state,
    );
    const told = steps?.map(({ step, event }) => `${step} ${event}`);
    expect(told).toEqual(['1 A.1', '2 A.4', '3 A.5', '4 A.6', '5 null', '6 A.7']);
  });

  it('can be any of the parts', () => {
    const told = new Set(
      table.flatMap(([, , parts]) => parts.flatMap((part) => part.split(': ')[1]!.split(' '))),
    );
    expect([...told].toSorted()).toEqual([...missingParts].toSorted());
  });
});
