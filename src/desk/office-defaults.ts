// What a new office begins with: letterhead, the sheet's numbered instructions, greeting and closing. All of it is the office's own data and can be changed.
import type { Kind } from '../procedure/words.ts';

export interface Template {
  greeting: string;
  closing: string;
}

/** What a numbered instruction on the disposition sheet means at step 2. */
export interface Instruction {
  text: string;
  action: 'follow-up' | 'forward' | 'inform' | 'file';
}

/** The words of `office-described`. */
export interface OfficeWords {
  name: string;
  letterhead: string[];
  place: string;
  kabagInstructions: Instruction[];
  kasubagInstructions: Instruction[];
  /** By kind; `other` serves where a kind has none. `{nama}` becomes the inquirer's name. */
  templates: Partial<Record<Kind, Template>>;
  /** Below every reply that goes out by mail; `{berkas}` becomes the number. */
  mailFooter: string;
}

const greeting = 'Yth. Saudara {nama},\n\n';
const closing = '\n\nDemikian tanggapan kami. Terima kasih.';

/** The defaults of Bagian Pemerintahan; the forms follow the lembar disposisi of regional secretariats. */
export function defaultOfficeWords(name: string): OfficeWords {
  return {
    name,
    letterhead: [
      'PEMERINTAH KOTA MALANG',
      'SEKRETARIAT DAERAH - BAGIAN PEMERINTAHAN',
      'Jalan Tugu Nomor 1, Malang 65119',
    ],
    place: 'Malang',
    kabagInstructions: [
      { text: 'Tindak lanjuti', action: 'follow-up' },
      { text: 'Tanggapan dan saran', action: 'follow-up' },
      { text: 'Koordinasikan', action: 'follow-up' },
      { text: 'Teruskan', action: 'forward' },
      { text: 'Untuk diketahui', action: 'inform' },
      { text: 'Arsip', action: 'file' },
    ],
    kasubagInstructions: [{ text: 'Siapkan draf tanggapan', action: 'follow-up' }],
    templates: {
      other: { greeting, closing },
      complaint: {
        greeting: `${greeting}Terima kasih atas pengaduan Saudara. `,
        closing: '\n\nDemikian tanggapan kami. Mohon maaf atas ketidaknyamanan yang Saudara alami.',
      },
      suggestion: { greeting: `${greeting}Terima kasih atas saran Saudara. `, closing },
      'information-request': { greeting: `${greeting}Terima kasih atas pertanyaan Saudara. `, closing },
    },
    mailFooter: '{kantor}\nNomor berkas: {berkas}',
  };
}

/** The template of a kind, or that of `other`. */
export function templateFor(words: OfficeWords, kind: Kind): Template {
  return words.templates[kind] ?? words.templates.other ?? { greeting: '', closing: '' };
}
