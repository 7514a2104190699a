// Both catalogues whole, in the office's voice, and naming only commands that there are.
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en/index.ts';
import { id } from '../../src/language/id/index.ts';
import { caseEventRules } from '../../src/procedure/events/index.ts';
import { waits } from '../../src/procedure/progress.ts';
import type { Refusal, RefusalValues } from '../../src/procedure/refusals.ts';
import { zones } from '../../src/procedure/time.ts';
import { channelKinds, kinds } from '../../src/procedure/words.ts';
import { familyAliases, subcommands } from '../../src/program.ts';
import { filesUnder, read } from '../support/imports.ts';
import { literalsBehind, literalsIn } from '../support/literals.ts';

const files = filesUnder('src/language').filter((path) => /^(id|en)\//.test(path));
const sources = new Map(files.map((path) => [path, read(`src/language/${path}`)]));

/** One value for each way in which the procedure can refuse. */
const refusals: RefusalValues = {
  'wrong-step': { step: 5, awaited: 2, status: 'awaiting-disposition', filled: false },
  ended: { status: 'replied' },
  'wrong-role': { officer: 'A-p1', roles: ['kasubag', 'kabag'] },
  'not-on-device': { officer: 'A-p2', device: 'A' },
  'recorder-left': { officer: 'A-p2', lastDay: '2026-11-20' },
  'form-missing': { officer: 'A-p2' },
  'reviewer-drafted': { officer: 'A-p1' },
  'other-reviewer': { officer: 'A-p4', reviewer: 'A-p3' },
  'no-draft': {},
  'remarks-unanswered': { numbers: [1, 3] },
  'not-the-submitted': { round: 2 },
  'not-approved': { status: 'awaiting-review' },
  'changed-after-approval': {},
  'already-sending': {},
  'not-sending': {},
  'before-previous-step': { at: '2026-11-23T07:40:00+07:00', previousAt: '2026-11-23', step: 1 },
  'in-future': { at: '2026-11-25', now: '2026-11-24T08:00:00+07:00' },
  'late-row-filled': { step: 3 },
  'late-not-between': { at: '2026-11-23', after: null, before: '2026-11-24T08:12:00+07:00' },
  'reason-not-allowed': { reason: 'no-way-back', status: 'drafting' },
  'no-such-event': { event: 'A.99' },
  'not-withdrawable': { event: 'A.1', type: 'received' },
  'not-your-event': { event: 'A.2', recordedBy: 'A-p1' },
  'built-upon': { event: 'A.2', by: 'A.3', final: true },
  'not-correctable': { event: 'A.2', field: 'text' },
  'corrected-wrong-role': { officer: 'A-p1', roles: ['kabag'] },
  'own-decision': { event: 'A.2', officer: 'A-p1' },
  'form-not-possible': { officer: 'A-p2', own: false },
  'corrected-before-arrival': { at: '2026-11-23', arrivedAt: '2026-11-24T08:12:00+07:00' },
  'corrected-too-early': { at: '2026-11-23', event: 'A.1', type: 'received', otherAt: '2026-11-24' },
  'corrected-too-late': { at: '2026-11-25', event: 'A.3', type: 'dispositioned', otherAt: '2026-11-24' },
  'inquirer-not-asked': {},
  'not-ended': { status: 'drafting' },
  'before-ending': { at: '2026-11-23', endedAt: '2026-11-24T08:12:00+07:00' },
  'not-forwarding': { status: 'drafting' },
  'no-such-question': { event: 'A.9' },
  'before-question': { at: '2026-11-23', askedAt: '2026-11-24T08:12:00+07:00' },
  'already-answered': { event: 'A.9' },
  'nothing-to-countersign': { event: 'A.9' },
  'before-decision': { at: '2026-11-23', event: 'A.2', decidedAt: '2026-11-24T08:12:00+07:00' },
  'other-decider': { event: 'A.9', officer: 'A-p2' },
  'kind-not-possible': { from: 'complaint', to: 'kemendagri-information' },
  'class-not-possible': { kind: 'kemendagri-information' },
  'nothing-to-sign': {},
  'signed-after-reply': { at: '2026-11-27T09:00:00+07:00', repliedAt: '2026-11-24T09:00:00+07:00' },
  'signer-role': { officer: 'A-p1', roles: ['kabag', 'kasubag'] },
  'authority-not-held': { officer: 'A-p3', authority: 'plh' },
  'linked-to-itself': {},
  'already-linked': { to: '2026-A-0037', relation: 'duplicate-of' },
  'deadline-not-there': { deadline: 'kip-request' },
  'no-extension': { deadline: 'kip-objection' },
  'extension-used': { deadline: 'kip-request', times: 1 },
  'deadline-met': { deadline: 'kip-request', metAt: '2026-11-24T08:12:00+07:00' },
  'deadline-passed': { deadline: 'kip-request', dueAt: '2026-12-04', at: '2026-12-07' },
  'unknown-events': { types: ['countersigned'] },
  incomplete: { absent: ['B.7'] },
  malformed: { field: 'at' },
};

describe('complete', () => {
  it('has the same names in both, with a text, a function or nothing to say behind each', () => {
    expect(namesIn(en)).toEqual(namesIn(id));
  });

  it.each(Object.entries(refusals) as [Refusal['code'], never][])('words the refusal %s', (code, values) => {
    for (const { errors } of [id, en]) {
      for (const [type, number] of [
        ...[...caseEventRules.keys()].map((key) => [key, '2026-A-0042']),
        ['channel-set', null],
      ]) {
        const refusal = { code, values } as Refusal;
        const nameOf = (officer: string) => `Nama ${officer}`;
        const message = errors.refused({
          number,
          type,
          refusal,
          nameOf,
          zone: zones['Asia/Jakarta'],
        } as never);
        expect(message.what).toMatch(/\.$/);
        expect(message.why?.length).toBeGreaterThan(0);
        expect(message.next).toMatch(/\w/);
        expect(JSON.stringify(message)).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('names each status, kind, channel and step', () => {
    for (const { vocabulary } of [id, en]) {
      expect(Object.keys(vocabulary.statuses)).toEqual(Object.keys(waits));
      expect(Object.keys(vocabulary.kinds)).toEqual([...kinds]);
      expect(Object.keys(vocabulary.channels)).toEqual(channelKinds);
      expect(Object.keys(vocabulary.steps)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    }
  });

  it('has a page for each subcommand and for no other', () => {
    const paths = subcommands.map(({ path }) => path).toSorted();
    for (const { help } of [id, en]) expect(Object.keys(help.commands).toSorted()).toEqual(paths);
  });

  it('has no sentence of a failure that nothing fails with', () => {
    const program = filesUnder('src')
      .filter((path) => !path.startsWith('language/'))
      .map((path) => read(`src/${path}`))
      .join('\n');
    const unused = Object.keys(id.errors).filter(
      (code) =>
        !program.includes(`'${code}'`) &&
        !(code.startsWith('mail-') && program.includes(`'${code.slice(5)}'`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the voice', () => {
  const textsOf = (language: string) =>
    [...sources]
      .filter(([path]) => path.startsWith(`${language}/`))
      .flatMap(([path, source]) => literalsIn(source).map((text) => `${path}: ${text}`));

  it('says belum, never gagal, wajib or salah', () => {
    expect(textsOf('id').length).toBeGreaterThan(500);
    expect(textsOf('id').filter((text) => /\b(gagal|wajib|salah)\b(?! satu)/i.test(text))).toEqual([]);
  });

  it.each(['id', 'en'])('%s exclaims nothing: "!" is only the sign of what needs a look', (language) => {
    const exclaiming = textsOf(language).filter((text) => /\S!/.test(text.replaceAll('SP4N-LAPOR!', '')));
    expect(exclaiming).toEqual([]);
  });
});

describe('commands in hints', () => {
  const known = new Set(subcommands.flatMap(({ path }) => path));

  it.each(files.filter((path) => sources.get(path)!.includes('sop ')))(
    '%s names only commands that there are, in English',
    (path) => {
      const source = sources.get(path)!;
      const hints = [...literalsBehind('next', source), ...literalsBehind('examples', source)];
      const typed = hints.flatMap((text) =>
        [...text.matchAll(/(?:^|, |; | atau | or | lalu | then )sop ([a-z]\S*)(?: ([a-z]\S*))?/g)].map(
          ([, first, second]) => ({ text, first: bare(first), second: bare(second) }),
        ),
      );
      const unknown = typed.filter(
        ({ first, second }) => !known.has(first) && !known.has(`${first} ${second}`),
      );
      expect(unknown).toEqual([]);
    },
  );

  it('finds the commands it judges', () => {
    const source = read('src/language/id/errors/usage.ts');
    expect(literalsBehind('next', source)).toContain('sop init');
    expect(known.has('terima') || known.has('print')).toBe(false);
    expect(
      Object.keys(familyAliases).every((family) => [...known].some((path) => path.startsWith(`${family} `))),
    ).toBe(true);
  });
});

/** The names of a catalogue with what stands behind each: a text, an empty text, a function or another value. */
function namesIn(value: unknown, name = ''): [string, string][] {
  if (value === '') return [[name, 'empty']];
  if (typeof value !== 'object' || value === null) return [[name, typeof value]];
  // Languages may say more or less in a list, such as the words that mean yes.
  if (Array.isArray(value)) return [[name, 'list']];
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, inner]) => namesIn(inner, name ? `${name}.${key}` : key));
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/[,.;…]+$/, '');
}
