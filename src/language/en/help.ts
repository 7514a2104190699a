// The help pages: what each command is for, examples, options.
import type { help as model } from '../id/help.ts';
import { archivePages } from './help/archive.ts';
import { casePages } from './help/cases.ts';
import { lifePages } from './help/life.ts';
import { officePages } from './help/office.ts';
import { paperPages } from './help/papers.ts';
import { regulationPages } from './help/regulations.ts';
import { stepPages } from './help/steps.ts';
import { helpOptions } from './help-options.ts';

const commands = {
  ...stepPages,
  ...casePages,
  ...paperPages,
  ...lifePages,
  ...officePages,
  ...regulationPages,
  ...archivePages,
};

export const help: typeof model = {
  stepLabel: (steps) => (steps.includes(' ') ? `steps ${steps.replace(' ', ' and ')}` : `step ${steps}`),
  everywhere: 'Options of every command',
  overview: {
    title: 'sop: SOP number 15, from inquiry to reply',
    usage: [
      ['sop', 'what waits'],
      ['sop COMMAND CASE', 'a case: 42, A-42, 40-51, or --all'],
    ],
    groups: { case: 'Cases', office: 'Office', archive: 'Archive', options: 'Options' },
    commonOptions: '--at 09.10, --as NAME, --json, --lang id',
    more: 'sop help disposition: one command; sop help sop: the SOP itself',
  },
  options: helpOptions,
  commands,
};
