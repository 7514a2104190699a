// Failures of what is recorded by hand in the library: facts that cannot be, documents of others, what is taken back.
import type { byHandErrors as indonesian } from '../../id/errors/by-hand.ts';

export const byHandErrors: typeof indonesian = {
  'item-event': (v) => ({
    what: {
      withdrawn: `${cut(v.event)} was taken back already.`,
      elsewhere: `${cut(v.event)} is of another item: ${v.elsewhere ?? ''}`,
      other: `${cut(v.event)} is no record or document of the office on ${v.ref}.`,
    }[v.why],
    why: [
      v.known.length > 0
        ? `Of ${v.ref} one may take back: ${v.known.join(', ')}.`
        : `The office recorded nothing of ${v.ref}; what sources say cannot be taken back.`,
    ],
    next: `sop regulation show "${v.elsewhere ?? v.ref}"`,
  }),
  'event-items': () => ({
    what: '--event takes back what was recorded of one item.',
    next: 'again with one ITEM',
  }),
  'relation-impossible': (v) => ({
    what: v.itself
      ? `${v.flag} names the regulation itself: ${cut(v.typed)}`
      : `${v.flag} cannot be: ${cut(v.typed)}`,
    why: [
      v.itself
        ? `${v.of} cannot revoke or amend itself.`
        : 'Only one of the same or a higher level revokes or amends a regulation (UU 12/2011, articles 7 and 8).',
    ],
    next: `again without ${v.flag}, or with the regulation that is meant`,
  }),
  'item-year-late': (v) => ({
    what: `The year ${v.flag === null ? 'of the citation' : `after ${v.flag}`} has not come yet: ${v.year}`,
    why: [`It is ${v.now} now.`],
    next: `again with ${v.flag ?? 'the citation'} as its text says`,
  }),
  'item-day-late': (v) => ({
    what: `The day after ${v.flag} has not come yet: ${v.day}`,
    next: `again with ${v.flag} as its text says`,
  }),
  'item-day-apart': (v) => ({
    what: `The day after ${v.flag} does not fit the year of its number: ${v.day}`,
    why: [`Its number is of ${v.year}; it was enacted in that year, or one beside it.`],
    next: `again with ${v.flag} as its text says`,
  }),
  'document-other': (v) => ({
    what: `This document names ${v.names}, not ${v.ref}.`,
    why: ['Nothing was recorded.'],
    next: 'again with the file that is meant, or with --yes where it is this one',
  }),
  'document-html': (v) => ({
    what: `The file ${v.path} holds a page of the web (HTML), no PDF.`,
    why: ['It is mostly an error or sign-in page that was saved in place of the PDF. Nothing was recorded.'],
    next: 'download the PDF again in the browser, then again',
  }),
  'item-untitled': () => ({
    what: 'This page has no title.',
    next: 'again with --about "its title"',
  }),
  'document-damaged': (v) => ({
    what: `This PDF cannot be opened yet: ${v.name}`,
    why: ['Damaged, cut off, or behind a password. Nothing was recorded.'],
    next: 'download it again and open it on this computer first, then again; --yes to keep it all the same',
  }),
};

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
