// The Indonesian catalogue: every sentence that a person reads.
import { batches } from './batches.ts';
import { cases } from './cases.ts';
import { citations } from './citations.ts';
import { completeness } from './completeness.ts';
import { crawl } from './crawl.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { dispositions } from './dispositions.ts';
import { errors } from './errors/index.ts';
import { explain } from './explain.ts';
import { general } from './general.ts';
import { help } from './help.ts';
import { intake } from './intake.ts';
import { letters } from './letters.ts';
import { life } from './life.ts';
import { office } from './office.ts';
import { outages } from './outages.ts';
import { paperwork } from './paperwork.ts';
import { printouts } from './printouts.ts';
import { questions } from './questions.ts';
import { recording } from './recording.ts';
import { regulations } from './regulations.ts';
import { sharing } from './sharing.ts';
import { sop } from './sop.ts';
import { verify } from './verify.ts';
import { vocabulary } from './vocabulary.ts';
import { workbook } from './workbook.ts';
import { worksheet } from './worksheet.ts';

export const id = {
  batches,
  cases,
  citations,
  completeness,
  crawl,
  dates,
  deadlines,
  dispositions,
  errors,
  explain,
  general,
  help,
  intake,
  letters,
  life,
  office,
  outages,
  paperwork,
  printouts,
  questions,
  recording,
  regulations,
  sharing,
  sop,
  vocabulary,
  verify,
  workbook,
  worksheet,
};
