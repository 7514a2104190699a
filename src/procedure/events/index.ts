// The case events that this version knows, one file each, in the order of the SOP.
import type { CaseEventRule } from '../event.ts';
import { answered } from './answered.ts';
import { asked } from './asked.ts';
import { attached } from './attached.ts';
import { classified } from './classified.ts';
import { closed } from './closed.ts';
import { corrected } from './corrected.ts';
import { countersigned } from './countersigned.ts';
import { deadlineExtended } from './deadline-extended.ts';
import { dispositioned } from './dispositioned.ts';
import { drafted } from './drafted.ts';
import { forwarded } from './forwarded.ts';
import { linked } from './linked.ts';
import { noted } from './noted.ts';
import { numbered } from './numbered.ts';
import { printed } from './printed.ts';
import { received } from './received.ts';
import { reopened } from './reopened.ts';
import { replied } from './replied.ts';
import { reviewed } from './reviewed.ts';
import { sendFailed } from './send-failed.ts';
import { sending } from './sending.ts';
import { signed } from './signed.ts';
import { submitted } from './submitted.ts';
import { withdrawn } from './withdrawn.ts';

const rules: CaseEventRule[] = [
  received,
  printed,
  dispositioned,
  drafted,
  submitted,
  reviewed,
  sending,
  replied,
  sendFailed,
  noted,
  attached,
  linked,
  classified,
  asked,
  answered,
  numbered,
  signed,
  forwarded,
  countersigned,
  deadlineExtended,
  closed,
  reopened,
  corrected,
  withdrawn,
];

export const caseEventRules = new Map(rules.map((rule) => [rule.type, rule]));
