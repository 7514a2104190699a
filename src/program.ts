// The subcommands, one line each, in the order of the SOP; only the one that was typed is loaded.
import type { Command } from './commands/command.ts';

export interface Subcommand {
  /** The words typed, `officer add` among them. */
  path: string;
  alias?: string;
  group: 'step' | 'case' | 'office' | 'archive';
  /** The steps of the SOP that it records, as the help shows them. */
  steps?: string;
  load(): Promise<Command>;
}

export const subcommands: readonly Subcommand[] = [
  {
    path: 'intake',
    alias: 'terima',
    group: 'step',
    steps: '1a',
    load: async () => (await import('./commands/intake.ts')).intake,
  },
  {
    path: 'disposition',
    alias: 'disposisi',
    group: 'step',
    steps: '2 3',
    load: async () => (await import('./commands/disposition.ts')).disposition,
  },
  {
    path: 'draft',
    alias: 'draf',
    group: 'step',
    steps: '4',
    load: async () => (await import('./commands/draft.ts')).draft,
  },
  {
    path: 'submit',
    alias: 'ajukan',
    group: 'step',
    steps: '5',
    load: async () => (await import('./commands/submit.ts')).submit,
  },
  {
    path: 'review',
    alias: 'periksa',
    group: 'step',
    steps: '6',
    load: async () => (await import('./commands/review.ts')).review,
  },
  {
    path: 'push',
    alias: 'kirim',
    group: 'step',
    steps: '7',
    load: async () => (await import('./commands/push.ts')).push,
  },
  {
    path: 'list',
    alias: 'daftar',
    group: 'case',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    path: 'show',
    alias: 'lihat',
    group: 'case',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    path: 'note',
    alias: 'catat',
    group: 'case',
    load: async () => (await import('./commands/note.ts')).note,
  },
  {
    path: 'attach',
    alias: 'lampirkan',
    group: 'case',
    load: async () => (await import('./commands/attach.ts')).attach,
  },
  {
    path: 'link',
    alias: 'tautkan',
    group: 'case',
    load: async () => (await import('./commands/link.ts')).link,
  },
  {
    path: 'classify',
    alias: 'golongkan',
    group: 'case',
    load: async () => (await import('./commands/classify.ts')).classify,
  },
  {
    path: 'ask',
    alias: 'tanya',
    group: 'case',
    load: async () => (await import('./commands/ask.ts')).ask,
  },
  {
    path: 'answer',
    alias: 'jawab',
    group: 'case',
    load: async () => (await import('./commands/answer.ts')).answer,
  },
  {
    path: 'number',
    alias: 'nomori',
    group: 'case',
    load: async () => (await import('./commands/number.ts')).number,
  },
  {
    path: 'sign',
    alias: 'tandatangani',
    group: 'case',
    load: async () => (await import('./commands/sign.ts')).sign,
  },
  {
    path: 'forward',
    alias: 'teruskan',
    group: 'case',
    load: async () => (await import('./commands/forward.ts')).forward,
  },
  {
    path: 'extend',
    alias: 'perpanjang',
    group: 'case',
    load: async () => (await import('./commands/extend.ts')).extend,
  },
  {
    path: 'correct',
    alias: 'koreksi',
    group: 'case',
    load: async () => (await import('./commands/correct.ts')).correct,
  },
  {
    path: 'countersign',
    alias: 'paraf',
    group: 'case',
    load: async () => (await import('./commands/countersign.ts')).countersign,
  },
  {
    path: 'close',
    alias: 'tutup',
    group: 'case',
    load: async () => (await import('./commands/close.ts')).close,
  },
  {
    path: 'reopen',
    alias: 'buka',
    group: 'case',
    load: async () => (await import('./commands/reopen.ts')).reopen,
  },
  {
    path: 'print incoming',
    group: 'case',
    load: async () => (await import('./commands/print/incoming.ts')).printIncoming,
  },
  {
    path: 'print disposition',
    group: 'case',
    load: async () => (await import('./commands/print/disposition.ts')).printDisposition,
  },
  {
    path: 'print tray',
    group: 'case',
    load: async () => (await import('./commands/print/tray.ts')).printTray,
  },
  {
    path: 'explain',
    alias: 'jelaskan',
    group: 'case',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    path: 'office show',
    group: 'office',
    load: async () => (await import('./commands/office/show.ts')).officeShow,
  },
  {
    path: 'office set',
    group: 'office',
    load: async () => (await import('./commands/office/set.ts')).officeSet,
  },
  {
    path: 'office template',
    group: 'office',
    load: async () => (await import('./commands/office/template.ts')).officeTemplate,
  },
  {
    path: 'officer list',
    group: 'office',
    load: async () => (await import('./commands/officer/list.ts')).officerList,
  },
  {
    path: 'officer add',
    group: 'office',
    load: async () => (await import('./commands/officer/add.ts')).officerAdd,
  },
  {
    path: 'officer leave',
    group: 'office',
    load: async () => (await import('./commands/officer/leave.ts')).officerLeave,
  },
  {
    path: 'calendar list',
    group: 'office',
    load: async () => (await import('./commands/calendar/list.ts')).calendarList,
  },
  {
    path: 'calendar set',
    group: 'office',
    load: async () => (await import('./commands/calendar/set.ts')).calendarSet,
  },
  {
    path: 'calendar holiday',
    group: 'office',
    load: async () => (await import('./commands/calendar/holiday.ts')).calendarHoliday,
  },
  {
    path: 'calendar import',
    group: 'office',
    load: async () => (await import('./commands/calendar/import.ts')).calendarImport,
  },
  {
    path: 'deadline list',
    group: 'office',
    load: async () => (await import('./commands/deadline/list.ts')).deadlineList,
  },
  {
    path: 'deadline set',
    group: 'office',
    load: async () => (await import('./commands/deadline/set.ts')).deadlineSet,
  },
  {
    path: 'channel list',
    group: 'office',
    load: async () => (await import('./commands/channel/list.ts')).channelList,
  },
  {
    path: 'channel set',
    group: 'office',
    load: async () => (await import('./commands/channel/set.ts')).channelSet,
  },
  {
    path: 'channel test',
    group: 'office',
    load: async () => (await import('./commands/channel/test.ts')).channelTest,
  },
  {
    path: 'outage',
    alias: 'gangguan',
    group: 'office',
    load: async () => (await import('./commands/outage.ts')).outage,
  },
  {
    path: 'init',
    alias: 'mulai',
    group: 'archive',
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    path: 'verify',
    alias: 'uji',
    group: 'archive',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    path: 'worksheet',
    alias: 'lembar-kerja',
    group: 'archive',
    load: async () => (await import('./commands/worksheet.ts')).worksheet,
  },
  {
    path: 'help',
    alias: 'bantuan',
    group: 'archive',
    load: async () => (await import('./commands/help.ts')).help,
  },
];

/** Aliases of the first word of commands that have several, such as `pegawai add`. */
export const familyAliases: Record<string, string> = {
  print: 'cetak',
  office: 'kantor',
  officer: 'pegawai',
  calendar: 'kalender',
  deadline: 'batas-waktu',
  channel: 'kanal',
};

/** The family that a first word names, by its name or its alias. */
export function familyNamed(word: string): string | undefined {
  return Object.keys(familyAliases).find((name) => name === word || familyAliases[name] === word);
}
