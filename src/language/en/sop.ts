// Headings of the page that shows the SOP; its own words stand in procedure/sop-15.ts.
import type { sop as model } from '../id/sop.ts';

export const sop: typeof model = {
  title: (number, name) => `SOP NUMBER ${number}, ${name.toUpperCase()}`,
  created: 'Made',
  revised: 'Revised',
  ratified: 'Ratified',
  ratifiedBy: 'Ratified by',
  validFrom: 'Holds from',
  legalBasis: 'LEGAL BASIS',
  qualifications: 'QUALIFICATIONS',
  related: 'RELATED',
  equipment: 'EQUIPMENT',
  warning: 'WARNING',
  recording: 'RECORDING',
  remark: 'REMARK',
  steps: 'STEPS',
  actors: 'Who',
  ourReading: 'our reading',
  completeness: 'Completeness',
  standard: 'Time',
  minutes: (minutes) => `${minutes} minutes`,
  output: 'Output',
  command: 'Command',
  readingNote:
    'The flow-chart symbols that name the actor are missing in the text; the actors above are our reading of the steps.',
};
