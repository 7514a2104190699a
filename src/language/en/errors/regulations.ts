// Failures of the library of regulations, its sources and its topics.
import type { regulationErrors as indonesian } from '../../id/errors/regulations.ts';

export const regulationErrors: typeof indonesian = {
  'regulation-unknown': (v) => ({
    what: `Not in the library yet: ${cut(v.typed)}`,
    why: [
      ...(v.near.length > 0 ? [`Near it: ${v.near.map(named).join('; ')}.`] : []),
      ...(v.partly ? ['Part of the library cannot be read yet; it may be there.'] : []),
    ],
    next: /^https?:/i.test(v.typed)
      ? 'sop regulation add with that address'
      : 'sop regulation search, or sop regulation add with an address or a file',
  }),
  'regulation-ambiguous': (v) => ({
    what: `"${cut(v.typed)}" fits ${v.items.length + v.more} items of the library.`,
    why: [`${v.items.map(named).join('; ')}${v.more > 0 ? `; and ${v.more} more` : ''}.`],
    next: `say it in full, for example "${v.items[0]?.ref ?? ''}"`,
  }),
  'source-unknown': (v) => ({
    what: `There is no source ${v.typed}.`,
    why: [`There are: ${v.known.join(', ')}.`],
    next: 'sop regulation source list',
  }),
  'source-id': (v) => ({
    what: `The code "${v.typed}" cannot be used.`,
    why: ['A code is of small letters, figures and hyphens, at most 40, for example jdih-malang.'],
    next: 'again with another code',
  }),
  'source-url': (v) => ({
    what: `The address of the source cannot be used: ${v.typed}`,
    why: ['It begins with http:// or https:// and has no user name or password in it.'],
    next: 'again with --url https://…',
  }),
  'source-family': (v) => ({
    what: `The host ${v.host} is not of this source’s --family.`,
    why: [`Named: ${v.family.join(', ')}.`],
    next: `again with --family ${v.host}`,
  }),
  'source-pattern': (v) => ({
    what: `The pattern in --selector pattern=… cannot be read: ${v.typed}`,
    why: [
      'It is a regular expression for addresses of links, at most 200 signs, for example /berita/detail/.',
    ],
    next: 'again with --selector "pattern=/berita/"',
  }),
  'source-ca': () => ({
    what: 'The file of --ca-file is no certificate.',
    why: ['It takes certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.'],
    next: 'again with --ca-file FILE.pem',
  }),
  'source-fallback': (v) => ({
    what: `The source ${v.id} cannot stand in for itself.`,
    next: 'again with --fallback and another source',
  }),
  'topic-unknown': (v) => ({
    what: `There is no topic ${v.typed}.`,
    why: [`There are: ${v.known.join(', ')}.`, 'For a new topic add --name "Name of the topic".'],
    next: 'sop regulation topic list',
  }),
  'topic-last': (v) => ({
    what: `The topic ${v.typed} is the only one left.`,
    why: ['Without a topic nothing can be recognised as new information.'],
    next: 'sop regulation topic add CODE WORD --name "Name of the topic", then again',
  }),
  'topic-word-unknown': (v) => ({
    what: `The topic ${v.topic} has no such word: ${v.typed.join(', ')}`,
    why: [`It has: ${v.known.join(', ') || '-'}.`, '--exact for short forms, --exclude for exceptions.'],
    next: 'sop regulation topic list',
  }),
  'topic-wordless': (v) => ({
    what: 'No topic and no word of it was named.',
    next: v.command,
  }),
};

function named(v: { ref: string; title: string }): string {
  return `${v.ref} ${cut(v.title)}`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
