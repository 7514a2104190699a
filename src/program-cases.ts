// The subcommands that work on cases beside the seven steps, one line each; what is printed among them.
import type { Subcommand } from './program.ts';

export const caseSubcommands: readonly Subcommand[] = [
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
    path: 'print question',
    group: 'case',
    load: async () => (await import('./commands/print/question.ts')).printQuestion,
  },
  {
    path: 'print transmittal',
    group: 'case',
    load: async () => (await import('./commands/print/transmittal.ts')).printTransmittal,
  },
  {
    path: 'print notice',
    group: 'case',
    load: async () => (await import('./commands/print/notice.ts')).printNotice,
  },
  {
    path: 'print reply',
    group: 'case',
    load: async () => (await import('./commands/print/reply.ts')).printReply,
  },
  {
    path: 'print countersign',
    group: 'case',
    load: async () => (await import('./commands/print/countersign.ts')).printCountersign,
  },
  {
    path: 'print history',
    group: 'case',
    load: async () => (await import('./commands/print/history.ts')).printHistory,
  },
  {
    path: 'explain',
    alias: 'jelaskan',
    group: 'case',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
];
