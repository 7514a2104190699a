// Who works in the office: what `sop officer` asks and tells.
import type { officers as model } from '../id/officers.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const officers: typeof model = {
  heads: { id: 'id', name: 'name', title: 'title', roles: 'roles', period: 'period' },
  past: 'OVER',
  devices: 'WHO TYPES',
  device: (code) => `computer ${code}`,
  thisDevice: 'this computer',
  nobodyTypes: 'nobody yet',
  readOnly: 'This computer may only read the archive.',
  standIns: 'STAND-INS',
  standInLine: (v) => `${v.name} (${v.id}): ${v.title} for ${v.for}, ${v.period}`,
  name: 'The name of the officer',
  askName: 'Name of the officer',
  role: 'The role',
  askRole: 'Role',
  askTitle: 'Title (may be empty)',
  askHere: 'Who else types on this computer',
  askNew: (name) => `${name} is not an officer yet. Record them as a new one`,
  until: 'The last day',
  askUntil: 'Until',
  standInTitle: (as, title) => `${vocabulary.signingAuthorities[as]} ${title}`,
  added: (v) => `${v.name} is recorded as ${v.roles} (${v.id})`,
  standsIn: (v) => `${v.name} (${v.id}) is recorded as ${v.title}, for ${v.for}, ${v.period}`,
  newOfficer: (name) => `${name} is new in this archive.`,
  titled: (title, period) => `${title}, ${period}`,
  enrolled: (name) => `${name} may type on this computer`,
  asWhom: (id) => `use --as ${id} on the commands that they type`,
  alreadyHere: (name) => `${name} may type on this computer already.`,

  lastDay: 'The last working day',
  askLeaver: 'Who leaves',
  askLastDay: 'Last working day',
  left: (v) =>
    v.roles === null
      ? `${v.name} works here until ${v.lastDay}`
      : `${v.name} holds the role ${vocabulary.and(v.roles.map((role) => vocabulary.roles[role]))} until ${v.lastDay}`,
  openCases: (v) =>
    `${dates.figure(v.numbers.length)} open case${v.numbers.length === 1 ? ' waits' : 's wait'} for them (${v.numbers.slice(0, 5).join(', ')}${v.numbers.length > 5 ? ', …' : ''}); from ${v.day} on for ${v.waitsFor}.`,
  successor: (name) => `${name} takes over.`,

  doubts: {
    severalHolders: (role, day, names) =>
      `From ${day} on there is more than one ${role}: ${vocabulary.and(names)}. Record who leaves with sop officer leave.`,
    severalStandIns: (name, day, names) =>
      `From ${day} on more than one stands in for ${name}: ${vocabulary.and(names)}.`,
    nobody: (role, day) =>
      `From ${day} on there is no ${role}. Record a successor with sop officer add, or a Plt with --plt.`,
    plhOfVacant: (name, day, names) =>
      `From ${day} on the post of ${name} is vacant; ${vocabulary.and(names)} still stands there as Plh. Record a Plt with --plt.`,
    noOperatorHere: (device, day) =>
      `From ${day} on no pengelola TIK types on this computer (${device}): sop officer add --here.`,
  },
};
