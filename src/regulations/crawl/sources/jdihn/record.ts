// One JDIHN record, read leniently, as a finding: every name and habit that members were seen to use.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import type { Day, Instant } from '../../../../procedure/time.ts';
import { checkDates, readDate } from '../../../dates.ts';
import { emptyFinding, type Finding } from '../../../finding.ts';
import { fillDay, fillStatus, fillUrl, issuerOf, noteOf } from '../../reading/fields.ts';
import type { FaultCode, Fetcher } from '../../source.ts';
import { createFields, type Fields } from './fields.ts';
import { readFiles } from './files.ts';

interface Around {
  source: SourceSetting;
  fetcher: Fetcher;
  now: Instant;
}

export interface RecordRead {
  /** Null for what is no instrument, or is not to be shown. */
  record: { finding: Finding; updated: Day | null } | null;
  /** Why it cannot be read. */
  code: FaultCode | null;
}

/** Books, articles and rulings stand in the same feed; a type that is not known is kept. */
const otherKinds =
  /^(buku|monografi|artikel|majalah|jurnal|putusan|yurisprudensi|skripsi|tesis|disertasi|makalah|kliping|brosur|naskah akademik|rancangan|raperda|pidato|video|infografis|katalog)\b/i;

/** `value` is what JSON gave for the record; undefined where it gave nothing. */
export function readRecord(value: unknown, around: Around): RecordRead {
  if (value === undefined) return { record: null, code: 'not-json' };
  const fields = createFields(value);
  if (!fields) return { record: null, code: 'marker' };
  const type = fields.text('jenis') ?? fields.text('singkatanJenis');
  if ((type && otherKinds.test(type)) || fields.text('display') === '0') return { record: null, code: null };
  const title = fields.text('judul');
  if (title === null) return { record: null, code: 'marker' };
  const finding: Finding = {
    ...emptyFinding('regulation', title),
    externalId: fields.text('idData'),
    type,
    number: fields.text('noPeraturan', 'nomorPeraturan', 'nomor'),
    year: fields.text('tahun_pengundangan', 'tahunDiundangkan', 'tahun_terbit', 'tahun'),
    issuer: issuerOf(fields.text('teuBadan', 'teu'), type, around.source.issuer),
    gazette: fields.text('sumber'),
    subjects: subjectsOf(fields.text('subjek')),
  };
  const updated = readDays(finding, fields, around.now);
  fillStatus(finding, fields.text('status'));
  fillUrl(finding, fields.raw('urlDetailPeraturan'), around.fetcher);
  readFiles(finding, fields, around.fetcher);
  return { record: { finding, updated }, code: null };
}

/** Days of the finding, each doubtful one left out and noted; gives the day of the last change, in WIB as it stands there. */
function readDays(finding: Finding, fields: Fields, now: Instant): Day | null {
  const promulgated = fields.text('tanggal_pengundangan', 'tanggalDiundangkan');
  fillDay(finding, 'enacted', fields.text('tanggal_penetapan', 'tanggalDitetapkan'), now);
  fillDay(finding, 'promulgated', promulgated, now);
  const changed = fields.text('last_updated');
  const result = changed === null ? null : readDate(changed, { now });
  const updated = result !== null && 'day' in result ? result.day : null;
  leaveOutCreationDay(finding, updated, promulgated);
  finding.notes.push(...checkDates(finding));
  return updated;
}

/** Where nobody entered a promulgation, some members send the day on which the record was made. */
function leaveOutCreationDay(finding: Finding, updated: Day | null, printed: string | null): void {
  const { promulgated, enacted, year } = finding;
  if (promulgated === null) return;
  const late = /^\d{4}$/.test(year ?? '') && Number(promulgated.slice(0, 4)) > Number(year) + 1;
  if (!late && !(promulgated === updated && enacted === null)) return;
  finding.promulgated = null;
  finding.notes.push(noteOf('date-impossible', 'promulgated', printed!));
}

function subjectsOf(printed: string | null): string[] {
  const parts = printed?.split(/\s[-–—]\s|\s[-–—]$/) ?? [];
  const subjects = parts.length > 1 ? parts : (printed?.split(/[,;]/) ?? []);
  return [...new Set(subjects.map((subject) => subject.trim()).filter(Boolean))].slice(0, 50);
}
