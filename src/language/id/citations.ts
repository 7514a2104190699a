// Sentences of citations: in the draft, at the review and at the sending; and of an item that becomes a case.
import type { Day, Moment, Zone } from '../../procedure/time.ts';
import type { StatusClaim } from '../../regulations/finding.ts';
import type { StandingStatus, StandingWord } from '../../regulations/standing.ts';
import { dates } from './dates.ts';
import { regulations } from './regulations.ts';
import { vocabulary } from './vocabulary.ts';

const statuses: Record<StandingStatus, string> = {
  'in-force': 'berlaku',
  revoked: 'tidak berlaku lagi',
  conflict: 'sumber berbeda-beda',
  unknown: 'statusnya belum diketahui',
};

export const citations = {
  statuses,
  heading: 'DASAR HUKUM',
  label: 'Dasar hukum',
  about: (name: string, about: string): string => `${name} tentang ${about}`,
  /** Who says so and when; the first two by name. */
  seen: (sources: string[], day: string | null): string => {
    // Within brackets there are no further ones.
    const plain = sources.map((name) => name.replace(/\s*\(([^()]*)\)/g, ' $1'));
    const named = sources.length > 2 ? [...plain.slice(0, 2), `${sources.length - 2} sumber lain`] : plain;
    const told = [...named, ...(day === null ? [] : [day])];
    return told.length === 0 ? '' : ` (${told.join(', ')})`;
  },
  notInLibrary: 'belum ada di pustaka, statusnya belum diketahui',
  revoked: (by: string[]): string =>
    by.length === 0 ? 'tidak berlaku lagi' : `dicabut dengan ${vocabulary.and(by)}`,
  partlyRevoked: (by: string[]): string => `sebagian dicabut dengan ${vocabulary.and(by)}`,
  conflict: (says: { source: string; status: StatusClaim | null }[]): string => {
    const told = says.flatMap(({ source, status }) =>
      status === null ? [] : [`${source} ${regulations.claims[status]}`],
    );
    return `sumber berbeda-beda: ${told.join(', ')}`;
  },
  amended: (by: string[]): string => `diubah dengan ${vocabulary.and(by)}`,
  newer: (names: string[]): string => `ada yang lebih baru tentang hal yang sama: ${vocabulary.and(names)}`,
  otherTitle: (title: string): string => `judulnya lain di pustaka: ${title}`,
  whenWritten: (status: StandingStatus, amended: boolean): string =>
    `ketika ditulis: ${statuses[status]}${amended ? ', sudah diubah' : ''}`,

  notInLibraryYet: (name: string): string => `${name} belum ada di pustaka, statusnya belum diketahui.`,
  howToAdd: 'Dimuat dengan sop regulation add ALAMAT, atau sop crawl-kemendagri.',
  leftOut: (name: string): string =>
    `${name} tidak ada dalam tanggapan, maka tidak dicatat sebagai dasar hukum.`,
  placeholderLeft: (command: string): string =>
    `{dasar hukum} masih ada dalam tanggapan; isi dengan ${command}`,
  revokedInReply: (count: number): string =>
    count === 1
      ? 'Dasar hukum dalam tanggapan ini tidak berlaku lagi:'
      : `${dates.figure(count)} dasar hukum dalam tanggapan ini tidak berlaku lagi:`,
  askAccept: 'Mengapa tetap dikutip (kosong: belum diputuskan)',
  cited: (count: number): string => `${dates.figure(count)} dasar hukum`,
  accepted: (names: string[], why: string): string =>
    `${vocabulary.and(names)} tidak berlaku lagi dan tetap dikutip: ${why}`,
  toLookAt: 'Dasar hukum yang perlu dilihat:',
  endedBasis: (cited: { name: string; revokedBy: string[] }[]): string => {
    const told = cited.map(({ name, revokedBy }) =>
      revokedBy.length === 0
        ? `${name} tidak berlaku lagi`
        : `${name} dicabut dengan ${vocabulary.and(revokedBy)}`,
    );
    return `dasar hukum: ${told.join('; ')}`;
  },

  askTakeIn: (count: number): string =>
    count === 1 ? 'Catat sebagai berkas?' : `Catat sebagai ${dates.figure(count)} berkas?`,
  isCase: (v: { number: string; item: string; changed: boolean }): string =>
    v.changed
      ? `Sudah menjadi berkas ${v.number}: ${v.item}. Yang diketahui pustaka sejak itu lain; tidak ada yang ditambahkan.`
      : `Sudah menjadi berkas ${v.number}: ${v.item}. Tidak ada yang ditambahkan.`,
  cameAt: (when: string): string => `terlihat ${when}`,

  /** What stands in the case that an item becomes. */
  item: {
    enacted: (day: Day): string => `Ditetapkan ${dates.letterDay(day)}`,
    promulgated: (day: Day): string => `Diundangkan ${dates.letterDay(day)}`,
    published: (when: Moment | string, zone: Zone): string =>
      `Dimuat ${typeof when === 'string' ? when : dates.long(when, zone)}`,
    status: (status: StandingWord): string =>
      ({
        'in-force': 'Status: berlaku',
        revoked: 'Status: dicabut',
        ended: 'Status: tidak berlaku lagi',
        conflict: 'Status: sumber berbeda-beda',
        unknown: 'Status: belum diketahui',
      })[status],
    relation: (kind: keyof typeof regulations.show.relations, printed: string): string =>
      vocabulary.sentence(`${regulations.show.relations[kind]} ${printed}`),
  },
};
