// A report copied from the page of Sambat Online or SP4N-LAPOR: number, name, date, category, status, text, and the page around them.
import type { ChannelKind } from '../../procedure/words.ts';
import { fieldOf, type Label, proposalOf, readLabel, takeLabels } from './labels.ts';
import { isNearDate, readNearDate } from './near-dates.ts';
import { isNoName } from './senders.ts';
import type { Shape } from './shape.ts';

const signs: [ChannelKind, RegExp][] = [
  ['lapor', /\bsp4n\b|\blapor!|\blapor\.go\.id\b|\btracking ?id\b/i],
  ['sambat', /\bsambat(?: online|\.malangkota\.go\.id)\b|\b(?:nomor|no\.?|id|kode) sambat\b/i],
];
const numberLabel =
  /^(?:tracking id|id tracking|nomor (?:laporan|aduan|sambat|tiket|pengaduan)|no\.? (?:laporan|aduan|sambat|tiket|pengaduan)|id (?:laporan|aduan|sambat)|kode (?:laporan|aduan))$/i;
/** Names that the page itself writes: menus, buttons, empty sections. */
const chrome =
  /^(?:sp4n[- ]lapor!?|lapor!?|sambat online.*|layanan aspirasi.*|sistem aplikasi masyarakat.*|beranda|home|tentang.*|statistik|statistik laporan|login|masuk|keluar|logout|daftar|dashboard.*|menu|cari.*|kembali|cetak|detail (?:laporan|aduan|pengaduan)|laporan saya|tindak lanjut(?: laporan)?(?: ?\(?\d+\)?)?|komentar(?: ?\(?\d+\)?)?|balas|dukung(?: ?\(?\d+\)?)?|bagikan|suka|unduh(?: lampiran)?|teruskan|disposisikan|verifikasi|tolak|copyright.*|©.*|hak cipta.*|selengkapnya|belum ada.*|(?:https?:\/\/)?\S*(?:sambat|lapor)\S*\.go\.id\S*|\d+)$/i;
/** The sections below a report are the portal's, not the citizen's. */
const ending = /^(?:tindak lanjut|komentar|riwayat|tanggapan|balas|dukung|bagikan|©|copyright|hak cipta)/i;
/** Fields of the portals' own, beside those of any form. */
const ownLabels =
  /^(?:lokasi(?: kejadian)?|disposisi|instansi(?: tujuan)?|opd(?: tujuan)?|unit(?: tujuan)?|perangkat daerah|topik|prioritas|batas waktu|tenggat)$/i;
const statuses =
  /^(?:menunggu|baru|belum (?:diproses|ditindaklanjuti|dijawab|diverifikasi)|terverifikasi|diverifikasi|terdisposisi(?: ke.*)?|diproses|proses|sedang diproses|selesai|ditolak|ditutup)$/i;

/** No portal takes longer ones. */
const longest = 60_000;

export const portal: Shape = {
  name: 'portal',
  recognise(words, rules) {
    if (words.length > longest) return null;
    const channel = signs.find(([, sign]) => sign.test(words.slice(0, 20_000)))?.[0];
    const lines = words.split('\n').map((line) => line.trim());
    const labels: Label[] = [];
    const free: string[] = [];
    let text: string[] | null = null;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (ending.test(line) && chrome.test(line) && (text !== null || free.length > 1)) break;
      const label = labelAt(lines, at);
      if (label && label.field !== 'text') {
        labels.push({ ...label, field: numberLabel.test(label.label) ? 'external-id' : label.field });
        if (label.below) at++;
        if (text?.some((each) => each !== '')) text.push('\n');
      } else if (label) text = label.below ? [] : [label.value];
      else if (text && text.at(-1) !== '\n' && !chrome.test(line)) text.push(line);
      else if (line !== '' && !chrome.test(line)) free.push(line);
    }
    const numbered = labels.find(({ field }) => field === 'external-id');
    if (!channel || !numbered) return null;
    if (text === null && free.length === 0) return null;
    const loose = readLoose(free, labels);
    const fields = takeLabels([...labels, ...loose.labels]);
    const body = (text ?? loose.text).join('\n').replace(/\n+$/, '').trim();
    if (body === '') return null;
    const { date: _, ...proposal } = proposalOf(fields, body, rules);
    const dated = fields.date ?? loose.date;
    return {
      ...proposal,
      way: { channel },
      ...(loose.anonymous && { anonymous: true }),
      ...(dated !== undefined && { date: { written: dated, reading: readNearDate(dated, rules) } }),
    };

    /** Without labels: sender and date stand above a title and the text. */
    function readLoose(lines: string[], known: Label[]) {
      const has = (field: string) => known.some((each) => each.field === field);
      const rest = lines.filter((line) => !statuses.test(line));
      const status = lines.find((line) => statuses.test(line));
      const found: Label[] = status ? [{ label: 'Status', field: null, value: status }] : [];
      const dateAt = rest.findIndex((line) => isNearDate(line, rules));
      const date = dateAt < 0 ? undefined : rest[dateAt];
      const who = dateAt > 0 ? rest[dateAt - 1]!.replace(/ (?:via|melalui) .*$/i, '') : undefined;
      const below = rest.slice(dateAt + 1);
      if (who !== undefined && who.length <= 60 && !has('name'))
        found.push({ label: 'Pelapor', field: 'name', value: who });
      const [title = '', ...more] = below;
      const titled =
        text === null && more.length > 0 && title.length <= 100 && !/[.!?]$/.test(title) && !has('subject');
      if (titled) found.push({ label: 'Judul', field: 'subject', value: title });
      return {
        labels: found,
        date,
        text: titled ? more : below,
        anonymous: who !== undefined && isNoName(who),
      };
    }
  },
};

/** A label with its value beside it, behind a tab, or on the next line. */
function labelAt(lines: readonly string[], at: number): (Label & { below: boolean }) | null {
  const line = lines[at]!.replace(/^([^\t:]{2,60})\t+(?=\S)/, '$1: ').replace(
    /^(tracking id|no(?:mor)?\.? \p{L}+) ?#?(?=\d)/iu,
    '$1: ',
  );
  const marked = readLabel(line);
  if (marked && (marked.value !== '' || marked.field === 'text'))
    return { ...marked, below: marked.value === '' };
  const bare = (marked?.label ?? line).trim();
  if (bare === '' || bare.length > 40) return null;
  const field = ownLabels.test(bare) ? null : numberLabel.test(bare) ? 'external-id' : fieldOf(bare);
  // Without a colon these are what somebody is called.
  if (!marked && (field === 'anonymous' || field === 'confidential')) return null;
  const next = lines[at + 1] ?? '';
  if (field === undefined || next === '' || chrome.test(bare)) return null;
  return { label: bare, field, value: next, below: true };
}
