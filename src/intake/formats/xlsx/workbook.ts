// Opens a workbook: which sheets it has, which of them are hidden, and what its cells share.
import { exitCodes, UserError } from '../../../errors.ts';
import type { Zip } from '../../zip.ts';
import { type NumberFormat, readNumberFormats } from './number-formats.ts';
import { type Relations, readRelations, relationOf } from './relations.ts';
import { readSharedStrings } from './strings.ts';
import { drainXml } from './xml.ts';

export interface Sheet {
  name: string;
  /** Path of its part in the package. */
  part: string;
  hidden: boolean;
}

export interface Workbook {
  file: string;
  zip: Zip;
  /** Sheets of cells, in the order of their tabs. */
  sheets: readonly Sheet[];
  strings: readonly string[];
  formats: readonly NumberFormat[];
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean;
}

/** The workbook's own part, or null where the package holds another document. */
export async function findWorkbookPart(zip: Zip, file: string): Promise<string | null> {
  if (!zip.has('_rels/.rels')) return null;
  const relations = await readRelations(zip, file, '');
  return [...relations.values()].find(({ type }) => type === 'officeDocument')?.target ?? null;
}

/** Reads the workbook. Throws UserError `workbook-damaged`, `zip-refused` (exit 2). */
export async function openWorkbook(zip: Zip, file: string, part: string): Promise<Workbook> {
  const relations = await readRelations(zip, file, part);
  const { sheets, from1904 } = await readSheets(zip, file, part, relations);
  if (sheets.length === 0) throw new UserError('workbook-damaged', { file, part }, exitCodes.usage);
  const strings = relationOf(relations, 'sharedStrings');
  const styles = relationOf(relations, 'styles');
  return {
    file,
    zip,
    sheets,
    strings: strings === null ? [] : await readSharedStrings(zip, file, strings),
    formats: styles === null ? [] : await readNumberFormats(zip, file, styles),
    from1904,
  };
}

async function readSheets(
  zip: Zip,
  file: string,
  part: string,
  relations: Relations,
): Promise<Pick<Workbook, 'from1904'> & { sheets: Sheet[] }> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await drainXml(
    zip.read(part),
    { file, part },
    {
      open(name, attributes) {
        if (name === 'workbookPr') from1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '');
        if (name !== 'sheet') return;
        const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
        const relation = relations.get(id ?? '');
        // A sheet that holds a chart or a dialogue has no cells.
        if (relation?.type !== 'worksheet') return;
        const hidden = /hidden/i.test(attributes['state'] ?? '');
        sheets.push({ name: attributes['name'] ?? '', part: relation.target, hidden });
      },
      take: () => [],
    },
  );
  return { sheets, from1904 };
}
