// What stands on printed forms. Paper is ASCII, dates are in full.
import type { printouts as model } from '../id/printouts.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const printouts: typeof model = {
  incomingTitle: 'INCOMING INQUIRY',
  dispositionTitle: 'DISPOSITION SHEET',
  number: 'Case number',
  kind: 'Kind',
  from: 'From',
  arrived: 'Arrived',
  takenIn: 'Received',
  subject: 'Subject',
  details: 'Other fields',
  agenda: 'Agenda number',
  urgency: 'Nature',
  urgencies: ['Normal', 'Urgent', 'Very urgent', 'Confidential'],
  sender: (name: string, channel: string): string => `${name}, by ${channel}`,
  unnamed: 'no name',
  erased: '(text was erased)',
  detailsAt: (count: number, number: string): string => `${count}, see sop show ${number}`,
  handedTo: (name: string): string => `Handed to ${name}: date`,
  date: 'Date',
  atHour: 'at',
  initials: 'initials',
  note: 'Note',
  kabagTo: 'STEP 2, KABAG to',
  kabagAsks: 'With the request',
  kasubagTo: 'STEP 3, KASUBAG to',
  kasubagAsks: 'With the instruction',
  initialsOf: (role) => `Initials ${role}`,
  seal: (seals: string): string => `Archive seal ${seals}`,
  unsealed: 'The archive has no seal yet',
  printed: (day: string, time: string, zone: string): string => `Printed ${day} at ${time} ${zone}`,
  page: (page: number, pages: number): string => `page ${page} of ${pages}`,
  recorded: (document, number, handedTo) =>
    `Recorded: ${vocabulary.printedDocuments[document]} ${number} printed${handedTo ? `, handed to ${handedTo}` : ''}.`,
  writtenTo: (path) => `Written to ${path}`,
  trayTitle: (name) => `COLLECTIVE DISPOSITION SHEET ${name}`,
  trayAbout: (count, day) => `${dates.figure(count)} ${count === 1 ? 'case' : 'cases'}, ${day}`,
  trayRecorded: (name, numbers, handedTo) =>
    `Recorded: collective sheet ${name} printed for ${numbers}${handedTo ? `, handed to ${handedTo}` : ''}.`,
  nothingNew: (document) => `Every ${vocabulary.printedDocuments[document]} is printed.`,
  askHanded: (count, name) =>
    `${dates.figure(count)} ${count === 1 ? 'inquiry' : 'inquiries'} to print. Handed to ${name} (Kabag) with it?`,
  notRecorded: 'Printed, but not recorded: this PC may only read this archive.',
};
