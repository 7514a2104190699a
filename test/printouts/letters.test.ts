// Letters as values: who signs and in whose right, what is told of each ending, who stays unnamed, hostile words.
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/language/catalogue.ts';
import { buildCircular } from '../../src/printouts/circular.ts';
import { buildHistory } from '../../src/printouts/history.ts';
import type { Letter } from '../../src/printouts/letter.ts';
import { buildNotice, type Notice } from '../../src/printouts/notice.ts';
import type { Paper } from '../../src/printouts/paper.ts';
import { buildQuestion } from '../../src/printouts/question.ts';
import { buildReply } from '../../src/printouts/reply.ts';
import { buildTransmittal } from '../../src/printouts/transmittal.ts';
import { closingReasons } from '../../src/procedure/events/closed.ts';
import { pageWidth, renderText } from '../../src/render/text.ts';
import { at, wib } from '../support/calendar.ts';

const words = await loadCatalogue('id');

function paperOf(state: Partial<Paper['state']> = {}, inquiry: Partial<Paper['inquiry']> = {}): Paper {
  return {
    state: {
      number: '2026-A-0042',
      kind: 'complaint',
      channel: 'email',
      class: null,
      pass: 1,
      anonymous: false,
      confidential: false,
      arrivedAt: '2026-11-21T22:10:00+07:00',
      ...state,
    } as Paper['state'],
    inquiry: {
      subject: 'Lampu padam',
      text: 'Lampu di depan kantor kelurahan padam.',
      name: 'Yusuf Prasetyo',
      platform: null,
      details: {},
      erased: false,
      ...inquiry,
    },
    letterhead: [],
    limits: [],
    takenInAt: '2026-11-23T07:52:00+07:00',
    agenda: null,
    seals: [],
    printedAt: at('2026-11-24 08.15'),
    zone: wib,
  } as Paper;
}

function letterOf(signature: Partial<Letter['signature']> = {}, number: string | null = '470/12'): Letter {
  return {
    office: 'Bagian Pemerintahan',
    place: 'Malang',
    number,
    day: '2026-11-24',
    signature: {
      authority: 'own',
      headTitle: 'Kepala Bagian Pemerintahan',
      title: 'Kepala Bagian Pemerintahan',
      name: 'Drs. Bambang Hariadi',
      nip: '19681123 199403 1 008',
      ...signature,
    },
  };
}

const reply = { subject: 'Re: Lampu padam', body: 'Sudah menyala.\n\nTerima kasih.\n', enclosures: 0 };
const approved = { ...reply, checkedBy: 'Dewi Lestari' };

describe('the signature', () => {
  const signed = (signature: Partial<Letter['signature']>) => {
    const text = renderText(buildReply(paperOf(), letterOf(signature), approved, words));
    return text
      .split('\n')
      .filter((line) => line.startsWith(' '.repeat(32)))
      .map((line) => line.trim())
      .slice(1);
  };

  it.each([
    ['own', {}, ['Kepala Bagian Pemerintahan,', 'Drs. Bambang Hariadi', 'NIP. 19681123 199403 1 008']],
    [
      'a.n.',
      { authority: 'an', title: 'Kasubag Pemerintahan Umum', name: 'Dewi Lestari', nip: null },
      ['a.n. Kepala Bagian Pemerintahan,', 'Kasubag Pemerintahan Umum,', 'Dewi Lestari', 'NIP.'],
    ],
    [
      'u.b.',
      { authority: 'ub', title: 'Kasubag Pemerintahan Umum', name: 'Dewi Lestari', nip: null },
      ['Kepala Bagian Pemerintahan,', 'u.b.', 'Kasubag Pemerintahan Umum,', 'Dewi Lestari', 'NIP.'],
    ],
    [
      'Plh.',
      { authority: 'plh', title: 'Plh. Kepala Bagian Pemerintahan', name: 'Dewi Lestari', nip: null },
      ['Plh. Kepala Bagian Pemerintahan,', 'Dewi Lestari', 'NIP.'],
    ],
    [
      'nobody yet, of an office without a title',
      { title: null, headTitle: null, name: null, nip: null },
      ['Kepala Bagian Pemerintahan,', '........................', 'NIP.'],
    ],
  ] as [string, Partial<Letter['signature']>, string[]][])('%s', (_name, signature, lines) => {
    expect(signed(signature)).toEqual(lines);
  });
});

describe('the letter of reply', () => {
  it('has exactly the approved text, its lines kept', () => {
    const text = renderText(buildReply(paperOf(), letterOf(), approved, words));
    expect(text).toContain('Hal      : Tanggapan atas Lampu padam\n');
    expect(text).toContain('Yth. Saudara Yusuf Prasetyo\ndi tempat\n\nSudah menyala.\n\nTerima kasih.\n');
    expect(text).toContain('Diperiksa Dewi Lestari: paraf ..........');
  });

  it('leaves room for a number that was not given yet', () => {
    const text = renderText(buildReply(paperOf(), letterOf({}, null), approved, words));
    expect(text).toContain('Nomor    : ........................\n');
  });

  it.each([
    ['anonymous', { anonymous: true }, 'Sifat    : Biasa'],
    ['confidential', { confidential: true }, 'Sifat    : Rahasia'],
  ])('does not name who is %s', (_name, state, nature) => {
    const text = renderText(buildReply(paperOf(state), letterOf(), approved, words));
    expect(text).not.toContain('Yusuf');
    expect(text).toContain('Yth. Saudara pengirim berkas 2026-A-0042\n');
    expect(text).toContain(nature);
  });
});

describe('the circular', () => {
  const textOf = (addressees: string[]) =>
    renderText(
      buildCircular(
        paperOf({ kind: 'kemendagri-information', channel: 'kemendagri' }),
        letterOf(),
        { ...approved, subject: 'Permendagri 7/2026 tentang Kelurahan', addressees },
        words,
      ),
    );

  it('says what it is, and names all whom it goes to', () => {
    const text = textOf(['Kec. Klojen', 'Kelurahan Kasin']);
    expect(text).toMatch(/^ +SURAT EDARAN\n/);
    expect(text).toContain('Hal      : Permendagri 7/2026 tentang Kelurahan\n');
    expect(text).toContain('Yth.\n1. Camat Klojen\n2. Lurah Kasin\ndi tempat\n\nSudah menyala.');
    expect(text).not.toContain('Saudara');
  });

  it('leaves room where nobody is named yet', () => {
    expect(textOf(['Kecamatan Klojen'])).toContain('Yth. Camat Klojen\n');
    expect(textOf([])).toContain('Yth. ........................\n');
  });
});

describe('the letter of transmittal', () => {
  const to = { office: 'Disdukcapil', asked: 'mohon dijawab', contact: 'yusuf.p@example.org' };

  it('names the inquirer for the other office, who answers', () => {
    const text = renderText(buildTransmittal(paperOf(), letterOf(), to, words));
    expect(text).toContain('Dari         : Yusuf Prasetyo\nKontak       : yusuf.p@example.org\n');
    expect(text).toContain('Yang diminta: mohon dijawab.');
    expect(text).toContain('disampaikan langsung kepada pengirim');
  });

  it.each([{ anonymous: true }, { confidential: true }])('names nobody where the case is %j', (state) => {
    const text = renderText(buildTransmittal(paperOf(state), letterOf(), to, words));
    expect(text).not.toMatch(/Yusuf|example\.org/);
    expect(text).toContain('Lampu di depan kantor');
    expect(text).toContain('melalui kami');
  });

  it('says nothing of an inquirer where there is none', () => {
    const paper = paperOf({ kind: 'kemendagri-information', channel: 'kemendagri' });
    const text = renderText(buildTransmittal(paper, letterOf(), { ...to, contact: null }, words));
    expect(text).not.toMatch(/Dari |pengirim/);
  });
});

describe('the letter that asks', () => {
  it('tells an office what it is about, and who asked not', () => {
    const asked = { of: 'office', whom: 'Kecamatan Klojen', text: 'Berapa RT?' } as const;
    const text = renderText(buildQuestion(paperOf(), letterOf(), asked, words));
    expect(text).toContain('Yth. Camat Klojen\n');
    expect(text.replace(/\s+/g, ' ')).toContain('hal "Lampu padam", kami mohon keterangan Saudara');
    expect(text).toContain('   Berapa RT?\n');
    expect(text).not.toContain('Yusuf');
  });

  it('tells an office nothing of a confidential subject', () => {
    const asked = { of: 'office', whom: 'Kecamatan Klojen', text: 'Berapa RT?' } as const;
    const text = renderText(buildQuestion(paperOf({ confidential: true }), letterOf(), asked, words));
    expect(text).not.toContain('Lampu');
  });

  it('asks the inquirer', () => {
    const asked = { of: 'inquirer', whom: null, text: null } as const;
    const text = renderText(buildQuestion(paperOf(), letterOf(), asked, words));
    expect(text).toContain('Yth. Saudara Yusuf Prasetyo\n');
    expect(text).toContain('(isi sudah dihapus)');
  });
});

describe('the notice', () => {
  const told = (notice: Notice) =>
    renderText(buildNotice(paperOf(), letterOf(), notice, words)).replace(/\s+/g, ' ');
  const day = '2026-11-24';

  it('says where the case went, under which number, and whom to ask', () => {
    const forwarded = { about: 'forwarded', day, office: 'Disdukcapil' } as const;
    expect(told({ ...forwarded, letter: '470/9' })).toContain(
      'kami teruskan kepada Disdukcapil dengan surat nomor 470/9 pada 24 November 2026. Tindak lanjutnya dapat Saudara tanyakan kepada Disdukcapil dengan menyebut nomor surat tersebut.',
    );
    expect(told({ ...forwarded, letter: null })).toContain('dengan menyebut tanggal itu');
  });

  it('says until when it takes longer, by which law, and why', () => {
    const extended = { about: 'extended', day, basis: 'Undang-Undang Nomor 14 Tahun 2008' } as const;
    const reason = 'data masih dihimpun';
    expect(told({ ...extended, from: '2026-12-04', to: '2026-12-15', reason })).toContain(
      'kami perpanjang dari 4 Desember 2026 menjadi 15 Desember 2026, sesuai dengan Undang-Undang Nomor 14 Tahun 2008. Alasannya: data masih dihimpun.',
    );
    expect(told({ ...extended, from: null, to: null, reason })).toContain('kami perpanjang, sesuai');
  });

  it.each([...closingReasons, 'inform', 'file'])('has a sentence for %s', (reason) => {
    const text = told({ about: 'closed', day, reason, duplicateOf: null, note: null });
    expect(text).not.toMatch(/undefined|Keterangan:/);
    expect(text).toMatch(/2026-A-0042\. [A-Z].*\. Demikian kami beritahukan/);
  });

  it('says why it was reopened', () => {
    const reopened = (reason: string) => told({ about: 'reopened', day, reason });
    const begin = 'kami buka kembali pada 24 November 2026';
    expect(reopened('wrote-again')).toContain(`${begin} karena Saudara menulis lagi. Tanggapan baru`);
    expect(reopened('objection')).toContain(`${begin} karena keberatan Saudara atas tanggapan kami.`);
    expect(reopened('other')).toContain(`${begin}. Tanggapan baru`);
  });
});

describe('whom a letter goes to', () => {
  it.each([
    ['Disdukcapil', 'Kepala Disdukcapil'],
    ['Kepala Dinas Sosial', 'Kepala Dinas Sosial'],
    ['Kec. Klojen', 'Camat Klojen'],
    ['Kelurahan Bareng', 'Lurah Bareng'],
    ['Sekretariat DPRD', 'Sekretaris DPRD'],
    ['PDAM Tugu Tirta', 'Pimpinan PDAM Tugu Tirta'],
    ['Plt. Camat Sukun', 'Plt. Camat Sukun'],
  ])('%s: %s', (office, title) => {
    const text = renderText(
      buildTransmittal(paperOf(), letterOf(), { office, asked: '', contact: null }, words),
    );
    expect(text).toContain(`Yth. ${title}\ndi tempat\n`);
  });

  it.each([
    ['yusuf.p@example.org', {}, 'di tempat'],
    ['0812 3456 7890', {}, 'di tempat'],
    ['Jl. Kawi 12, Bareng, Malang', {}, 'Jl. Kawi 12, Bareng, Malang'],
    ['Jl. Kawi 12, Bareng, Malang', { anonymous: true }, 'di tempat'],
  ])('an inquirer who gave %s %j: %s', (contact, state, place) => {
    const reply = { subject: 'Lampu', body: 'Sudah menyala.', enclosures: 0, checkedBy: 'Dewi Lestari' };
    const text = renderText(buildReply(paperOf(state, { contact }), letterOf(), reply, words));
    expect(text).toMatch(new RegExp(`Yth\\. .*\\n${place.replaceAll('.', '\\.')}\\n\\nSudah`));
  });
});

it('the history leaves out what there is not', () => {
  const empty = { numbers: [], links: [], questions: [], attachments: [], events: [] };
  const text = renderText(buildHistory(paperOf(), { status: 'ditutup', ...empty }, words));
  expect(text).toContain('Status        : Ditutup\n');
  expect(text).not.toMatch(/PERTANYAAN|LAMPIRAN|KEJADIAN|Tautan|Golongan|Putaran/);
});

it('hostile words stay words: no line of the form is theirs to draw, no page too wide', () => {
  const evil = 'x\n\n=====\nKepala Bagian,\n\u001b[2J\u202e';
  const paper = paperOf({}, { name: evil, subject: `${evil}${'y'.repeat(300)}`, text: evil });
  const letter = letterOf({ name: evil, title: evil }, evil);
  const documents = [
    buildReply(paper, letter, { ...approved, subject: evil }, words),
    buildTransmittal(paper, letter, { office: evil, asked: evil, contact: evil }, words),
    buildQuestion(paper, letter, { of: 'office', whom: evil, text: evil }, words),
    buildNotice(paper, letter, { about: 'forwarded', day: '2026-11-24', office: evil, letter: evil }, words),
  ];
  for (const document of documents) {
    const text = renderText(document);
    expect(text).not.toMatch(/^Kepala Bagian,|^=====/m);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000d-\u001f\u007f-\uffff]/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(pageWidth);
  }
});
