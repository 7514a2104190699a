// Who makes instruments: ministries, other bodies and regions, each with the names by which it is written.

export interface Maker {
  /** As it stands in a key: `permen` and it make `permendagri`. */
  id: string;
  /** As it stands in a short citation, behind `Permen` or `Peraturan `. */
  short: string;
  /** Behind `Menteri` or `Peraturan`. */
  name: string;
  /** Other names and short forms. */
  also?: readonly string[];
}

const offices: readonly Maker[] = [
  { id: 'dagri', short: 'dagri', name: 'Dalam Negeri' },
  {
    id: 'pan-rb',
    short: 'PANRB',
    name: 'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    also: ['pan rb', 'pan dan rb', 'negara pendayagunaan aparatur negara dan reformasi birokrasi'],
  },
  { id: 'kumham', short: 'kumham', name: 'Hukum dan Hak Asasi Manusia', also: ['hukum dan ham'] },
  { id: 'kum', short: 'kum', name: 'Hukum' },
  { id: 'keu', short: 'keu', name: 'Keuangan' },
  { id: 'aker', short: 'aker', name: 'Ketenagakerjaan', also: ['naker'] },
  { id: 'nakertrans', short: 'nakertrans', name: 'Tenaga Kerja dan Transmigrasi' },
  { id: 'hub', short: 'hub', name: 'Perhubungan' },
  { id: 'kes', short: 'kes', name: 'Kesehatan' },
  { id: 'sos', short: 'sos', name: 'Sosial' },
  { id: 'ag', short: 'ag', name: 'Agama' },
  { id: 'dikbud', short: 'dikbud', name: 'Pendidikan dan Kebudayaan' },
  { id: 'dikbudristek', short: 'dikbudristek', name: 'Pendidikan, Kebudayaan, Riset, dan Teknologi' },
  {
    id: 'desa',
    short: 'desa PDTT',
    name: 'Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi',
    also: ['desa', 'des', 'des pdtt', 'desa dan pembangunan daerah tertinggal', 'desa pdt', 'des pdt'],
  },
  { id: 'lhk', short: 'LHK', name: 'Lingkungan Hidup dan Kehutanan' },
  { id: 'pupr', short: 'PUPR', name: 'Pekerjaan Umum dan Perumahan Rakyat' },
  { id: 'pu', short: 'PU', name: 'Pekerjaan Umum' },
  { id: 'kominfo', short: 'kominfo', name: 'Komunikasi dan Informatika' },
  { id: 'komdigi', short: 'komdigi', name: 'Komunikasi dan Digital' },
  {
    id: 'atr-bpn',
    short: 'ATR/BPN',
    name: 'Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional',
    also: ['atr', 'atr kbpn', 'atr kepala bpn', 'agraria dan tata ruang', 'agraria'],
  },
  { id: 'tan', short: 'tan', name: 'Pertanian' },
  { id: 'esdm', short: 'ESDM', name: 'Energi dan Sumber Daya Mineral' },
  { id: 'dag', short: 'dag', name: 'Perdagangan' },
  { id: 'perin', short: 'perin', name: 'Perindustrian' },
  {
    id: 'kopukm',
    short: 'kopUKM',
    name: 'Koperasi dan Usaha Kecil dan Menengah',
    also: ['kop ukm', 'koperasi dan ukm'],
  },
  { id: 'pppa', short: 'PPPA', name: 'Pemberdayaan Perempuan dan Perlindungan Anak', also: ['pp pa'] },
  {
    id: 'ppn',
    short: 'PPN',
    name: 'Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional',
    also: ['ppn bappenas', 'ppn kepala bappenas', 'perencanaan pembangunan nasional'],
  },
];

/**
 * Others by their usual short forms; in keys they stand by their whole names, as ministries do that no table has:
 * `permen-kelautan-dan-perikanan`.
 */
const others: readonly (readonly [name: string, short: string, ...also: string[]])[] = [
  ['Badan Usaha Milik Negara', 'BUMN'],
  ['Hak Asasi Manusia', 'HAM'],
  ['Imigrasi dan Pemasyarakatan', 'imipas'],
  ['Kehutanan', 'hut'],
  ['Kelautan dan Perikanan', 'KP', 'kkp'],
  ['Kebudayaan dan Pariwisata', 'budpar'],
  ['Lingkungan Hidup', 'LH'],
  ['Luar Negeri', 'lu'],
  ['Negara Perumahan Rakyat', 'pera', 'perumahan rakyat'],
  ['Pariwisata', 'par'],
  ['Pariwisata dan Ekonomi Kreatif', 'parekraf'],
  ['Pemuda dan Olahraga', 'pora'],
  ['Pendidikan Dasar dan Menengah', 'dikdasmen'],
  ['Pendidikan Nasional', 'diknas'],
  ['Pendidikan Tinggi, Sains, dan Teknologi', 'diktisaintek'],
  ['Pertahanan', 'han'],
  ['Perumahan dan Kawasan Permukiman', 'PKP'],
  ['Riset, Teknologi, dan Pendidikan Tinggi', 'ristekdikti'],
  ['Sekretaris Negara', 'sesneg', 'setneg'],
  ['Transmigrasi', 'trans'],
  ['Usaha Mikro, Kecil, dan Menengah', 'UMKM'],
];

/** Where a ministry was renamed, each name stands by itself: their numbers begin anew. */
export const ministries: readonly Maker[] = [
  ...offices,
  ...others.map(([name, short, ...also]) => ({
    id: `-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    short,
    name,
    also,
  })),
];

/** Bodies whose own regulations a district office cites. */
export const bodies: readonly Maker[] = [
  { id: 'bkn', short: 'BKN', name: 'Badan Kepegawaian Negara' },
  { id: 'lan', short: 'LAN', name: 'Lembaga Administrasi Negara' },
  { id: 'anri', short: 'ANRI', name: 'Arsip Nasional Republik Indonesia' },
  { id: 'lkpp', short: 'LKPP', name: 'Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah' },
  { id: 'kpu', short: 'KPU', name: 'Komisi Pemilihan Umum' },
  { id: 'ki', short: 'KI', name: 'Komisi Informasi', also: ['komisi informasi pusat'] },
  { id: 'bps', short: 'BPS', name: 'Badan Pusat Statistik' },
  { id: 'bpom', short: 'BPOM', name: 'Badan Pengawas Obat dan Makanan' },
  { id: 'big', short: 'BIG', name: 'Badan Informasi Geospasial' },
  { id: 'bnpb', short: 'BNPB', name: 'Badan Nasional Penanggulangan Bencana' },
  { id: 'ombudsman', short: 'Ombudsman', name: 'Ombudsman Republik Indonesia' },
];

export type RegionKind = 'kota' | 'kabupaten' | 'provinsi';

/** Regions whose code (Kepmendagri 300.2.2-2138/2025) names them in keys; any other is named by its words. */
export const regions: readonly { code: string; kind: RegionKind; name: string; also?: readonly string[] }[] =
  [
    { code: '35.73', kind: 'kota', name: 'Malang' },
    { code: '35.07', kind: 'kabupaten', name: 'Malang' },
    { code: '35.79', kind: 'kota', name: 'Batu' },
    { code: '35.78', kind: 'kota', name: 'Surabaya' },
    { code: '35', kind: 'provinsi', name: 'Jawa Timur', also: ['jatim'] },
  ];
