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
  'before-decision': ({ at, event, decidedAt }, { zone }) => ({
    why: [`Waktunya ${moment(at, zone)}; keputusan ${event} diambil ${moment(decidedAt, zone)}.`],
    next: 'ulangi dengan --at yang lebih kemudian',
  }),
  'other-decider': ({ event, officer }, { nameOf }) => ({
    why: [`Kejadian ${event} diputuskan oleh ${nameOf(officer)}; paraf susulannya dari beliau.`],
    next: `ulangi dengan --by ${officer}`,
  }),
  'kind-not-possible': ({ from, to }, { number }) => ({
    why: [
      `${vocabulary.sentence(vocabulary.kinds[from])} tidak digolongkan menjadi ${vocabulary.kinds[to]}: jalannya lain sejak masuk.`,
      'Bila keliru didaftarkan, berkas ditutup lalu didaftarkan lagi.',
    ],
    next: `sop close ${short(number)} --reason registered-in-error --note "…"`,
  }),
  'class-not-possible': ({ kind }, { number }) => ({
    why: [`${vocabulary.sentence(vocabulary.kinds[kind])} tidak mempunyai golongan.`],
    next: `sop show ${short(number)}`,
  }),
  'nothing-to-sign': (_values, { number }) => ({
    why: ['Belum ada draf tanggapan yang dapat ditandatangani.'],
    next: `sop show ${short(number)}`,
  }),
  'signed-after-reply': ({ at, repliedAt }, { zone }) => ({
    why: [
      `Waktunya ${moment(at, zone)}; tanggapan sudah disampaikan ${moment(repliedAt, zone)} dan tetap seperti itu.`,
      'Tanda tangan sebelum penyampaian masih dapat dicatat dengan saatnya.',
    ],
    next: 'ulangi dengan --at saat ditandatangani',
  }),
  'signer-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `Surat ditandatangani ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))}; ${nameOf(officer)} tidak menjabatnya pada hari itu.`,
      'Penanda tangan di luar kantor disebut dengan --signer-name.',
    ],
    next: 'ulangi dengan --signer kabag',
  }),
  'authority-not-held': ({ officer, authority }, { nameOf }) => ({
    why: [
      `${nameOf(officer)} belum tercatat sebagai ${vocabulary.signingAuthorities[authority]} pada hari itu.`,
    ],
    next: `sop officer add "${nameOf(officer)}" --${authority} kabag --since 24/11`,
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
