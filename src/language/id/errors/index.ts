// Every failure's sentence, by area.
import { answerErrors } from './answers.ts';
import { archiveErrors } from './archive.ts';
import { attachmentErrors } from './attachments.ts';
import { batchErrors } from './batches.ts';
import { byHandErrors } from './by-hand.ts';
import { citationErrors } from './citations.ts';
import { crawlErrors } from './crawl.ts';
import { deadlineErrors } from './deadlines.ts';
import { intakeErrors } from './intake.ts';
import { lifeErrors } from './life.ts';
import { localErrors } from './local.ts';
import { mailErrors } from './mail.ts';
import { officeErrors } from './office.ts';
import { officerErrors } from './officers.ts';
import { paperworkErrors } from './paperwork.ts';
import { procedureErrors } from './procedure.ts';
import { readingErrors } from './reading.ts';
import { refusalErrors } from './refusals.ts';
import { regulationErrors } from './regulations.ts';
import { usageErrors } from './usage.ts';
import { workbookErrors } from './workbooks.ts';
import { worksheetErrors } from './worksheet.ts';

export const errors = {
  ...answerErrors,
  ...archiveErrors,
  ...attachmentErrors,
  ...batchErrors,
  ...byHandErrors,
  ...citationErrors,
  ...crawlErrors,
  ...deadlineErrors,
  ...intakeErrors,
  ...lifeErrors,
  ...localErrors,
  ...mailErrors,
  ...officeErrors,
  ...officerErrors,
  ...paperworkErrors,
  ...procedureErrors,
  ...readingErrors,
  ...refusalErrors,
  ...regulationErrors,
  ...usageErrors,
  ...workbookErrors,
  ...worksheetErrors,
};
