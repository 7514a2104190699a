// The help pages: what each command is for, examples, options.
import { archivePages } from './help/archive.ts';
import { casePages } from './help/cases.ts';
import { lifePages } from './help/life.ts';
import { officePages } from './help/office.ts';
import type { Page } from './help/page.ts';
import { paperPages } from './help/papers.ts';
import { regulationPages } from './help/regulations.ts';
import { stepPages } from './help/steps.ts';
import { helpOptions } from './help-options.ts';

const commands = {
  ...stepPages,
  ...casePages,
  ...paperPages,
  ...lifePages,
  ...officePages,
  ...regulationPages,
  ...archivePages,
};

export const help = {
  stepLabel: (steps: string): string => `langkah ${steps.replace(' ', ' dan ')}`,
  everywhere: 'Pilihan setiap perintah',
  overview: {
    title: 'sop: SOP Nomor 15, dari informasi masuk sampai tanggapan',
    usage: [
      ['sop', 'apa yang menunggu'],
      ['sop PERINTAH BERKAS', 'berkas: 42, A-42, 40-51, atau --all'],
    ] as [string, string][],
    groups: { case: 'Berkas', office: 'Kantor', archive: 'Arsip', options: 'Pilihan' },
    commonOptions: '--at 09.10, --as NAMA, --json, --lang en',
    more: 'sop help disposition: satu perintah; sop help sop: isi SOP',
  },
  options: helpOptions,
  commands: commands as Record<keyof typeof commands, Page>,
};
