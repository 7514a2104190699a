// What cannot be recorded of who works here, who stands in for whom, and what was out of order.
import type { Role } from '../../../procedure/words.ts';
import type { officerErrors as model } from '../../id/errors/officers.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { moment } from './wording.ts';

const rolesOf = (roles: readonly Role[]): string =>
  vocabulary.and(roles.map((role) => vocabulary.roles[role]));

export const officerErrors: typeof model = {
  'officer-not-here': (v) => ({
    what:
      v.lastDay === null
        ? `This computer is not enrolled for ${v.name}.`
        : `${v.name} worked here until ${dates.shortDay(v.lastDay)}.`,
    why: [
      v.here.length > 0
        ? `Who types on this computer: ${vocabulary.and(v.here)}.`
        : 'Nobody is enrolled on this computer.',
      'What they decided on paper can be recorded here.',
    ],
    next:
      v.lastDay === null
        ? `repeat without --as, with --by ${v.id} --form paper; or sop officer add --here ${v.id}`
        : `repeat without --as, with --by ${v.id} --form paper --at ${v.lastDay}`,
  }),
  'appointment-same': (v) => ({
    what: `${v.name} is recorded as ${v.title || rolesOf(v.roles)} already.`,
    why: ['Nothing was recorded.'],
    next: 'sop officer list',
  }),
  'officer-has-left': (v) => ({
    what: `${v.name} worked here until ${dates.shortDay(v.lastDay)}.`,
    why: ['Who stands in works here on these days.'],
    next: `sop officer add ${v.id} --role … if they came back`,
  }),
  'stand-in-self': (v) => ({
    what: `${v.name} cannot stand in for themselves.`,
    next: 'repeat with the name of the stand-in',
  }),
  'stand-in-nobody': (v) => ({
    what:
      v.name === null
        ? `Nobody ${v.as === 'plh' ? 'holds' : 'has left'} the role ${rolesOf(v.roles)} on that day.`
        : v.lastDay !== null
          ? `${v.name} worked here until ${dates.shortDay(v.lastDay)}.`
          : `${v.name} does not hold ${v.roles.length > 0 ? `the role ${rolesOf(v.roles)}` : 'any role'} on all of these days.`,
    why: ['A Plh stands in for who is away; a Plt fills a post that was left.'],
    next: v.as === 'plh' && v.lastDay !== null ? 'repeat with --plt instead of --plh' : 'sop officer list',
  }),
  'stand-in-not-vacant': (v) => ({
    what:
      v.roles.length > 0
        ? `The post ${rolesOf(v.roles)} is not vacant from ${dates.shortDay(v.from)} on: ${vocabulary.and(v.names)}.`
        : `${vocabulary.and(v.names)} left no post before ${dates.shortDay(v.from)}.`,
    why: ['A Plt fills a post that was left; a Plh stands in for who is away.'],
    next: 'repeat with --plh, or record first: sop officer leave',
  }),
  'stand-in-circular': (v) => ({
    what: 'These stand-ins go round in a circle.',
    why: [
      `${v.names
        .slice(0, -1)
        .map((name, index) => `${name} for ${v.names[index + 1]}`)
        .join(', ')}.`,
      'Who is stood in for is away, and stands in for nobody on that day.',
    ],
    next: 'sop officer list',
  }),
  'stand-in-unknown': (v) => ({
    what: `There is no officer "${v.typed}".`,
    why: ['For a stand-in from another office add --nip: they are recorded as a new officer.'],
    next: 'sop officer list',
  }),
  'stand-in-roles': (v) => ({
    what: `The role ${v.typed} does not come with it.`,
    why: v.allowed.length > 0 ? [`There are: ${v.allowed.join(', ')}.`] : [],
    next: 'repeat without --role',
  }),
  'leave-nothing': (v) => ({
    what: `${v.name} holds ${v.roles.length > 0 ? `no role ${rolesOf(v.roles)}` : 'no role'} after ${dates.shortDay(v.lastDay)}.`,
    why: ['Nothing was recorded.'],
    next: 'sop officer list',
  }),
  'successor-role': (v) => ({
    what: `${v.name} does not hold the role ${rolesOf(v.roles)} on ${dates.shortDay(v.day)}.`,
    why: ['The successor is recorded first, then who leaves.'],
    next: `sop officer add ${v.id} --role ${v.roles[0] ?? '…'} --since ${v.day}`,
  }),
  'change-unsettles': (v) => ({
    what: `After ${dates.shortDay(v.after)} there are decisions of ${v.name} that count.`,
    why: [
      `Cases: ${v.numbers.slice(0, 5).join(', ')}${v.numbers.length > 5 ? `, and ${v.numbers.length - 5} more` : ''}.`,
      'With that date they would no longer be obeyed. Nothing was recorded.',
    ],
    next: `sop show ${v.numbers[0]}, then repeat with a later date`,
  }),
  'outage-reversed': (v) => ({
    what: `The outage ends ${moment(v.to, v.zone)}, before it begins ${moment(v.from, v.zone)}.`,
    next: 'repeat with --from and --to in their order',
  }),
  'outage-known': (v) => ({
    what: `That outage is recorded already (${v.id}).`,
    why: ['The same outage that began at the same time is recorded once.'],
    next: v.running ? `sop outage --end ${v.id}` : 'sop outage',
  }),
  'outage-unknown': (v) => ({
    what: `There is no outage ${v.typed}.`,
    why: v.running.length > 0 ? [`Still going on: ${v.running.join(', ')}.`] : [],
    next: 'sop outage',
  }),
  'outage-ended': (v) => ({
    what: `The outage ${v.id} ended ${moment(v.to, v.zone)} already.`,
    why: ['If that is not right: withdraw it and record it again.'],
    next: `sop outage --withdraw ${v.id}`,
  }),
  'outage-not-yours': (v) => ({
    what: `The outage ${v.id} was recorded by ${v.name}.`,
    why: ['Only who recorded it can withdraw it.'],
    next: `repeat with --as ${v.recordedBy}`,
  }),
  'outage-operator': (v) => ({
    what: `Outages are recorded by a pengelola TIK, not by ${v.name}.`,
    next: 'repeat with --as pengelola-tik',
  }),
  'period-unreadable': (v) => ({
    what: `The period at --period cannot be read: ${v.typed}`,
    why: ['Write a month or a year, for example 2026-11 or 2026.'],
    next: 'repeat with --period 2026-11',
  }),
};
