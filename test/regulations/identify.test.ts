// Which instrument a finding is: its fields checked against its title.
import { describe, expect, it } from 'vitest';
import { identify, parseCitation } from '../../src/regulations/identity.ts';

const nothing = { title: '', type: null, number: null, year: null, issuer: null, enacted: null };

describe('a finding', () => {
  const ofPeraturanMenteri = {
    ...nothing,
    type: 'PERATURAN MENTERI',
    number: '130',
    year: '2018',
    title: 'Kegiatan',
  };

  it.each([
    ['Menteri Dalam Negeri'],
    ['Indonesia. Kementerian Dalam Negeri'],
    ['KEMENTERIAN DALAM NEGERI REPUBLIK INDONESIA'],
    ['Kemendagri'],
  ])('of a PERATURAN MENTERI by %s is a Permendagri', (issuer) =>
    expect(identify({ ...ofPeraturanMenteri, issuer }).identity?.key).toBe(
      '/akn/id/act/permendagri/2018/130',
    ),
  );

  it('of a PERATURAN MENTERI by nobody is none', () =>
    expect(identify(ofPeraturanMenteri)).toEqual({ identity: null, notes: [] }));

  it('by another ministry is not one of Kemendagri', () =>
    expect(
      identify({ ...ofPeraturanMenteri, issuer: 'Indonesia. Kementerian Perhubungan' }).identity?.key,
    ).toBe('/akn/id/act/permenhub/2018/130'));

  it('is of the ministry that its title names, whoever publishes it', () =>
    expect(
      identify({
        ...ofPeraturanMenteri,
        title: 'Peraturan Menteri Perhubungan Nomor 130 Tahun 2018 tentang Kapal',
        issuer: 'Menteri Dalam Negeri',
      }).identity?.key,
    ).toBe('/akn/id/act/permenhub/2018/130'));

  it('of a region takes the region of its publisher', () => {
    const perda = { ...nothing, type: 'PERATURAN DAERAH', number: '7', year: '2016', title: 'Retribusi' };
    expect(identify({ ...perda, issuer: 'Pemerintah Kota Malang' }).identity?.locality).toBe('35.73');
    expect(identify({ ...perda, issuer: 'Menteri Dalam Negeri' }).identity).toBeNull();
  });

  it('takes the exact one of two numbers that say the same', () => {
    const title = 'Keputusan Menteri Dalam Negeri Nomor 050-145 Tahun 2022 tentang Kode';
    const { identity, notes } = identify({
      ...nothing,
      title,
      type: 'KEPUTUSAN MENTERI',
      number: '050145',
      year: '2022',
    });
    expect(identity?.number).toBe('050-145');
    expect(notes).toEqual([]);
  });

  it('is none where title and field name different numbers', () => {
    const title = 'Permendagri Nomor 4 Tahun 2010 tentang PATEN';
    expect(identify({ ...nothing, title, number: '44', year: '2010' })).toEqual({
      identity: null,
      notes: [{ code: 'number-unclear', field: 'number', value: '44' }],
    });
  });

  it('is none where title and field name different types', () =>
    expect(identify({ ...nothing, title: 'PP Nomor 4 Tahun 2010 tentang X', type: 'UNDANG-UNDANG' })).toEqual(
      {
        identity: null,
        notes: [{ code: 'number-unclear', field: 'type', value: 'UNDANG-UNDANG' }],
      },
    ));

  it('bears the year of its title; another one in the field is told', () =>
    expect(
      identify({ ...nothing, title: 'Perpres Nomor 65 Tahun 2024 tentang X', number: '65', year: '2025' }),
    ).toEqual({
      identity: {
        key: '/akn/id/act/perpres/2024/65',
        type: 'perpres',
        number: '65',
        year: 2024,
        locality: null,
      },
      notes: [{ code: 'number-unclear', field: 'year', value: '2025' }],
    }));

  it('takes the field where a scan spoilt the title', () =>
    expect(
      identify({ ...nothing, title: 'PP Nomor 13 Tahun 2OI9 tentang X', number: '13', year: '2019' }),
    ).toEqual({
      identity: { key: '/akn/id/act/pp/2019/13', type: 'pp', number: '13', year: 2019, locality: null },
      notes: [{ code: 'number-unclear', field: 'title', value: '13 Tahun 2OI9' }],
    }));

  it('is none where the only number is mangled', () =>
    expect(
      identify({ ...nothing, title: 'Gaji', type: 'SURAT EDARAN', number: '9004627SJ', issuer: 'Mendagri' }),
    ).toEqual({
      identity: null,
      notes: [{ code: 'number-unclear', field: 'number', value: '9004627SJ' }],
    }));

  it('tells look-alike letters', () =>
    expect(
      identify({ ...nothing, title: 'Kepmendagri Nomor 300.2.2-2138 \u0422\u0430hun 2025' }).notes,
    ).toEqual([
      { code: 'homoglyphs', field: 'title', value: 'Kepmendagri Nomor 300.2.2-2138 \u0422\u0430hun 2025' },
    ]));

  it('of a letter has the year of its day, which its key has not', () =>
    expect(
      identify({ ...nothing, title: 'SE Mendagri Nomor 471.13/5184/SJ', enacted: '2012-12-13' }).identity,
    ).toEqual({
      key: '/akn/id/act/se-mendagri/471.13-5184-sj',
      type: 'se-mendagri',
      number: '471.13/5184/SJ',
      year: 2012,
      locality: null,
    }));

  it('of a letter is the minister’s only with the unit of his secretariat', () => {
    const letter = { ...nothing, title: 'Perekaman', type: 'SURAT EDARAN', issuer: 'Menteri Dalam Negeri' };
    expect(identify({ ...letter, number: '470/296/SJ' }).identity?.type).toBe('se-mendagri');
    expect(identify({ ...letter, number: '470/1234/Dukcapil' }).identity).toBeNull();
    expect(
      identify({ ...letter, number: '470/296/SJ', issuer: 'Kementerian Perhubungan' }).identity?.type,
    ).toBe('se-menhub');
  });

  it.each(['BUKU', 'Putusan', null])('of the type %s is none', (type) =>
    expect(
      identify({ ...nothing, title: 'Sejarah Malang', type, number: '5', year: '2020' }).identity,
    ).toBeNull(),
  );

  it('takes no longer for very long ones', () => {
    const began = process.cpuUsage();
    for (const part of ['UU ', 'Nomor ', '1/', '-', '( ', 'peraturan menteri a ', 'Tahun 2', '\u0410a']) {
      const long = part.repeat(1_000_000 / part.length);
      identify({ title: long, type: long, number: long, year: long, issuer: long, enacted: null });
      parseCitation(long);
    }
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});
