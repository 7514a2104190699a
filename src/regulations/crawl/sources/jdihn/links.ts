// Page and files of a JDIHN record: mis-set servers leak addresses that lead nowhere, and folders stand for files that are not there.
import type { Finding, FindingNote } from '../../../finding.ts';
import { fileNameOf, keptAddress } from '../../reading/kept-address.ts';
import { cut, plainField } from '../../reading/plain-field.ts';
import type { Fetcher } from '../../source.ts';
import type { Fields } from './fields.ts';

/** The page of the record; one that may not be followed is noted. */
export function readPage(finding: Finding, fields: Fields, fetcher: Fetcher): void {
  const printed = fields.raw('urlDetailPeraturan');
  if (printed === null) return;
  finding.url = keptAddress(printed, fetcher);
  if (finding.url === null) finding.notes.push(refused('url', printed));
}

/** The document and its abstract; the generator sends the bare folder where there is no file. */
export function readFiles(finding: Finding, fields: Fields, fetcher: Fetcher): void {
  for (const [field, nameField] of [
    ['urlDownload', 'fileDownload'],
    ['urlAbstrak', 'abstrak'],
  ] as const) {
    const printed = fields.raw(field);
    const name = fields.text(nameField);
    if (printed === null || (name === null && isFolder(printed))) continue;
    const url = keptAddress(printed, fetcher);
    if (url !== null && !isFolder(url)) finding.files.push({ url, name: name ?? fileNameOf(url) });
    else finding.notes.push(refused('files', printed));
  }
}

function refused(field: string, printed: string): FindingNote {
  return { code: 'address-refused', field, value: cut(plainField(printed) ?? '', 120) };
}

function isFolder(url: string): boolean {
  return (
    URL.canParse(url) && /^(|dokumen|document|documents|files?|uploads?|abstrak)$/i.test(fileNameOf(url))
  );
}
