// SOP Nomor 15 as one value, in its own words; commands, clocks and reports follow from it.
import type { Role } from './event.ts';
import type { Day } from './time.ts';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Step {
  step: StepNumber;
  /** Kegiatan, as the SOP writes it. */
  activity: string;
  /** The flow-chart symbols that named the actor are missing in the text: this is our reading. */
  actors: readonly Role[];
  completeness: readonly string[];
  standardMinutes: number;
  output: string;
}

export interface Sop {
  number: number;
  name: string;
  office: string;
  created: Day;
  revised: Day | null;
  /** As written: the day of ratification is missing in the text. */
  ratified: string;
  ratifiedBy: { title: string; name: string; rank: string; nip: string };
  legalBasis: readonly string[];
  qualifications: readonly string[];
  related: readonly string[];
  equipment: readonly string[];
  warning: string;
  recording: string;
  remark: string;
  steps: readonly Step[];
  /** From this day on it holds; a revision becomes a further value. */
  validFrom: Day;
}

export const sop15: Sop = {
  number: 15,
  name: 'Pengelolaan Teknologi Informasi',
  office: 'Bagian Pemerintahan Sekretariat Daerah Kota Malang',
  created: '2021-04-29',
  revised: null,
  ratified: 'April 2021',
  ratifiedBy: {
    title: 'Kepala Bagian Pemerintahan',
    name: 'Drs. FAHMI FAUZAN, A.Z., M.Si.',
    rank: 'Pembina Tk I',
    nip: '19681123 199403 1 008',
  },
  legalBasis: [
    'Peraturan Daerah Kota Malang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah',
    'Peraturan Walikota Malang Nomor 59 tahun 2019 tentang Kedudukan, Susunan Organisasi, Tugas, dan Fungsi serta Tata Kerja Sekretariat Daerah',
  ],
  qualifications: [
    'Sarjana Teknik (Teknik Informatika, Teknik Komputer, Teknik Elektronika)',
    'Memiliki kemampuan dalam mengoperasikan komputer dalam jaringan dan website',
    'Memiliki kemampuan dalam mengidentifikasi permasalahan jaringan website, dan peralatan pendukungnya',
    'Memiliki kemampuan dalam penulisan artikel dan penyampaian informasi melalui website',
    'Memiliki kemampuan bekerja tepat waktu',
  ],
  related: ['SOP Penanganan Keluhan Pelanggan'],
  equipment: [
    'Komputer, jaringan internet, website, router, scanner',
    'Peraturan Perundang-undangan terkait',
    'Lembar kerja, rencana kerja',
  ],
  warning:
    'Apabila tidak dilakukan penyempurnaan Tugas dan Fungsi Perangkat Daerah, maka akan dapat terjadi ketidaksesuaian dengan peraturan perundang-undangan terkait, serta kebutuhan Perangkat Daerah.',
  recording: 'Disimpan dalam bentuk file softcopy pada cloud memori.',
  remark: 'Jenis inputan (masukan) dari pelanggan dapat berupa: Permintaan informasi; Saran; Pengaduan dll',
  steps: [
    {
      step: 1,
      activity:
        'a. Bagian Pemerintahan menerima pengaduan/saran/permintaan informasi dari pengguna layanan (masyarakat) melalui website, media sosial, dan sambat online. b. Menelusuri informasi baru dari kemendagri RI mengenai Administrasi Pemerintahan, Otonomi Daerah, Administrasi Kecamatan dan Kelurahan.',
      actors: ['pengelola-tik'],
      completeness: ['Info masuk', 'Printout informasi masuk'],
      standardMinutes: 15,
      output: 'Info yang masuk melalui website Bagian Pemerintahan',
    },
    {
      step: 2,
      activity:
        'Kepala Bagian menerima informasi dari Pengelola TIK dan mendisposisikan kepada Kasubag terkait untuk menindaklanjuti sesuai dengan peraturan yang berlaku.',
      actors: ['kabag'],
      completeness: ['Disposisi'],
      standardMinutes: 15,
      output: 'disposisi',
    },
    {
      step: 3,
      activity: 'Memerintahkan Pelaksana untuk menyiapkan materi atau bahan sebagai tanggapan',
      actors: ['kasubag'],
      completeness: ['Disposisi'],
      standardMinutes: 15,
      output: 'disposisi',
    },
    {
      step: 4,
      activity: 'Menghimpun dan mengidentifikasi informasi yang masuk dan menyiapkan draf tanggapan',
      actors: ['pelaksana', 'pengelola-tik'],
      completeness: ['Disposisi'],
      standardMinutes: 15,
      output: 'Materi pendukung',
    },
    {
      step: 5,
      activity:
        'Menyampaikan draft tanggapan atas keluhan/ pertanyaan/ saran yang masuk kepada Kasubag untuk dapat diperiksa dan disetujui',
      actors: ['pelaksana', 'pengelola-tik'],
      completeness: ['Draft tanggapan dan jawaban'],
      standardMinutes: 15,
      output: 'Draft yang telah cek',
    },
    {
      step: 6,
      activity:
        'Memeriksa draft. Apabila disetujui, maka draft yang telah diperiksa diberikan kepada staf untuk langkah lebih lanjut. Apabila tidak maka perlu direvisi sebelum dilakukan langkah lebih lanjut.',
      actors: ['kasubag'],
      completeness: ['Draft yang telah cek Kasubag'],
      standardMinutes: 15,
      output: 'Draft final yang telah melalui tahap cek dan revisi',
    },
    {
      step: 7,
      activity: 'Petugas TIK menyampaikan tanggapan',
      actors: ['pengelola-tik'],
      completeness: ['Draft final'],
      standardMinutes: 15,
      output: 'Tanggapan',
    },
  ],
  validFrom: '2021-04-29',
};
