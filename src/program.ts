// The subcommands, one line each, in the order of the SOP; only the one that was typed is loaded.
import type { Command } from './commands/command.ts';
import { caseSubcommands } from './program-cases.ts';

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
    path: 'crawl-kemendagri',
    alias: 'telusuri',
    group: 'step',
    steps: '1b',
    load: async () => (await import('./commands/crawl-kemendagri.ts')).crawlKemendagri,
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
  ...caseSubcommands,
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
    path: 'regulation list',
    group: 'office',
    load: async () => (await import('./commands/regulation/list.ts')).regulationList,
  },
  {
    path: 'regulation show',
    group: 'office',
    load: async () => (await import('./commands/regulation/show.ts')).regulationShow,
  },
  {
    path: 'regulation search',
    group: 'office',
    load: async () => (await import('./commands/regulation/search.ts')).regulationSearch,
  },
  {
    path: 'regulation add',
    group: 'office',
    load: async () => (await import('./commands/regulation/add.ts')).regulationAdd,
  },
  {
    path: 'regulation dismiss',
    group: 'office',
    load: async () => (await import('./commands/regulation/dismiss.ts')).regulationDismiss,
  },
  {
    path: 'regulation fetch',
    group: 'office',
    load: async () => (await import('./commands/regulation/fetch.ts')).regulationFetch,
  },
  {
    path: 'regulation source',
    group: 'office',
    load: async () => (await import('./commands/regulation/source.ts')).regulationSource,
  },
  {
    path: 'regulation topic',
    group: 'office',
    load: async () => (await import('./commands/regulation/topic.ts')).regulationTopic,
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
  regulation: 'peraturan',
};

/** The family that a first word names, by its name or its alias. */
export function familyNamed(word: string): string | undefined {
  return Object.keys(familyAliases).find((name) => name === word || familyAliases[name] === word);
}
