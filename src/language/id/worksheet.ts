// The worksheet's headings and its page of help, and what is said when it is written and read.
import type { Headings } from '../../desk/worksheet.ts';
import { dates } from './dates.ts';

export const worksheet = {
  headings: {
    number: 'Nomor berkas',
    kind: 'Jenis',
    subject: 'Hal',
    status: 'Status',
    waiting: 'Menunggu',
    deadline: 'Batas waktu',
    kabagTo: 'Kabag: kepada',
    kabagInstruction: 'Kabag: instruksi',
    kabagDay: 'Kabag: tanggal',
    kabagTime: 'Kabag: pukul',
    kasubagTo: 'Kasubag: kepada',
    kasubagInstruction: 'Kasubag: instruksi',
    kasubagDay: 'Kasubag: tanggal',
    kasubagTime: 'Kasubag: pukul',
    letter: 'Nomor surat',
    agenda: 'Nomor agenda',
    srikandi: 'Nomor SRIKANDI',
    receipt: 'Bukti penyampaian',
    receiptDay: 'Disampaikan: tanggal',
    receiptTime: 'Disampaikan: pukul',
    note: 'Catatan',
    key: 'Kunci',
  } satisfies Headings as Headings,
  sheetName: 'Lembar kerja',
  helpName: 'Petunjuk',
  help: (v: {
    office: string;
    made: string;
    count: number;
    kasubag: string[];
    pelaksana: string[];
    kabagInstructions: string[];
    kasubagInstructions: string[];
  }): string[] => [
    `Lembar kerja ${v.office}, ${dates.figure(v.count)} berkas terbuka, dibuat ${v.made}.`,
    '',
    'Isi kolom yang berwarna kuning; yang belum ada dibiarkan kosong. Lalu: sop worksheet --read FILE',
    'Baris boleh diurutkan, disaring, atau dihapus; kolom boleh disembunyikan. Nomor berkas dan judul kolom jangan diubah.',
    'Tanggal: 23/11/2026 atau 23 November 2026. Pukul: 09.10; kosong bila tidak tertulis.',
    'Keputusan dicatat untuk Kabag dan Kasubag, bentuk kertas.',
    '',
    'Kabag kepada',
    ...v.kasubag,
    'Kabag, instruksi (nomor atau kata; beberapa dengan koma). Bila diteruskan, tulis nama kantor pada kolom kepada atau di belakang nomornya.',
    ...v.kabagInstructions,
    '',
    'Kasubag kepada',
    ...v.pelaksana,
    'Kasubag, instruksi',
    ...v.kasubagInstructions,
    '',
    'Bukti penyampaian: tanggapan yang disampaikan dengan tangan, misalnya "diterima Bu Tin, buku ekspedisi 12".',
  ],
  outside: 'pihak luar',

  written: (v: { count: number; file: string }): string =>
    `${dates.figure(v.count)} berkas terbuka ditulis ke ${v.file}`,
  writtenWhy: 'Berisi tulisan warga: simpan di tempat yang hanya dibuka pegawai terkait.',
  nothingOpen: 'Tidak ada berkas terbuka; lembar kerja tidak dibuat.',
  output: 'Yang dikerjakan (tulis atau baca)',

  would: (v: { count: number; file: string; made: string }): string =>
    `${dates.figure(v.count)} hal akan dicatat dari ${v.file} (dibuat ${v.made}):`,
  line: (v: { row: number; number: string; hidden: boolean; says: string }): string =>
    `baris ${v.row}${v.hidden ? ' (tersembunyi)' : ''}, ${v.number}: ${v.says}`,
  says: {
    number: (v: { register: string; number: string }): string => `${v.register} ${v.number}`,
    note: (text: string): string => `catatan "${text}"`,
    delivery: (v: { when: string; receipt: string }): string => `disampaikan ${v.when}, "${v.receipt}"`,
    disposition: (v: { step: string; by: string; when: string; decision: string }): string =>
      `${v.step}, ${v.by}, ${v.when}: ${v.decision}`,
  },
  refused: (count: number): string => `${dates.figure(count)} isian belum dapat dicatat`,
  fault: (v: {
    row: number;
    number: string;
    column: string | null;
    value: string | null;
    why: string;
  }): string =>
    `baris ${v.row}${v.number === '' ? '' : `, ${v.number}`}${v.column === null ? '' : `, ${v.column}`}${v.value === null ? '' : ` "${v.value}"`}: ${v.why}`,
  moved: 'Berkas itu berubah sejak lembar kerja dibuat.',
  already: (count: number): string => `${dates.figure(count)} isian sudah tercatat sebelumnya`,
  added: (columns: string): string => `Kolom yang ditambahkan tidak dibaca: ${columns}`,
  nothing: 'Tidak ada isian baru; tidak ada yang dicatat.',
  ask: (count: number): string => `Catat ${count === 1 ? 'hal itu' : `${dates.figure(count)} hal itu`}?`,
  yes: 'Persetujuan Anda',
  notRecorded: 'Tidak ada yang dicatat.',
  recorded: (v: { events: number; cases: number }): string =>
    `${dates.figure(v.events)} hal pada ${dates.figure(v.cases)} berkas tercatat`,
  mendThere: (file: string): string =>
    `Perbaiki di ${file}, lalu ulangi; yang sudah tercatat tidak dicatat dua kali:`,
};
