// Words that were pasted: header lines become proposals, all else stays text.
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../src/intake/pasted.ts';
import { zones } from '../../src/procedure/time.ts';

const rules = { zone: zones['Asia/Jakarta'], now: Date.parse('2026-11-24T17:00:00+07:00') };
const read = (words: string) => readPasted(words, rules);

describe('pasted words', () => {
  it.each([
    ['Nama: Budi\nEmail: budi@example.org\nPesan: Saran: jam buka loket ditambah.', 'suggestion'],
    ['Nomor Sambat: 12901\nNama: Wati\nIsi Pengaduan : Parkir di trotoar.\nSambat Online', 'complaint'],
    [
      'Nomor Sambat: 12901\nNama: Wati\nIsi Pengaduan : Kapan loket buka?\nSambat Online',
      'information-request',
    ],
  ])('propose the kind that stands in front: %j', (words, kind) => expect(read(words).kind).toBe(kind));

  it('of a mail', () => {
    const words = `Dari: Yusuf Prasetyo <yusuf.p@example.org>
Tanggal: Sabtu, 21 November 2026 22.10
Perihal: tanya batas kelurahan

Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya
Kelurahan Bareng. Mohon informasi batas kedua kelurahan di gang itu.
`;
    expect(read(words)).toEqual({
      kind: 'information-request',
      channel: 'email',
      subject: 'tanya batas kelurahan',
      text: 'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya\nKelurahan Bareng. Mohon informasi batas kedua kelurahan di gang itu.',
      name: 'Yusuf Prasetyo',
      contact: 'yusuf.p@example.org',
      arrivedAt: '2026-11-21T22:10:00+07:00',
      anonymous: false,
      confidential: false,
      original: words,
    });
  });

  it('in English, with headers that are no field', () => {
    const found = read(
      'From: a@example.org\r\nTo: bagpem@example.net\r\nSent: 11/5/2026 8:15 AM\r\nSubject: Re: data\r\n\r\nPlease send.',
    );
    expect(found).toMatchObject({
      channel: 'email',
      contact: 'a@example.org',
      arrivedAt: '2026-05-11T08:15:00+07:00',
      details: { To: 'bagpem@example.net' },
      text: 'Please send.',
    });
  });

  it('of a form in a message', () => {
    const found = read(
      'Nama: Bu Ningsih\nHP: 0812-0000-1502\nAlamat: Kel. Kasin\nKanal: WA\nJenis: Saran\nPesan: Sebaiknya loket\ndibuka siang.',
    );
    expect(found).toMatchObject({
      name: 'Bu Ningsih',
      contact: '0812-0000-1502',
      address: 'Kel. Kasin',
      channel: 'whatsapp',
      kind: 'suggestion',
      text: 'Sebaiknya loket\ndibuka siang.',
    });
  });

  it('without headers are all text, and a colon in them is none', () => {
    const words = 'Catatan penting: jalan rusak.\nNama: bukan kepala surat';
    expect(read(words)).toMatchObject({ text: words, subject: expect.stringContaining('Catatan penting') });
    expect(read('')).toMatchObject({ text: '', subject: '', kind: 'other' });
  });

  it('propose the only contact in the text, of two none', () => {
    expect(read('Hubungi saya di 0812 0000 1505 ya')).toMatchObject({ contact: '0812 0000 1505' });
    expect(read('a@example.org atau b@example.org').contact).toBeUndefined();
  });

  it('keep a date that cannot be read, with the reason', () => {
    expect(read('Dari: Budi\nTanggal: 31/11/2026\n\nhalo')).toMatchObject({
      dateFault: { value: '31/11/2026', fault: { code: 'month-ends' } },
      details: { Tanggal: '31/11/2026' },
    });
    expect(read('Dari: Budi\nTanggal: kemarin\n\nhalo').arrivedAt).toBeUndefined();
  });

  it('keep a second header of a kind, and unread ones', () => {
    expect(read('Email: a@example.org\nHP: 0812\nKanal: Radio\n\nhalo')).toMatchObject({
      contact: 'a@example.org',
      details: { HP: '0812', Kanal: 'Radio' },
    });
  });
});
