// Files of a JDIHN record: mis-set servers leak addresses that lead nowhere, and folders stand for files that are not there.
import type { Finding } from '../../../finding.ts';
import { addFile, noteOf } from '../../reading/fields.ts';
import { fileNameOf } from '../../reading/kept-address.ts';
import type { Fetcher } from '../../source.ts';
import type { Fields } from './fields.ts';

/** The document and its abstract; the generator sends the bare folder where there is no file. */
export function readFiles(finding: Finding, fields: Fields, fetcher: Fetcher): void {
  for (const [field, nameField] of [
    ['urlDownload', 'fileDownload'],
    ['urlAbstrak', 'abstrak'],
  ] as const) {
    const printed = fields.raw(field);
    const name = fields.text(nameField);
    if (printed === null || (name === null && isFolder(printed))) continue;
    if (isFolder(printed)) finding.notes.push(noteOf('address-refused', 'files', printed));
    else addFile(finding, { printed, name }, fetcher);
  }
}

function isFolder(url: string): boolean {
  return (
    URL.canParse(url) && /^(|dokumen|document|documents|files?|uploads?|abstrak)$/i.test(fileNameOf(url))
  );
}
