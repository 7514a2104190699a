// The legal basis in a reply: where it goes, and that nothing else of the text moves.
import { describe, expect, it } from 'vitest';
import { fillPlaceholder, placeForms, standsIn } from '../../../src/desk/citations/place.ts';

const kecamatan = 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan';
const kelurahan = 'Peraturan Pemerintah Nomor 73 Tahun 2005 tentang Kelurahan';
const desa = 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa';
const closing = '\n\nDemikian tanggapan kami. Terima kasih.';

describe('placeForms', () => {
  it.each([
    [
      'one, before the closing',
      `Yth. Saudara,\n\nIsi.${closing}\n`,
      [kecamatan],
      `Yth. Saudara,\n\nIsi.\n\nDasar hukum: ${kecamatan}.${closing}\n`,
    ],
    [
      'two, numbered, at the end where there is no closing',
      'Isi.\n',
      [kecamatan, desa],
      `Isi.\n\nDasar hukum:\n1. ${desa};\n2. ${kecamatan}.\n`,
    ],
    [
      'at the place meant for it, in a sentence',
      'Sesuai {dasar hukum}, camat berwenang.\n',
      [kecamatan, kelurahan, desa],
      `Sesuai ${desa}, ${kelurahan}, dan ${kecamatan}, camat berwenang.\n`,
    ],
    [
      'at the place meant for it, on a line of its own',
      'Mengingat:\n{Dasar Hukum}\nIsi.\n',
      [kecamatan, desa],
      `Mengingat:\n1. ${desa};\n2. ${kecamatan}.\nIsi.\n`,
    ],
    [
      'nothing where it stands there, broken over lines',
      `Isi menurut Peraturan Pemerintah Nomor 17\nTahun 2018 tentang kecamatan.\n`,
      [kecamatan],
      `Isi menurut Peraturan Pemerintah Nomor 17\nTahun 2018 tentang kecamatan.\n`,
    ],
    [
      'a single one becomes the first of a list',
      `Isi.\n\nDasar hukum: ${kecamatan}.${closing}\n`,
      [kecamatan, desa],
      `Isi.\n\nDasar hukum:\n1. ${desa};\n2. ${kecamatan}.${closing}\n`,
    ],
    [
      'a list grows, the highest first and of one rank the older; what is no instrument stays at its end',
      `Isi.\n\nDasar hukum:\n1. ${kecamatan};\n2. Kesepakatan\n   bersama;\n3. ${desa}.${closing}\n`,
      [kelurahan],
      `Isi.\n\nDasar hukum:\n1. ${desa};\n2. ${kelurahan};\n3. ${kecamatan};\n4. Kesepakatan\n   bersama.${closing}\n`,
    ],
    [
      'the same instrument once, as it is known now',
      `Isi.\n\nDasar hukum:\n1. ${desa}; dan\n2. ${kecamatan}.${closing}\n`,
      [`${desa} sebagaimana telah diubah dengan Undang-Undang Nomor 3 Tahun 2024`],
      `Isi.\n\nDasar hukum:\n1. ${desa} sebagaimana telah diubah dengan Undang-Undang Nomor 3 Tahun 2024;\n2. ${kecamatan}.${closing}\n`,
    ],
    [
      'before a closing in other words',
      'Demikian pula camat.\n\nIsi.\n\nDemikian disampaikan, atas perhatiannya diucapkan terima kasih.\n\nKabag\n',
      [kecamatan],
      `Demikian pula camat.\n\nIsi.\n\nDasar hukum: ${kecamatan}.\n\nDemikian disampaikan, atas perhatiannya diucapkan terima kasih.\n\nKabag\n`,
    ],
    ['an empty block is filled', 'Isi.\n\nDasar hukum:\n', [desa], `Isi.\n\nDasar hukum:\n1. ${desa}.\n`],
  ])('%s', (_what, body, forms, expected) => {
    const placed = placeForms(body, forms, closing);
    expect(placed).toBe(expected);
    expect(placeForms(placed, forms, closing)).toBe(placed);
  });
});

it('leaves the placeholder where nothing is cited', () => {
  expect(fillPlaceholder('Sesuai {dasar hukum}.', [])).toBe('Sesuai {dasar hukum}.');
});

it('does not find a number within a longer one', () => {
  expect(standsIn('Nomor 17 Tahun 20181', 'Nomor 17 Tahun 2018')).toBe(false);
  expect(standsIn('(Nomor 17  Tahun\n2018)', 'nomor 17 tahun 2018')).toBe(true);
});
