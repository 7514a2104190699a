// Refusals of a correction or a withdrawal: what it names, what rests on it, and a value that cannot be.
import { vocabulary } from '../vocabulary.ts';
import type { Reasons } from './refusals.ts';
import { moment, short } from './wording.ts';

export const correctionReasons = {
  'no-such-event': ({ event }, { number }) => ({
    why: [`Kejadian ${event} tidak ada pada berkas ini, atau sudah dicabut.`],
    next: `sop show ${short(number)}`,
  }),
  'not-withdrawable': ({ event, type }, { number }) => ({
    why: [`Kejadian ${named(event, type)} sudah terjadi di luar sop dan tidak dapat dicabut.`],
    next: `sop correct ${short(number)} --event ${event} --field at --value 09.10 --reason "…"`,
  }),
  'not-your-event': ({ event, recordedBy }, { nameOf }) => ({
    why: [`Kejadian ${event} dicatat oleh ${nameOf(recordedBy)}; hanya yang mencatat dapat mengubahnya.`],
    next: `ulangi dengan --as ${recordedBy}`,
  }),
  'built-upon': ({ event, by, final }, { number }) => ({
    why: [`Kejadian ${by} sudah berdiri di atas ${event}${final ? ' dan tidak dapat dicabut' : ''}.`],
    next: final
      ? `sop note ${short(number)} "…"`
      : `sop correct ${short(number)} --withdraw ${by} --reason "…"`,
  }),
  'not-correctable': ({ event, field }, { number }) => ({
    why: [
      `"${vocabulary.eventFields[field] ?? field}" pada kejadian ${event} tidak dapat dikoreksi.`,
      'Isi tulisan warga, isi tanggapan, dan persetujuan tetap seperti dicatat.',
    ],
    next: `sop correct ${short(number)}`,
  }),
  'corrected-wrong-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `Yang disebut di sini ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))}; pada hari itu ${nameOf(officer)} tidak berperan itu.`,
    ],
    next: 'ulangi dengan --value pegawai yang berperan itu, lihat sop officer list',
  }),
  'own-decision': ({ event, officer }, { number, nameOf }) => ({
    why: [
      `Kejadian ${event} diputuskan dan diketik oleh ${nameOf(officer)} sendiri.`,
      'Bila sebenarnya keputusan orang lain: cabut, lalu catat lagi dengan --by dan --form.',
    ],
    next: `sop correct ${short(number)} --withdraw ${event} --reason "…"`,
  }),
  'form-not-possible': ({ officer, own }, { nameOf }) => ({
    why: [
      own
        ? `Yang diketik ${nameOf(officer)} sendiri selalu berbentuk terminal.`
        : `Terminal hanya untuk yang diketik ${nameOf(officer)} sendiri; kejadian ini dicatat orang lain.`,
    ],
    next: own ? 'ulangi dengan --field lain' : 'ulangi dengan --value paper, oral, atau message',
  }),
  'corrected-before-arrival': ({ at, arrivedAt }, { zone }) => ({
    why: [`Waktunya ${moment(at, zone)}; informasi tiba ${moment(arrivedAt, zone)}.`],
    next: 'ulangi dengan --value yang lebih kemudian',
  }),
  'corrected-too-early': ({ at, event, type, otherAt }, { zone }) => ({
    why: [
      `Waktunya ${moment(at, zone)}; ${named(event, type)} terjadi ${moment(otherAt, zone)}.`,
      'Yang dikoreksi tidak dapat mendahuluinya.',
    ],
    next: 'ulangi dengan --value yang lebih kemudian',
  }),
  'corrected-too-late': ({ at, event, type, otherAt }, { zone }) => ({
    why: [
      `Waktunya ${moment(at, zone)}; ${named(event, type)} terjadi ${moment(otherAt, zone)}.`,
      'Yang dikoreksi tidak dapat sesudahnya.',
    ],
    next: 'ulangi dengan --value yang lebih awal',
  }),
} satisfies Partial<Reasons>;

/** `A.17 (informasi masuk)`. */
function named(event: string, type: string): string {
  return `${event} (${vocabulary.eventTypes[type] ?? type})`;
}
