// The forms as values: what stands in place of a name, of erased words, of titles that two officers share.
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/language/catalogue.ts';
import { buildDisposition } from '../../src/printouts/disposition.ts';
import type { Document, Field } from '../../src/printouts/document.ts';
import { buildIncoming } from '../../src/printouts/incoming.ts';
import type { Paper } from '../../src/printouts/paper.ts';
import { type DeadlineRule, nationalRule } from '../../src/procedure/deadlines/rules.ts';
import { renderText } from '../../src/render/text.ts';
import { at, wib } from '../support/calendar.ts';

const words = await loadCatalogue('id');

function paperOf(state: Partial<Paper['state']> = {}, inquiry: Partial<Paper['inquiry']> = {}): Paper {
  return {
    state: {
      number: '2026-A-0042',
      kind: 'complaint',
      channel: 'social-media',
      anonymous: false,
      confidential: false,
      arrivedAt: '2026-11-21',
      ...state,
    } as Paper['state'],
    inquiry: {
      subject: 'Lampu padam',
      text: 'Lampu di depan kantor kelurahan padam.',
      name: 'Yusuf',
      platform: 'Instagram',
      details: {},
      erased: false,
      ...inquiry,
    },
    letterhead: [],
    limits: [],
    takenInAt: '2026-11-23T07:52:00+07:00',
    seals: ['A.286 7K3F 9QPD M2XA 66TN', 'B.47 0VGT C4WE 5JRH 8ZSN'],
    printedAt: at('2026-11-23 08.15'),
    zone: wib,
  };
}

function fieldsOf(document: Document): Record<string, Field['value']> {
  const fields = document.blocks.flatMap((block) => (block.kind === 'fields' ? block.rows.flat() : []));
  return Object.fromEntries(fields.map(({ label, value }) => [label, value]));
}

describe('buildIncoming', () => {
  it('tells each limit in full, with its length and its law', () => {
    const limit = (id: string, day: string, dueAt: string) => ({
      rule: nationalRule(id) as DeadlineRule,
      day,
      dueAt: at(dueAt),
    });
    const limits = [
      limit('data-protection', '2026-11-24', '2026-11-24 22.10'),
      limit('kip-request', '2026-12-04', '2026-12-04 23.59'),
    ];
    const rows = buildIncoming({ ...paperOf(), limits }, null, words).blocks.flatMap((block) =>
      block.kind === 'fields' ? block.rows.flat() : [],
    );
    expect(rows.filter(({ label }) => label === 'Batas waktu').map(({ value }) => value)).toEqual([
      'Selasa, 24 November 2026 pukul 22.10 WIB (3 x 24 jam, UU 27/2022)',
      'Jumat, 4 Desember 2026 (10 hari kerja, UU 14/2008)',
    ]);
  });

  it.each([
    { case: 'a name', state: {}, inquiry: {}, from: 'Yusuf, melalui media sosial (Instagram)' },
    {
      case: 'none',
      state: {},
      inquiry: { name: null, platform: null },
      from: 'tanpa nama, melalui media sosial',
    },
    {
      case: 'an anonymous one',
      state: { anonymous: true },
      inquiry: {},
      from: 'ANONIM, melalui media sosial (Instagram)',
    },
    {
      case: 'a confidential one',
      state: { confidential: true, anonymous: true },
      inquiry: {},
      from: 'RAHASIA, melalui media sosial (Instagram)',
    },
  ])('writes who sent it: $case', ({ state, inquiry, from }) => {
    expect(fieldsOf(buildIncoming(paperOf(state, inquiry), null, words))['Dari']).toBe(from);
  });

  it('writes a day without an hour as a day, and both seals', () => {
    const document = buildIncoming(paperOf(), null, words);
    expect(fieldsOf(document)['Tiba']).toBe('Sabtu, 21 November 2026');
    expect(document.foot.seal).toBe('Segel arsip A.286 7K3F 9QPD M2XA 66TN, B.47 0VGT C4WE 5JRH 8ZSN');
  });

  it('says that words were erased', () => {
    const erased = { erased: true, subject: '', text: '', name: null, platform: null };
    const document = buildIncoming(paperOf({}, erased), null, words);
    expect(fieldsOf(document)['Hal']).toBe('(isi sudah dihapus)');
    expect(document.blocks).toContainEqual({ kind: 'words', text: '(isi sudah dihapus)' });
  });

  it('finds room for a long name at the hand-over', () => {
    const name = 'Drs. Raden Mas Bambang Hariadi Kusumawardhana Adiningrat, S.H., M.Hum.';
    const text = renderText(buildIncoming(paperOf(), name, words));
    expect(text.replace(/\s+/g, ' ')).toContain(
      `Diserahkan kepada ${name}: tanggal ........ pukul ..... paraf ...`,
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(65);
  });

  it('speaks English where asked', async () => {
    const document = buildIncoming(paperOf(), null, await loadCatalogue('en'));
    expect(fieldsOf(document)['From']).toBe('Yusuf, by social media (Instagram)');
  });
});

describe('buildDisposition', () => {
  it('letters the officers, numbers the instructions, leaves a blank for what is forwarded', () => {
    const sheet = {
      kasubag: ['Kasubag Pemerintahan Umum', 'Kasubag Otonomi Daerah dan Kerja Sama Antardaerah'],
      pelaksana: [],
      kabagInstructions: [
        { text: 'Tindak lanjuti', blank: false },
        { text: 'Teruskan ke', blank: true },
      ],
      kasubagInstructions: [],
      kabagStandIn: 'plh' as const,
      kasubagStandIn: null,
    };
    const text = renderText(buildDisposition(paperOf(), sheet, words));
    expect(text).toMatch(/Paraf Plh\. Kabag \.+\n/);
    expect(text).toMatch(/Paraf Kasubag \.+\n/);
    expect(text).toContain(`[ ] a Kasubag Pemerintahan Umum  [ ] 1 Tindak lanjuti
[ ] b Kasubag Otonomi Daerah     [ ] 2 Teruskan ke ..............
      dan Kerja Sama
      Antardaerah
[ ] c .........................
`);
    expect(text).toContain('[ ] a .........................  [ ] 1 ..........................');
  });
});
