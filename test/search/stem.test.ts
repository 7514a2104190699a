// Words of office Indonesian in all their forms have one stem; look-alikes have not.
import { describe, expect, it } from 'vitest';
import { stemIndonesian } from '../../src/search/stem.ts';

const families = `
kecamatan camat kecamatannya
kelurahan lurah kelurahannya
penyelenggaraan selenggarakan menyelenggarakan diselenggarakan penyelenggara terselenggara
pemerintahan pemerintah
perintah memerintahkan diperintahkan memerintah
disposisi disposisikan mendisposisikan didisposisikan pendisposisian
pelayanan layanan melayani dilayani layan pelayan
pembentukan membentuk dibentuk bentuk terbentuk
penataan menata ditata tata tertata
otonomi otonom keotonomian
perubahan mengubah diubah ubah berubah dirubah
pencabutan mencabut dicabut cabut
peraturan mengatur diatur atur aturan pengaturan
kewenangan wewenang berwenang
pendelegasian mendelegasikan delegasi didelegasikan
pelimpahan melimpahkan dilimpahkan limpah
pengelolaan mengelola dikelola kelola pengelola
keputusan memutuskan diputuskan putusan putus
keterbukaan membuka dibuka buka terbuka
pemekaran memekarkan dimekarkan mekar
penggabungan menggabungkan digabungkan gabung gabungan
penghapusan menghapus dihapus hapus
penegasan menegaskan ditegaskan tegas
batas pembatasan membatasi dibatasi perbatasan
wilayah kewilayahan
evaluasi mengevaluasi dievaluasi pengevaluasian
laporan melaporkan dilaporkan lapor pelaporan
pembinaan membina dibina bina
pengawasan mengawasi diawasi awas pengawas
penduduk kependudukan
pemberdayaan memberdayakan diberdayakan berdaya keberdayaan
pembangunan membangun dibangun bangun bangunan
kode pengkodean kodefikasi
pemilihan memilih dipilih pilih terpilih pilihan
perencanaan merencanakan direncanakan rencana
pengendalian mengendalikan dikendalikan kendali terkendali
penyampaian menyampaikan disampaikan sampai
pengaduan mengadukan diadukan adu aduan
pemutakhiran memutakhirkan dimutakhirkan mutakhir
pencatatan mencatat dicatat catat catatan
penamaan menamai dinamai nama
penetapan menetapkan ditetapkan tetap
kerja pekerjaan bekerja mengerjakan dikerjakan
penertiban menertibkan ditertibkan tertib ketertiban
penanganan menangani ditangani
perizinan izin mengizinkan diizinkan
pengesahan mengesahkan disahkan sah
penyusunan menyusun disusun susunan
pengangkatan mengangkat diangkat angkat
pemungutan memungut dipungut pungutan
desa perdesaan pedesaan
pengundangan mengundangkan diundangkan undang undangan perundangan
penilaian menilai dinilai nilai
pelantikan melantik dilantik
penjabat menjabat jabatan pejabat
kerukunan rukun
penyederhanaan menyederhanakan sederhana
pertanggungjawaban mempertanggungjawabkan dipertanggungjawabkan
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

it.each(families)('%s and its forms', (...family) => {
  expect(new Set(family.map(stemIndonesian))).toEqual(new Set([stemIndonesian(family[0]!)]));
});

it('each family has its own stem', () => {
  const stems = families.map(([word]) => stemIndonesian(word!));
  expect(new Set(stems).size).toBe(families.length);
});

describe('look-alikes', () => {
  it.each([
    ['kelurahan', 'keluhan'],
    ['kelurahan', 'keluaran'],
    ['kelurahan', 'keluarga'],
    ['kecamatan', 'kecermatan'],
    ['kecamatan', 'kacamata'],
    ['pemerintah', 'perintah'],
    ['pengawasan', 'kawasan'],
    ['perangkat', 'pengangkatan'],
    ['penataan', 'pernyataan'],
    ['pendataan', 'penataan'],
    ['pelayanan', 'pelayaran'],
    ['otonomi', 'ekonomi'],
    ['pemberdayaan', 'daya'],
    ['daerah', 'darah'],
    ['desa', 'desain'],
    ['disposisi', 'posisi'],
    ['diskresi', 'kreasi'],
    ['pasal', 'asal'],
    ['kepala', 'pala'],
    ['kota', 'kotak'],
    ['tanah', 'tangan'],
    ['lurah', 'lurus'],
    ['arsip', 'sip'],
    ['penduduk', 'duduk'],
    ['satuan', 'sentuhan'],
  ])('%s is not %s', (one, other) => {
    expect(stemIndonesian(one)).not.toBe(stemIndonesian(other));
  });
});

it('case does not matter, and a stem is its own stem', () => {
  for (const word of families.flat()) {
    const stem = stemIndonesian(word);
    expect(stemIndonesian(word.toUpperCase())).toBe(stem);
    expect(stemIndonesian(stem)).toBe(stem);
  }
});

it('what is no word stays', () => {
  for (const text of ['300.2.2', '2018', 'rt', '', 'sj', 'a1b2']) expect(stemIndonesian(text)).toBe(text);
  expect(stemIndonesian('ke'.repeat(100_000))).toHaveLength(200_000);
});
