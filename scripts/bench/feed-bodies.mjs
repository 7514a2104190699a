// Makes a JDIHN feed of 69,000 records, and an RSS feed of the same items.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** The biggest feed of a member that was recorded. */
export const records = 69_000;

export function writeJson(path) {
  return writeFeed(path, '[\n', ',\n', '\n]\n', (index) => JSON.stringify(recordOf(index), null, 4));
}

export function writeRss(path) {
  return writeFeed(path, rssHead, '', '</channel></rss>\n', itemOf);
}

async function writeFeed(path, head, between, foot, textOf) {
  const out = createWriteStream(path);
  out.write(head);
  for (let index = 1; index <= records; index++) {
    if (!out.write(textOf(index) + (index < records ? between : ''))) {
      await new Promise((resolve) => out.once('drain', resolve));
    }
  }
  out.end(foot);
  await finished(out);
}

const types = [
  ['PERATURAN MENTERI', 'PERMEN', 'Indonesia. Kementerian Dalam Negeri'],
  ['PERATURAN MENTERI', 'PERMEN', 'Indonesia. Kementerian Keuangan'],
  ['PERATURAN PEMERINTAH', 'PP', 'Indonesia'],
  ['UNDANG-UNDANG', 'UU', 'Indonesia'],
  ['KEPUTUSAN MENTERI', 'KEPMEN', 'Indonesia. Kementerian Dalam Negeri'],
];
const ours = 'Pedoman Pelayanan Administrasi Terpadu Kecamatan';
const subjects = [
  'Tata Cara Pemungutan Pajak Kendaraan Bermotor',
  'Pengelolaan Barang Milik Negara pada Satuan Kerja',
  'Standar Kompetensi Jabatan Fungsional Analis Perikanan',
  'Tarif Layanan Badan Layanan Umum Rumah Sakit',
  'Rencana Induk Pelabuhan Penyeberangan',
];

function recordOf(index) {
  const [jenis, singkatanJenis, teuBadan] = types[index % types.length];
  const tahun = 1960 + (index % 66);
  const day = `${tahun}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
  const file = `${singkatanJenis} ${index} Tahun ${tahun}.pdf`;
  const folder = 'https://jdih.example.go.id/common/dokumen';
  return {
    idData: String(index),
    tahun_pengundangan: String(tahun),
    tanggal_penetapan: index % 3 ? day : day.split('-').reverse().join('-'),
    tanggal_pengundangan: index % 5 ? day : null,
    jenis,
    noPeraturan: String(index),
    judul: titleOf(index),
    noPanggil: '-',
    singkatanJenis,
    tempatTerbit: 'Jakarta',
    penerbit: '-',
    deskripsiFisik: `${index % 300} hlm`,
    sumber: `LN ${tahun}/No.${index % 400}, TLN No.${index % 7000}, jdih.example.go.id: ${index % 300} hlm.`,
    isbn: '-',
    status: index % 9 ? 'Berlaku' : 'Tidak Berlaku',
    bahasa: 'Indonesia',
    bidangHukum: 'Hukum Administrasi Negara',
    teuBadan,
    nomorIndukBuku: '-',
    abstrak: null,
    last_updated: `${day} 14:14:51`,
    urlAbstrak: folder,
    urlDetailPeraturan: `https://jdih.example.go.id/dokumen/view?id=${index}`,
    fileDownload: file,
    urlDownload: `${folder}/${encodeURIComponent(file)}`,
    subjek: 'PERIZINAN - PENGAWASAN - PELAKSANAAN - ',
    operasi: '4',
    display: '1',
  };
}

/** One in fifty concerns the office, as in a feed of all ministries. */
function titleOf(index) {
  const subject = index % 50 ? subjects[index % subjects.length] : ours;
  return `${subject} Tahap ${index} sebagai Pelaksanaan Ketentuan mengenai Tata Kelola Perizinan dan Pengawasan`;
}

const rssHead =
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Bench</title><link>https://jdih.example.go.id</link><description>Bench</description>\n';

function itemOf(index) {
  const {
    jenis,
    judul,
    noPeraturan,
    tahun_pengundangan: tahun,
    urlDetailPeraturan: url,
    ...rest
  } = recordOf(index);
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const description = Object.entries(rest)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  return `<item><title>${escaped(`${jenis} Nomor ${noPeraturan} Tahun ${tahun} tentang ${judul}`)}</title><link>${escaped(url)}</link><guid>${escaped(url)}</guid><pubDate>Mon, 05 Oct 2026 07:00:00 +0700</pubDate><description>${escaped(description)}</description></item>\n`;
}
