// Headings in both languages, `--map`, and the line of headings among titles.
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMap, resolveMap } from '../../src/intake/column-map.ts';
import { findHeadingRow } from '../../src/intake/heading-row.ts';
import { matchHeadings } from '../../src/intake/headings.ts';
import { takeIn } from './support.ts';

describe('headings are matched', () => {
  it.each([
    [
      'Google Forms',
      ['Stempel waktu', 'Nama Lengkap', 'Alamat Email', 'No. HP/WA', 'Isi Pengaduan'],
      {
        'arrived-at': 'Stempel waktu',
        name: 'Nama Lengkap',
        email: 'Alamat Email',
        phone: 'No. HP/WA',
        text: 'Isi Pengaduan',
      },
    ],
    [
      'Contact Form 7',
      ['your-name', 'your-email', 'your-subject', 'your-message', 'submitted_on'],
      {
        name: 'your-name',
        email: 'your-email',
        subject: 'your-subject',
        text: 'your-message',
        'arrived-at': 'submitted_on',
      },
    ],
    [
      'Elementor',
      ['Submission ID', 'First Name', 'Last Name', 'Email', 'Message', 'Created At', 'User Agent'],
      {
        'external-id': 'Submission ID',
        name: 'First Name',
        'last-name': 'Last Name',
        email: 'Email',
        text: 'Message',
        'arrived-at': 'Created At',
      },
    ],
    [
      'LAPOR',
      ['Tracking ID', 'Judul Laporan', 'Isi Laporan', 'Kategori', 'Anonim', 'Rahasia'],
      {
        'external-id': 'Tracking ID',
        subject: 'Judul Laporan',
        text: 'Isi Laporan',
        kind: 'Kategori',
        anonymous: 'Anonim',
        confidential: 'Rahasia',
      },
    ],
    [
      'nested JSON',
      ['pelapor.nama', 'pelapor.noHp', 'laporan.isi', 'laporan.createdAt'],
      { name: 'pelapor.nama', phone: 'pelapor.noHp', text: 'laporan.isi', 'arrived-at': 'laporan.createdAt' },
    ],
    [
      'a wish in a sentence',
      ['Pesan', 'Apakah identitas Anda ingin dirahasiakan?', 'Laporan ini bersifat rahasia?'],
      {
        text: 'Pesan',
        anonymous: 'Apakah identitas Anda ingin dirahasiakan?',
        confidential: 'Laporan ini bersifat rahasia?',
      },
    ],
    [
      'Microsoft Forms',
      ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Aspirasi Anda', 'Nomor WhatsApp Aktif'],
      {
        'external-id': 'ID',
        'arrived-at': 'Completion time',
        email: 'Email',
        name: 'Name',
        text: 'Aspirasi Anda',
        phone: 'Nomor WhatsApp Aktif',
      },
    ],
    [
      'an office’s own table',
      ['No', 'Hari/Tanggal', 'Nama Pelapor', 'Telp/WA', 'Keterangan'],
      { 'arrived-at': 'Hari/Tanggal', name: 'Nama Pelapor', phone: 'Telp/WA', text: 'Keterangan' },
    ],
    [
      'remarks beside a text',
      ['Cap waktu', 'Uraian', 'Keterangan'],
      { 'arrived-at': 'Cap waktu', text: 'Uraian' },
    ],
    [
      'sentences of a form',
      ['Tuliskan isi aspirasi dengan jelas', 'Nama Lengkap (sesuai KTP)', 'Alamat Email yang aktif'],
      {
        text: 'Tuliskan isi aspirasi dengan jelas',
        name: 'Nama Lengkap (sesuai KTP)',
        email: 'Alamat Email yang aktif',
      },
    ],
    ['no number of the inquiry', ['pelapor.id', 'pesan'], { text: 'pesan' }],
    ['the better of two', ['Pesan', 'Isi Laporan'], { text: 'Isi Laporan' }],
  ])('%s', (_, headings, expected) => expect(matchHeadings(headings)).toEqual(expected));
});

it.each([
  'Nomor WhatsApp',
  'Nomor WhatsApp Aktif',
  'No WhatsApp',
  'Telp/WA',
  'No. HP/WA',
  'Nomor HP (WA)',
  'Handphone',
  'WA',
])('%s is a telephone', (heading) => expect(matchHeadings([heading])).toEqual({ phone: heading }));

it.each(['Email / No HP', 'No. HP atau Email yang aktif', 'Kontak'])('%s is a contact', (heading) =>
  expect(matchHeadings([heading])).toEqual({ contact: heading }),
);

function codeOf(doing: () => unknown): unknown {
  try {
    doing();
  } catch (error) {
    if (error instanceof UserError) return [error.code, (error.values as { near?: unknown }).near];
  }
  return null;
}

describe('--map', () => {
  it('takes pairs with spaces and commas', () => {
    expect(parseMap(['text=Apa yang ingin, Anda sampaikan', 'name=Nama,phone=No. HP'])).toEqual({
      text: 'Apa yang ingin, Anda sampaikan',
      name: 'Nama',
      phone: 'No. HP',
    });
  });

  it('names two columns for one field', () => {
    expect(codeOf(() => parseMap(['text=A', 'text=B']))).toEqual(['map-twice', undefined]);
    expect(parseMap(['text=A', 'text=A'])).toEqual({ text: 'A' });
  });

  it('names what it does not know, and what is near', () => {
    expect(codeOf(() => parseMap(['text']))).toEqual(['map-malformed', undefined]);
    expect(codeOf(() => parseMap(['txt=Isi']))).toEqual(['map-field', 'text']);
    expect(codeOf(() => resolveMap({ text: 'Isi Pesn' }, ['Nama', 'Isi Pesan'], 'a.csv'))).toEqual([
      'map-column',
      'Isi Pesan',
    ]);
    expect(codeOf(() => resolveMap({ text: 'Lain sekali' }, ['Nama'], 'a.csv'))).toEqual([
      'map-column',
      null,
    ]);
    expect(resolveMap({ text: 'isi pesan' }, ['Isi Pesan'], 'a.csv')).toEqual({ text: 'Isi Pesan' });
  });

  it('makes a file readable whose headings nobody knows', async () => {
    const { results } = await takeIn(
      'LAPORAN\nKolom A;Kolom B;Kolom C\n02/11/2026;halo;x\n13/11/2026;hai;y\n',
      {
        map: { text: 'Kolom B', 'arrived-at': 'Kolom A' },
      },
    );
    expect(results).toMatchObject([
      { outcome: 'taken', inquiry: { text: 'halo', arrivedAt: '2026-11-02', details: { 'Kolom C': 'x' } } },
      { outcome: 'taken', inquiry: { text: 'hai' } },
    ]);
  });
});

describe('the line of headings', () => {
  it.each([
    ['first', 'Nama;Pesan\n', { delimiter: ';', skip: 1, headings: ['Nama', 'Pesan'] }],
    [
      'below titles',
      'REKAP\n"Malang, 2026; final"\n\nNama\tTanggal\tPesan\na, b\tc\td\n',
      { delimiter: '\t', skip: 4, headings: ['Nama', 'Tanggal', 'Pesan'] },
    ],
    [
      'after sep=',
      'sep=|\nNama|Pesan, lengkap\n',
      { delimiter: '|', skip: 2, headings: ['Nama', 'Pesan, lengkap'] },
    ],
    [
      'twice the same, one empty',
      'Pesan,,Nama,Nama\n',
      { delimiter: ',', skip: 1, headings: ['Pesan', '(2)', 'Nama', 'Nama (2)'] },
    ],
    ['one column', 'Pesan\nhalo, semua; apa kabar\n', { skip: 1, headings: ['Pesan'] }],
  ])('%s', (_, head, expected) => expect(findHeadingRow(head)).toMatchObject(expected));
});
