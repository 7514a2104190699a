// Failures of mail. `detail` is the server's or the system's own answer, as it came.
import type { Message } from '../../catalogue.ts';

export const mailErrors = {
  'mail-rejected': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Tanggapan ${v.number} belum terkirim: server surel menolak ${v.to}.`,
    why: [v.detail, 'Persetujuan tetap berlaku; belum ada yang sampai ke penerima.'],
    next: `periksa alamatnya, lalu sop push ${v.number}, atau sop push ${v.number} --manual --receipt "…"`,
  }),
  'mail-deferred': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Tanggapan ${v.number} belum terkirim: server surel meminta dicoba lagi nanti.`,
    why: [v.detail, 'Persetujuan tetap berlaku; belum ada yang sampai ke penerima.'],
    next: `tunggu beberapa menit, lalu sop push ${v.number}`,
  }),
  'mail-authentication': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Tanggapan ${v.number} belum terkirim: server surel tidak mengenali nama pengguna atau kata sandi.`,
    why: [v.detail, 'Persetujuan tetap berlaku; belum ada yang sampai ke penerima.'],
    next: `sop channel set email, lalu sop push ${v.number}`,
  }),
  'mail-tls': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Tanggapan ${v.number} belum terkirim: sambungan ke server surel tidak dapat dipastikan aman.`,
    why: [v.detail, 'Kata sandi dan isi surel belum dikirim.'],
    next: `sop channel test email, lalu sop push ${v.number}`,
  }),
  'mail-unreachable': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Tanggapan ${v.number} belum terkirim: server surel tidak menjawab.`,
    why: [v.detail, 'Persetujuan tetap berlaku; belum ada yang sampai ke penerima.'],
    next: `sop channel test email, lalu sop push ${v.number}`,
  }),
  'mail-uncertain': (v: { number: string; to: string; detail: string }): Message => ({
    what: `Pengiriman ${v.number} terhenti sebelum server surel menjawab.`,
    why: [
      v.detail,
      'Mungkin sudah sampai, mungkin belum; maka tidak langsung dikirim ulang.',
      `Periksa folder Terkirim: cari [${v.number}].`,
    ],
    next: `sop push ${v.number} --was-sent atau sop push ${v.number} --resend`,
  }),
  'mail-test': (v: { kind: MailFailureKind; detail: string }): Message => ({
    what: `Kanal surel belum dapat dipakai: ${testFindings[v.kind]}.`,
    why: [v.detail, 'Tidak ada surel yang dikirim.'],
    next: 'sop channel set email',
  }),
  'mail-not-set': (_: Record<string, never>): Message => ({
    what: 'Server surel belum diatur di komputer ini.',
    next: 'sop channel set email',
  }),
  'mail-other-device': (v: { device: string }): Message => ({
    what: `Surel dikirim dari komputer ${v.device}, bukan dari komputer ini.`,
    why: ['Satu kanal dikirim oleh satu komputer, supaya tidak ada yang terkirim dua kali.'],
    next: 'sop channel set email, bila komputer ini yang mengirim mulai sekarang',
  }),
  'mail-password-missing': (v: { user: string; path: string }): Message => ({
    what: `Kata sandi surel untuk ${v.user} belum ada di komputer ini.`,
    why: [`Kata sandi dibaca dari SOP_SMTP_PASSWORD, atau dari baris pertama file ${v.path} (izin 0600).`],
    next: 'isi salah satunya, lalu sop channel test email',
  }),
};

type MailFailureKind = 'rejected' | 'deferred' | 'authentication' | 'tls' | 'unreachable' | 'uncertain';

const testFindings: Record<MailFailureKind, string> = {
  rejected: 'server menolak pengirim',
  deferred: 'server meminta dicoba lagi nanti',
  authentication: 'nama pengguna atau kata sandi tidak dikenali',
  tls: 'sambungan tidak dapat dipastikan aman',
  unreachable: 'server tidak menjawab',
  uncertain: 'sambungan terputus',
};
