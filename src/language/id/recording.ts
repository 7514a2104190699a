// What is asked and told when a step is recorded.
import type { DispositionAction } from '../../procedure/events/dispositioned.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

interface Told {
  number: string;
  when: string;
}

interface ToldRound extends Told {
  round: number;
}

export const recording = {
  askBy: 'Siapa yang memutuskan',
  askForm: (name: string): string => `Bagaimana ${name} memutuskan`,
  askAt: 'Kapan diputuskan (09.10, kemarin 14.30, atau 24/11)',
  askAtAgain: 'Tulis 09.10, kemarin 14.30, 24/11 09.10, atau tanggal saja: 24-11-2026',
  askAtEarlier: (last: string): string => `Langkah sebelumnya selesai ${last}; waktu ini mendahuluinya.`,
  clockDoubt: (now: string, newest: string): string =>
    `Jam komputer ini ${now}; catatan terbaru dalam arsip ${newest}.`,
  askClock: 'Jam komputer ini benar?',
  irregular: 'Di luar urutan SOP; dicatat sebagai ketidaksesuaian.',
  late: (step: string): string => `Dicatat kemudian: mengisi langkah ${step} yang masih kosong.`,

  noteText: 'Catatan',
  noted: (number: string): string => `Catatan pada ${number} tersimpan`,
  notedMany: (count: number): string => `Catatan pada ${count} berkas tersimpan`,

  closingReason: 'Alasan penutupan',
  askClosingReason: 'Alasan',
  closed: (number: string, reason: string): string => `${number} ditutup: ${reason}`,

  correctionParts: {
    reason: 'Alasan koreksi',
    event: 'Kode kejadian',
    field: 'Isian',
    value: 'Nilai yang benar',
  },
  corrected: (number: string, event: string): string =>
    `Koreksi ${event} pada ${number} tercatat; yang lama tetap terlihat`,
  correctedFrom: (field: string, was: string, is: string): string =>
    `${vocabulary.sentence(vocabulary.eventFields[field] ?? field)}: ${was} → ${is}`,
  withdrawn: (number: string, event: string): string =>
    `${event} pada ${number} dicabut; tetap terlihat sebagai dicabut`,

  inquiryLine: (subject: string, kind: string): string => `${subject} (${kind})`,
  askInstruction: 'Dengan hormat harap',
  askKasubagInstruction: 'Dengan instruksi',
  otherInstruction: 'lainnya, ditulis sendiri',
  askOwnInstruction: 'Instruksi',
  askOffice: 'Diteruskan kepada',
  askTo: 'Kepada',
  dispositioned: (v: Told & { step: 2 | 3 }): string =>
    `Disposisi ${v.step === 2 ? 'Kabag' : 'Kasubag'} (langkah ${v.step}) ${v.number} tercatat, ${v.when}`,
  decision: (v: { action: DispositionAction; to: string | null; instruction: string | null }): string => {
    const instruction = v.instruction ? `: ${v.instruction}` : '';
    switch (v.action) {
      case 'follow-up':
        return `Kepada ${v.to}${instruction}`;
      case 'forward':
        return `Diteruskan kepada ${v.to}${instruction}`;
      case 'inform':
        return 'Untuk diketahui; berkas selesai';
      case 'file':
        return 'Diarsipkan; berkas selesai';
    }
  },

  sheet: {
    head: (number: string, round: number): string[] => [
      `Draf ke-${round} untuk ${number}. Yang di atas garis TANGGAPAN tidak ikut.`,
      'Simpan dan tutup bila selesai. Tulisan Anda tidak akan hilang.',
    ],
    unnamed: 'tanpa nama',
    instruction: (who: string, told: string): string => `${who}: ${told}.`,
    remarks: 'Koreksi Kasubag. Jawab setelah tanda =  (ok: sudah diperbaiki)',
    line: 'TANGGAPAN: semua di bawah garis ini ikut',
  },
  replyText: 'Tanggapan',
  nothingDrafted: {
    unchanged: 'Tidak ada perubahan; draf tidak dicatat.',
    emptied: 'Tanggapan kosong; draf tidak dicatat.',
    'put-off': 'Draf tidak dicatat; tulisan Anda tetap tersimpan di komputer ini.',
  },
  askFound: 'Catat tulisan yang ditemukan kembali ini?',
  editorRecovers: 'Penyunting menyimpan pemulihannya sendiri; terima tawarannya bila ia bertanya.',
  textIsSafe: '! Tulisan Anda aman di komputer ini.',
  draftFound: (when: string): string => `Tulisan Anda ${when} yang belum tercatat ditemukan kembali.`,
  drafted: (v: ToldRound): string => `Draf ke-${v.round} ${v.number} tercatat ${v.when}`,
  openRemarks: (numbers: number[]): string =>
    `Koreksi nomor ${vocabulary.and(numbers.map(String))} belum dijawab.`,
  submitted: (v: ToldRound & { to: string }): string =>
    `Draf ke-${v.round} ${v.number} diajukan kepada ${v.to} ${v.when}`,

  review: {
    head: (v: ToldRound & { by: string }): string =>
      `${v.number}, draf ke-${v.round}, diajukan ${v.by} ${v.when}`,
    actingAs: (name: string, title: string): string =>
      `Anda memeriksa sebagai ${name}${title ? ` (${title})` : ''}`,
    reply: 'TANGGAPAN',
    changes: (round: number): string => `PERUBAHAN DARI DRAF KE-${round}`,
    unchanged: 'tidak ada perubahan',
    answers: 'JAWABAN ATAS KOREKSI',
    done: 'sudah diperbaiki',
    verdict: 'Keputusan pemeriksaan',
    askVerdict: 'Keputusan',
    verdicts: { approved: 'Setuju', 'approved-corrected': 'Setuju dengan koreksi', revise: 'Revisi' },
    putOff: { skip: 'Nanti saja', stop: 'Cukup sekian, catat yang sudah' },
    correctedText: 'Tanggapan yang sudah dikoreksi',
    askRemark: (number: number): string =>
      `Koreksi ${number}${number > 1 ? ' (kosong bila sudah semua)' : ''}`,
    recorded: {
      approved: (v: ToldRound): string => `Draf ke-${v.round} ${v.number} disetujui ${v.when}`,
      'approved-corrected': (v: ToldRound): string =>
        `Draf ke-${v.round} ${v.number} disetujui dengan koreksi ${v.when}`,
      revise: (v: ToldRound): string => `Draf ke-${v.round} ${v.number} perlu direvisi ${v.when}`,
    },
    boundToText: 'Berlaku untuk isi ini saja; bila berubah, diperiksa lagi.',
    remarksToAnswer: (count: number): string =>
      `${count} koreksi, masing-masing perlu dijawab pada draf berikutnya.`,
  },

  push: {
    nothing: 'Tidak ada tanggapan yang menunggu disampaikan.',
    shown: 'Akan dikirim, belum ada yang terkirim:',
    shownByHand: 'Akan dicatat sebagai disampaikan dengan tangan:',
    to: 'Kepada',
    about: 'Hal',
    content: 'Isi',
    approvedBy: (v: ToldRound & { by: string }): string => `draf ke-${v.round}, disetujui ${v.by} ${v.when}`,
    byHand: (channel: string, contact: string): string =>
      `dengan tangan, lewat ${channel}${contact ? ` (${contact})` : ''}`,
    askSend: 'Kirim sekarang?',
    askByHand: 'Sudah disampaikan?',
    receipt: 'Bukti penyampaian',
    askReceipt: 'Bukti penyampaian (misalnya: dibalas pukul 10.30)',
    notSent: 'Belum dikirim.',
    yes: 'Persetujuan untuk mengirim',
    sent: (v: Told): string => `${v.number} ditanggapi ${v.when}, diterima server surel`,
    delivered: (v: Told): string => `${v.number} ditanggapi ${v.when}`,
    deliveredMany: (count: number): string =>
      `${dates.figure(count)} tanggapan tercatat sebagai disampaikan dengan tangan`,
    receiptKept: 'Bukti penyampaian tersimpan.',
    cutOff: (v: Told): string => `Pengiriman ${v.number} ${v.when} terhenti sebelum server surel menjawab.`,
    cutOffWhy: (number: string): string[] => [
      'Mungkin sudah sampai, mungkin belum; maka tidak langsung dikirim ulang.',
      `Periksa folder Terkirim: cari [${number}].`,
    ],
    askOutcome: 'Hasilnya',
    outcomes: {
      sent: (number: string): string => `Ada, sudah terkirim       sop push ${number} --was-sent`,
      resend: (number: string): string => `Tidak ada, kirim ulang    sop push ${number} --resend`,
      later: (_number: string): string => 'Belum tahu, nanti saja',
    },
    saidSent: 'Menurut petugas, ada di folder Terkirim.',
  },

  init: {
    intro: 'SOP Nomor 15, Pengelolaan Teknologi Informasi. Enam pertanyaan, lalu siap pakai.',
    office: '1/6 Kantor',
    defaultOffice: 'Bagian Pemerintahan Sekretariat Daerah Kota Malang',
    officer: '2/6 Pengelola TIK (Anda)',
    kabag: '3/6 Kabag',
    kasubag: '4/6 Kasubag (nama, jabatan)',
    archive: '5/6 Folder arsip',
    archiveNote: 'Berisi tulisan warga: bagikan hanya kepada pegawai terkait.',
    sheet: '6/6 Lembar pemulihan',
    sheetChoices: { screen: 'Tampilkan di layar', file: 'Simpan ke file untuk dicetak' },
    askSheetFile: 'Nama file',
    askGroup: (group: number): string => `Ketik kelompok ke-${group} pada lembar`,
    askGroupAgain: 'Belum sama dengan lembar; periksa lagi kelompok itu.',
    ready: (v: { when: string; name: string }): string =>
      `Arsip siap ${v.when}. Anda mencatat sebagai ${v.name}.`,
    sheetAt: (path: string): string =>
      `Lembar pemulihan ada di ${path}. Cetak, serahkan kepada Kabag, lalu hapus file itu.`,
    afterwards: [
      ['sop intake', 'catat informasi masuk pertama'],
      ['sop intake --from FILE', 'ambil dari file CSV'],
      ['sop', 'lihat apa yang menunggu'],
    ] as [string, string][],
    recoverySheet: (v: { groups: string; day: string }): string =>
      `LEMBAR PEMULIHAN ARSIP   simpan dalam amplop tertutup pada Kabag
Membuka kembali arsip bila komputer rusak atau hilang. Dibuat satu kali,
${v.day}, dan tidak tersimpan di komputer.

${v.groups}

Diterima Kabag: tanggal ........   tanda tangan ........
`,
  },
};
