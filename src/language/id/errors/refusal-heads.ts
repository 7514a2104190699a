// What was not recorded, by the type of its event: the first line of a refusal.

export const refusalHeads: Record<string, (number: string) => string> = {
  received: (number) => `Informasi masuk ${number} belum dapat dicatat.`,
  printed: (number) => `Cetakan ${number} belum dapat dicatat.`,
  dispositioned: (number) => `Disposisi ${number} belum dapat dicatat.`,
  drafted: (number) => `Draf ${number} belum dapat dicatat.`,
  submitted: (number) => `Draf ${number} belum dapat diajukan.`,
  reviewed: (number) => `Pemeriksaan ${number} belum dapat dicatat.`,
  sending: (number) => `Tanggapan ${number} belum dapat dikirim.`,
  replied: (number) => `Tanggapan ${number} belum dapat dicatat sebagai tersampaikan.`,
  noted: (number) => `Catatan ${number} belum dapat disimpan.`,
  closed: (number) => `Berkas ${number} belum dapat ditutup.`,
  corrected: (number) => `Koreksi ${number} belum dapat dicatat.`,
  withdrawn: (number) => `Pencabutan pada ${number} belum dapat dicatat.`,
};
