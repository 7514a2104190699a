// A row as an inquiry: kind, flags, contact, channel, and time of arrival.
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/intake/duplicates.ts';
import { proposeFlags, proposeKind, proposeSubject } from '../../src/intake/propose.ts';
import type { Kind } from '../../src/procedure/words.ts';
import { takeIn } from './support.ts';

describe('what the words propose', () => {
  it.each<[string, Kind]>([
    ['Saya mengajukan keberatan atas tanggapan yang tidak lengkap.', 'objection'],
    ['Warga dipungut biaya Rp50.000 untuk surat pengantar.', 'complaint'],
    ['Antrean loket panjang sekali, hanya satu yang buka.', 'complaint'],
    ['Mohon data jumlah penduduk Kelurahan Bareng.', 'information-request'],
    ['Apa saja syarat pemekaran RT?', 'information-request'],
    ['Sebaiknya ada taman baca di kelurahan.', 'suggestion'],
    ['Terima kasih atas pelayanannya.', 'other'],
    ['Saran: jam buka loket ditambah, kapan saja bisa.', 'suggestion'],
    ['Ada pungutan di loket kelurahan.', 'complaint'],
    ['Apakah ada pungutan untuk surat pengantar?', 'information-request'],
    ['Lampu jalan mati 2 minggu, kapan diperbaiki?', 'complaint'],
    ['Kapan kantor buka?', 'information-request'],
    ['Pertanyaan: lampu jalan padam lapor ke mana?', 'information-request'],
  ])('%s: %s', (text, kind) => expect(proposeKind(text)).toBe(kind));

  it.each([
    ['[ANONIM] ada pungli', { anonymous: true, confidential: false }],
    ['Mohon identitas saya dirahasiakan.', { anonymous: true, confidential: false }],
    ['Tolong rahasiakan nama saya.', { anonymous: true, confidential: false }],
    ['Laporan ini mohon dirahasiakan.', { anonymous: false, confidential: true }],
    ['[RAHASIA] isi', { anonymous: false, confidential: true }],
    ['Rahasia: ya', { anonymous: false, confidential: true }],
    ['Apakah data ini rahasia negara?', { anonymous: false, confidential: false }],
  ])('%s', (text, flags) => expect(proposeFlags(text)).toEqual(flags));

  it.each([
    ['Selamat pagi. Jalan rusak di RT 3. Mohon dibantu.', 'Jalan rusak di RT 3'],
    ['Halo', 'Halo'],
    ['[ANONIM] Ada pungli', 'Ada pungli'],
    [`${'kata '.repeat(40)}`, `${'kata '.repeat(15)}kata…`.slice(0, 80)],
  ])('subject of %j', (text, subject) => expect(proposeSubject(text)).toBe(subject));
});

const inquiryOf = async (csv: string, answers = {}) => {
  const { results } = await takeIn(csv, { answers });
  return results[0]?.outcome === 'taken' ? results[0].inquiry : results[0];
};

describe('a row', () => {
  it('prefers e-mail to telephone, and keeps the other', async () => {
    const csv = 'Tanggal,Pesan,Email,No. HP\n2026-11-02,halo,a@example.org,0812\n';
    expect(await inquiryOf(csv)).toMatchObject({ contact: 'a@example.org', details: { 'No. HP': '0812' } });
    expect(await inquiryOf("Tanggal,Pesan,Email,No. HP\n2026-11-02,halo,,'0812\n")).toMatchObject({
      contact: '0812',
    });
  });

  it('takes the word of a form for nobody as no address', async () => {
    const csv = 'Tanggal,Pesan,Email,No. HP\n2026-11-02,halo,anonymous,0812\n';
    expect(await inquiryOf(csv)).toMatchObject({
      contact: '0812',
      anonymous: false,
      details: { Email: 'anonymous' },
    });
  });

  it('takes kind and channel from columns before flags before proposals', async () => {
    const csv = 'Tanggal,Pesan,Kategori,Kanal\n2026-11-02,Mohon data,Saran,WA\n';
    expect(await inquiryOf(csv, { kind: 'objection' })).toMatchObject({
      kind: 'suggestion',
      channel: 'whatsapp',
    });
    const other = 'Tanggal,Pesan,Kategori,Kanal\n2026-11-02,Mohon data,Jalan,Radio\n';
    expect(await inquiryOf(other, { kind: 'objection' })).toMatchObject({
      kind: 'objection',
      channel: 'counter',
      details: { Kategori: 'Jalan', Kanal: 'Radio' },
    });
  });

  it('joins date and time columns', async () => {
    expect(await inquiryOf('Tanggal,Jam,Pesan\n2026-11-02,08.15 WITA,halo\n')).toMatchObject({
      arrivedAt: '2026-11-02T07:15:00+07:00',
    });
    // A spreadsheet writes midnight beside a bare day.
    expect(await inquiryOf('Tanggal,Jam,Pesan\n2026-11-02 00:00:00,08.15,halo\n')).toMatchObject({
      arrivedAt: '2026-11-02T08:15:00+07:00',
    });
    const own = await inquiryOf('Tanggal,Jam,Pesan\n2026-11-02 07:00:00,08.15,halo\n');
    expect(own).toMatchObject({ arrivedAt: '2026-11-02T07:00:00+07:00', details: { Jam: '08.15' } });
  });

  it.each([
    ['8', '08:00:00'],
    ['8 pagi', '08:00:00'],
    ['0815', '08:15:00'],
    ['jam 2 siang', '14:00:00'],
    ['8.30 malam', '20:30:00'],
    ['"0,34375"', '08:15:00'],
    ['0.34375', '08:15:00'],
    ['1899-12-30 08:15:00', '08:15:00'],
    ['pukul 08.15 WIB', '08:15:00'],
  ])('reads the time %s', async (time, expected) => {
    expect(await inquiryOf(`Tanggal,Jam,Pesan\n2026-11-02,${time},halo\n`)).toMatchObject({
      arrivedAt: `2026-11-02T${expected}+07:00`,
    });
  });

  it.each([
    ['pagi', 'not-a-time'],
    ['08.00-09.00', 'not-a-time'],
    ['08:00-09:00', 'not-a-time'],
    ['08.00 s.d. 09.00', 'not-a-time'],
    ['12 malam', 'not-a-time'],
    ['0.25', 'not-a-time'],
    ['25.10', 'no-such-time'],
  ])('names the column of a time that is none: %s', async (time, code) => {
    expect(await inquiryOf(`Tanggal,Jam,Pesan\n2026-11-02,${time},halo\n`)).toMatchObject({
      outcome: 'rejected',
      field: 'time',
      column: 'Jam',
      fault: { code },
    });
  });

  it('keeps the day where the time is a dash', async () => {
    expect(await inquiryOf('Tanggal,Jam,Pesan\n2026-11-02,-,halo\n')).toMatchObject({
      arrivedAt: '2026-11-02',
    });
  });

  it.each(['No. HP', 'ID', 'Kontak'])('rejects a number that Excel shortened under %s', async (heading) => {
    const csv = `Tanggal,Pesan,${heading}\n2026-11-02,halo,"6,28123E+11"\n`;
    expect(await inquiryOf(csv)).toMatchObject({ column: heading, fault: { code: 'rounded-number' } });
  });

  it('keeps what stands under an empty heading, in the middle and at the end', async () => {
    const csv = 'Tanggal,,Pesan,,\n2026-11-02,a,halo,b,c\n';
    expect(await inquiryOf(csv)).toMatchObject({ details: { '(2)': 'a', '(4)': 'b', '(5)': 'c' } });
    expect(await inquiryOf('Tanggal,Pesan,\n2026-11-02,halo,b,c\n')).toMatchObject({
      fault: { code: 'extra-cells' },
    });
  });

  it.each([
    ['Anonim', 'ya', { anonymous: true, confidential: false }],
    ['Rahasia', '1', { anonymous: false, confidential: true }],
    ['Status Identitas', 'Anonim', { anonymous: true, confidential: false }],
    ['Status Identitas', 'Tidak Rahasia', { anonymous: false, confidential: false }],
    ['Nama', 'Hamba Allah', { anonymous: true, confidential: false }],
    ['Nama', '(anonim)', { anonymous: true, confidential: false }],
    ['Nama', 'RAHASIA - Budi', { anonymous: false, confidential: true }],
    ['Nama', 'Budi Rahasiawan', { anonymous: false, confidential: false }],
  ])('reads %s %s', async (heading, value, flags) => {
    expect(await inquiryOf(`Tanggal,Pesan,${heading}\n2026-11-02,halo,${value}\n`)).toMatchObject(flags);
  });

  it('loses no cell', async () => {
    const taken = await inquiryOf(
      'No,Tanggal,Pesan,Tujuan Penggunaan,Nama\n1,2026-11-02,halo,skripsi,Budi\n',
    );
    expect(taken).toMatchObject({ name: 'Budi', details: { No: '1', 'Tujuan Penggunaan': 'skripsi' } });
  });
});

describe('identity', () => {
  const base = {
    channel: 'website',
    arrivedAt: '2026-11-02',
    text: 'Halo  dunia',
    contact: 'A@example.org',
  } as const;
  it('is the external id within its channel', () => {
    const one = identityOf({ ...base, externalId: '7' });
    expect(identityOf({ ...base, externalId: '7', text: 'lain', contact: 'b@example.org' }).key).toBe(
      one.key,
    );
    expect(identityOf({ ...base, externalId: '7', text: 'lain' }).contentHash).not.toBe(one.contentHash);
    expect(identityOf({ ...base, externalId: '7', channel: 'sambat' }).key).not.toBe(one.key);
  });
  it('else a fingerprint of channel, time, contact and text', () => {
    const one = identityOf(base);
    expect(identityOf({ ...base, text: ' Halo\r\ndunia ', contact: 'a@example.org' })).toEqual(one);
    for (const other of [
      { text: 'Halo' },
      { contact: 'b@example.org' },
      { arrivedAt: '2026-11-03' },
      { channel: 'email' as const },
    ])
      expect(identityOf({ ...base, ...other }).key).not.toBe(one.key);
  });
});
