// Who works in the office: what `sop officer` asks and tells.
import type { Role, StandInKind } from '../../procedure/words.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const officers = {
  heads: { id: 'kode', name: 'nama', title: 'jabatan', roles: 'peran', period: 'masa' },
  past: 'SUDAH BERAKHIR',
  devices: 'YANG MENGETIK',
  device: (code: string): string => `komputer ${code}`,
  thisDevice: 'komputer ini',
  nobodyTypes: 'belum ada',
  readOnly: 'Komputer ini hanya dapat membaca arsip.',
  standIns: 'PENGGANTI',
  standInLine: (v: { id: string; name: string; title: string; for: string; period: string }): string =>
    `${v.name} (${v.id}): ${v.title} untuk ${v.for}, ${v.period}`,
  name: 'Nama pegawai',
  askName: 'Nama pegawai',
  role: 'Peran',
  askRole: 'Peran',
  askTitle: 'Jabatan (boleh kosong)',
  askHere: 'Siapa yang juga mengetik di komputer ini',
  askNew: (name: string): string => `${name} belum terdaftar. Catat sebagai pegawai baru`,
  until: 'Hari terakhir',
  askUntil: 'Sampai tanggal',
  standInTitle: (as: StandInKind, title: string): string => `${vocabulary.signingAuthorities[as]} ${title}`,
  added: (v: { id: string; name: string; roles: string }): string =>
    `${v.name} tercatat sebagai ${v.roles} (${v.id})`,
  standsIn: (v: { id: string; name: string; title: string; for: string; period: string }): string =>
    `${v.name} (${v.id}) tercatat sebagai ${v.title}, untuk ${v.for}, ${v.period}`,
  newOfficer: (name: string): string => `${name} pegawai baru dalam arsip ini.`,
  titled: (title: string, period: string): string => `${title}, ${period}`,
  enrolled: (name: string): string => `${name} dapat mengetik di komputer ini`,
  asWhom: (id: string): string => `pakai --as ${id} pada perintah yang beliau ketik`,
  alreadyHere: (name: string): string => `${name} sudah dapat mengetik di komputer ini.`,

  lastDay: 'Hari kerja terakhir',
  askLeaver: 'Siapa yang berhenti atau pindah',
  askLastDay: 'Hari kerja terakhir',
  left: (v: { name: string; lastDay: string; roles: Role[] | null }): string =>
    v.roles === null
      ? `${v.name} bekerja di sini sampai ${v.lastDay}`
      : `${v.name} memegang peran ${vocabulary.and(v.roles.map((role) => vocabulary.roles[role]))} sampai ${v.lastDay}`,
  openCases: (v: { numbers: string[]; day: string; waitsFor: string }): string =>
    `${dates.figure(v.numbers.length)} berkas terbuka menunggu beliau (${v.numbers.slice(0, 5).join(', ')}${v.numbers.length > 5 ? ', …' : ''}); mulai ${v.day} menunggu ${v.waitsFor}.`,
  successor: (name: string): string => `Diteruskan oleh ${name}.`,

  doubts: {
    severalHolders: (role: string, day: string, names: string[]): string =>
      `Mulai ${day} ada lebih dari satu ${role}: ${vocabulary.and(names)}. Yang berhenti dicatat dengan sop officer leave.`,
    severalStandIns: (name: string, day: string, names: string[]): string =>
      `Mulai ${day} lebih dari satu orang menggantikan ${name}: ${vocabulary.and(names)}.`,
    nobody: (role: string, day: string): string =>
      `Mulai ${day} belum ada ${role}. Catat penerusnya dengan sop officer add, atau Plt dengan --plt.`,
    plhOfVacant: (name: string, day: string, names: string[]): string =>
      `Mulai ${day} jabatan ${name} kosong; ${vocabulary.and(names)} masih tercatat sebagai Plh. Catat sebagai Plt dengan --plt.`,
    noOperatorHere: (device: string, day: string): string =>
      `Mulai ${day} tidak ada pengelola TIK yang mengetik di komputer ini (${device}): sop officer add --here.`,
  },
};
