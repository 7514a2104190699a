// Outages: what was out of order, from when to when, beside the steps that it overlaps.
import type { outages as model } from '../id/outages.ts';
import { dates } from './dates.ts';

export const outages: typeof model = {
  systems: {
    internet: 'internet',
    electricity: 'electricity',
    website: 'website',
    sambat: 'Sambat Online',
    lapor: 'SP4N-LAPOR!',
    srikandi: 'SRIKANDI',
    mail: 'mail',
    other: 'other',
  },
  title: (period) => `OUTAGES, ${period}`,
  heads: { id: 'id', span: 'period', system: 'outage', minutes: 'minutes', what: 'told' },
  none: (period) => `No outage is recorded in ${period}.`,
  since: (begin) => `since ${begin}`,
  running: (ids) => `Still going on: ${ids.join(', ')}`,
  inMinutes: 'In working minutes.',
  ongoing: (begin) => `${begin}, still going on`,
  what: 'What was out of order',
  askWhat: 'What is out of order, for example "Office internet down"',
  askSystem: 'What it is',
  from: 'The begin of the outage',
  askFrom: 'Since when, for example 09.00 or yesterday 14.30',
  askTo: 'Until when (empty while it goes on)',
  recorded: (v) => `Outage (${v.system}) recorded: ${v.span} (${v.id})`,
  beside: 'It is shown beside the steps that it overlaps; nothing is subtracted.',
  ended: (id, when) => `Outage ${id} ended ${when}`,
  withdrawn: (id) => `Outage ${id} is withdrawn`,
  minutes: (minutes) => `${dates.figure(minutes)} working minute${minutes === 1 ? '' : 's'}`,
  minutesUnknown: 'minutes not known',
  besideStep: (v) => `step ${v.step}: outage (${v.system}) ${v.span}, ${v.minutes}; not subtracted`,
  waitingStep: (step) => `${step} (under way)`,
  heading: 'Outages (not subtracted)',
  explained: (v) =>
    `${v.system} ${v.span}${v.what ? `, ${v.what}` : ''}: ${v.minutes} in common with this step (${v.id})`,
};
