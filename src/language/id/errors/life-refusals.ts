// Refusals of what happens to a case beside the seven steps.
import { vocabulary } from '../vocabulary.ts';
import type { Reasons } from './refusals.ts';
import { moment, short } from './wording.ts';

export const lifeReasons = {
  'not-ended': ({ status }, { number }) => ({
    why: [`Berkas ${vocabulary.statuses[status]}; yang dibuka kembali hanya berkas yang sudah selesai.`],
    next: `sop show ${short(number)}`,
  }),
  'before-ending': ({ at, endedAt }, { zone }) => ({
    why: [`Waktunya ${moment(at, zone)}; berkas selesai ${moment(endedAt, zone)}.`],
    next: 'ulangi dengan --at yang lebih kemudian',
  }),
  'inquirer-not-asked': (_values, { number }) => ({
    why: ['Tidak ada pertanyaan kepada pengirim yang belum dijawab.'],
    next: `sop ask ${short(number)} --of inquirer "…"`,
  }),
  'not-forwarding': ({ status }, { number }) => ({
    why: [
      `Berkas ${vocabulary.statuses[status]}; Kabag belum mendisposisikannya untuk diteruskan.`,
      'Bila memang sudah diteruskan: --irregular "alasannya".',
    ],
    next: `sop disposition ${short(number)} --forward "nama perangkat"`,
  }),
  'no-such-question': ({ event }, { number }) => ({
    why: [`Pertanyaan ${event} tidak ada pada berkas ini.`],
    next: `sop show ${short(number)}`,
  }),
  'before-question': ({ at, askedAt }, { zone }) => ({
    why: [`Waktunya ${moment(at, zone)}; pertanyaannya ${moment(askedAt, zone)}.`],
    next: 'ulangi dengan --at yang lebih kemudian',
  }),
  'already-answered': ({ event }, { number }) => ({
    why: [`Pertanyaan ${event} sudah dijawab.`],
    next: `sop show ${short(number)}`,
  }),
  'nothing-to-countersign': ({ event }, { number }) => ({
    why: [`Kejadian ${event} tidak menunggu paraf susulan.`],
    next: `sop show ${short(number)}`,
  }),
  'other-decider': ({ event, officer }, { nameOf }) => ({
    why: [`Kejadian ${event} diputuskan oleh ${nameOf(officer)}; paraf susulannya dari beliau.`],
    next: `ulangi dengan --by ${officer}`,
  }),
  'linked-to-itself': () => ({
    why: ['Berkas tidak dapat ditautkan kepada dirinya sendiri.'],
    next: 'ulangi dengan nomor berkas lain',
  }),
  'already-linked': ({ to, relation }, { number }) => ({
    why: [`Sudah tertaut: ${vocabulary.linkRelations[relation]} ${to}.`],
    next: `sop show ${short(number)}`,
  }),
} satisfies Partial<Reasons>;
