// Failures of the library of regulations, its sources and its topics.

import type { SearchOutcome } from '../../../procedure/sources.ts';
import type { FaultCode } from '../../../regulations/crawl/source.ts';
import type { regulationErrors as indonesian } from '../../id/errors/regulations.ts';
import { crawl } from '../crawl.ts';
import { missingPart } from '../missing-part.ts';
import { vocabulary } from '../vocabulary.ts';

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
  'count-unreadable': (v) => ({
    what: `The number after ${v.flag} cannot be read: ${cut(v.typed)}`,
    why: [`It is from 1 to ${v.most}.`],
    next: `again with ${v.flag} 20`,
  }),
  'item-unreadable': (v) => ({
    what: `Not recognised: ${cut(v.typed)}`,
    why: [
      missingPart[v.missing],
      'What can be added: an address (https://…), a PDF or HTML file, or a citation.',
    ],
    next: 'again, for example sop regulation add "Permendagri 7/2025" --about "…"',
  }),
  'item-unnamed': (v) => ({
    what: 'Type, number and year of the regulation are not known.',
    why: [
      {
        page: 'The page does not name all three together.',
        document: 'The heading of the text does not name all three beyond doubt.',
        scan: 'The text is a scan without letters.',
      }[v.from],
    ],
    next: 'again with --type permendagri --number 7 --year 2025, or --news for news',
  }),
  'item-number': (v) => ({
    what: `The regulation is not recognised: ${cut(v.typed)}`,
    why: ['Type, number and year together name one.'],
    next: 'again with --type permendagri --number 7 --year 2025, or --number "Permendagri 7/2025"',
  }),
  'item-dates': (v) => ({
    what: 'It cannot be promulgated before it is enacted.',
    why: [`Enacted ${v.enacted}, promulgated ${v.promulgated}.`],
    next: 'again with fitting --enacted and --promulgated',
  }),
  'relation-unreadable': (v) => ({
    what: `The regulation after ${v.flag} is not recognised: ${cut(v.typed)}`,
    why: [missingPart[v.missing], 'Give its type, number and year.'],
    next: `again with ${v.flag} "Permendagri 5/2017"`,
  }),
  'news-flags': (v) => ({
    what: `${v.flag} means nothing for news.`,
    why: ['News has a title (--about), a day (--enacted) and an address (--url).'],
    next: `again without ${v.flag}, or without --news`,
  }),
  'address-unusable': (v) => ({
    what: `The address cannot be used: ${cut(v.typed)}`,
    why: ['It begins with http:// or https:// and has no user name or password in it.'],
    next: 'again with https://…',
  }),
  'address-unfetched': (v) => ({
    what: `Could not be fetched: ${v.url}`,
    why: [`${vocabulary.sentence(faultOf(v))}. Nothing was recorded.`],
    next: byHand(v.ref),
  }),
  'address-content': (v) => ({
    what: `It is neither a web page nor a PDF: ${v.url}`,
    why: [`Its content type is ${v.contentType || 'not given'}. Nothing was recorded.`],
    next: byHand(null),
  }),
  'document-unusable': (v) => ({
    what: `What came is no PDF that can be used: ${v.url}`,
    why: [
      {
        html: 'The server sent a web page. Nothing was recorded.',
        small: `It has ${v.bytes} bytes only. Nothing was recorded.`,
        other: 'It does not begin like a PDF. Nothing was recorded.',
      }[v.why],
    ],
    next: byHand(v.ref),
  }),
  'document-kind': (v) => ({
    what: `The file ${v.path} is no PDF${v.html ? ' and no HTML' : ''}.`,
    next: `save it as a PDF${v.html ? ', or as a web page from the browser' : ''}, then again`,
  }),
  'document-unlinked': (v) => ({
    what: `Where the document of ${v.ref} is, is not known.`,
    why: v.pages.length === 0 ? [] : [`Its page: ${v.pages.join(', ')}`],
    next: `sop regulation fetch "${v.ref}" --url https://….pdf, or --file FILE.pdf`,
  }),
  'document-which': (v) => ({
    what: `${v.ref} has ${v.urls.length} files.`,
    why: v.urls,
    next: `sop regulation fetch "${v.ref}" --url "${v.urls[0] ?? ''}", or another address above`,
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
  'source-selector': (v) => ({
    what: `The selector in --selector ${v.name}=… cannot be read: ${v.typed}`,
    why: ['It takes a CSS selector, for example .card-news or h4 a.'],
    next: `again with --selector "${v.name}=.card-news", or "${v.name}=" to take it out`,
  }),
  'source-limit': (v) => ({
    what: `The limit ${v.name} in --limit cannot be used: ${cut(v.typed) || '-'}`,
    why: [`It is from ${v.least} to ${v.most}; usually ${v.usual}.`],
    next: `again with --limit ${v.name}=${v.usual}`,
  }),
  'source-not-shipped': (v) => ({
    what: `The source ${v.id} did not come with the program, so there is nothing to put it back to.`,
    why: [`Shipped: ${v.known.join(', ')}.`],
    next: `sop regulation source set ${v.id} --clear selectors --clear limits, or sop regulation source off ${v.id}`,
  }),
  'source-ca': (v) => ({
    what: v.large
      ? 'The file of --ca-file holds too many certificates.'
      : 'The file of --ca-file is no certificate.',
    why: [
      v.large
        ? 'The intermediate suffices, and its root where that is not known.'
        : 'It takes PEM (-----BEGIN CERTIFICATE-----), one certificate or more, or one as DER (.cer).',
    ],
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
  'topic-word-useless': (v) => ({
    what: `This word tells no title from another: ${v.typed.map(cut).join(', ')}`,
    why: [
      'Words that join others and single letters stand in nearly every title; signs are not looked for, and .* is no pattern.',
    ],
    next: 'again with a telling word, for example dasawisma; try it with sop regulation topic test "TITLE"',
  }),
  'topic-unnamed': (v) => ({
    what: 'No topic and no word of it was named.',
    next: `sop regulation topic ${v.action} kecamatan-kelurahan dasawisma`,
  }),
  'topic-wordless': (v) => ({
    what: 'No topic and no word of it was named.',
    next: `sop regulation topic add ${v.topic} WORD`,
  }),
};

function named(v: { ref: string; title: string }): string {
  return `${v.ref} ${cut(v.title)}`;
}

/** As a search words it; of one address nobody says that its looks changed. */
function faultOf(v: { outcome: SearchOutcome; error: FaultCode; status: number | null }): string {
  if (v.outcome === 'blocked' || v.outcome === 'unreachable')
    return crawl.fault({ outcome: v.outcome, error: v.error, status: v.status ?? undefined });
  return `${crawl.faults[v.error]}${v.status === null ? '' : ` (${v.status})`}`;
}

function byHand(ref: string | null): string {
  return ref === null
    ? 'save it from the browser as PDF or HTML, then sop regulation add FILE'
    : `save its PDF from the browser, then sop regulation fetch "${ref}" --file FILE.pdf`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
