// The case events that this version knows, one file each, in the order of the SOP.
import type { CaseEventRule } from '../event.ts';
import { closed } from './closed.ts';
import { corrected } from './corrected.ts';
import { dispositioned } from './dispositioned.ts';
import { drafted } from './drafted.ts';
import { noted } from './noted.ts';
import { printed } from './printed.ts';
import { received } from './received.ts';
import { replied } from './replied.ts';
import { reviewed } from './reviewed.ts';
import { sendFailed } from './send-failed.ts';
import { sending } from './sending.ts';
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
  closed,
  corrected,
  withdrawn,
];

export const caseEventRules = new Map(rules.map((rule) => [rule.type, rule]));
