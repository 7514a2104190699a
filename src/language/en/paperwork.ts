// What is asked and told of a case's papers: attachments, links, class, numbers, signatures, initials given afterwards.
import type { paperwork as model } from '../id/paperwork.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

/** `1 case`, `12 cases`. */
function counted(count: number, one: string): string {
  return `${dates.figure(count)} ${one}${count === 1 ? '' : 's'}`;
}

export const paperwork: typeof model = {
  fileKinds: {
    pdf: 'PDF',
    jpeg: 'JPEG picture',
    png: 'PNG picture',
    gif: 'GIF picture',
    webp: 'WebP picture',
    tiff: 'TIFF picture',
    bmp: 'BMP picture',
    heic: 'HEIC picture',
    avif: 'AVIF picture',
    svg: 'SVG picture',
    dwg: 'DWG drawing',
    docx: 'Word document',
    xlsx: 'Excel workbook',
    pptx: 'PowerPoint slides',
    odt: 'ODF document',
    ods: 'ODF spreadsheet',
    odp: 'ODF slides',
    doc: 'old Word document',
    xls: 'old Excel workbook',
    ppt: 'old PowerPoint slides',
    msg: 'Outlook message',
    'office-locked': 'document with a password',
    ole: 'other document',
    rtf: 'RTF document',
    epub: 'EPUB book',
    kmz: 'KMZ map',
    zip: 'ZIP archive',
    rar: 'RAR archive',
    '7z': '7z archive',
    gzip: 'gzip archive',
    mp4: 'MP4 video',
    mov: 'MOV video',
    '3gp': '3GP video',
    m4a: 'M4A recording',
    avi: 'AVI video',
    webm: 'WebM video',
    mkv: 'MKV video',
    mp3: 'MP3 recording',
    ogg: 'Ogg recording',
    opus: 'Opus recording',
    wav: 'WAV recording',
    amr: 'AMR recording',
    aac: 'AAC recording',
    eml: 'mail',
    html: 'web page',
    xml: 'XML data',
    csv: 'CSV table',
    json: 'JSON data',
    text: 'text',
    other: 'file',
  },
  size: (bytes) => {
    if (bytes < 1000) return `${bytes} bytes`;
    if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
  },
  misnamed: (v) => `${v.name}: its content is ${v.kind}, kept as .${v.extension}`,
  scripted: (name) =>
    `${name}: this PDF runs a script or a program when it is opened; open it only in a viewer that does not`,
  andMore: (count) => `and ${dates.figure(count)} more`,
  unchanged: (number) => `${number} is so already; nothing was recorded.`,

  attach: {
    one: (number, count) => `${counted(count, 'attachment')} to ${number} filed`,
    evidence: (number, count, event) =>
      `${counted(count, 'attachment')} to ${number} filed as evidence for ${event}`,
    many: (count) => `Attachments to ${counted(count, 'case')} filed`,
    file: (name, kind, size) => `${name}  ${kind}, ${size}`,
    known: (name, event) => `${name}: there already (${event}), not filed again`,
    noteDropped: (number, command) =>
      `The note for ${number} was not recorded, because no file was new: ${command}`,
    twice: (name) => `${name}: the same content as another, filed once`,
    initialled: (event) => `${event} no longer waits for initials.`,
  },

  link: {
    what: 'The relation to another case',
    askRelation: 'Relation',
    askOther: 'Number of the other case',
    other: 'The number of the other case',
    one: (number, relation, to) => `${number} is ${vocabulary.linkRelations[relation]} ${to}; link recorded`,
    many: (count) => `Links of ${counted(count, 'case')} recorded`,
    undone: (number, relation, to) =>
      `The link ${number} ${vocabulary.linkRelations[relation]} ${to} was withdrawn; it is still shown as withdrawn`,
    undoReason: 'The reason for withdrawing the link',
    own: (relation, to) => `${vocabulary.sentence(vocabulary.linkRelations[relation])} ${to}.`,
    foreign: (number, relation) => `${number} is ${vocabulary.linkRelations[relation]} this case.`,
  },

  classify: {
    what: 'The class',
    askKind: 'Kind of inquiry',
    askClass: 'Class of the complaint',
    none: 'no class',
    askFlags: 'Who may see it',
    flags: {
      plain: 'plain',
      anonymous: 'anonymous: the name is hidden',
      confidential: 'confidential: name and text are hidden',
      both: 'anonymous and confidential',
    },
    askNote: 'Note (may be empty)',
    one: (number, changes) => `${number} classified: ${changes.join(', ')}`,
    many: (count) => `${counted(count, 'case')} classified`,
    head: (name) => `Class: ${name}.`,
  },

  number: {
    what: 'The number',
    askRegister: 'Which register',
    askNumber: (register) => vocabulary.sentence(register),
    one: (number, given) => `${vocabulary.sentence(vocabulary.and(given))} of ${number} recorded`,
    many: (count) => `Numbers of ${counted(count, 'case')} recorded`,
    line: (number, given) => `${number}  ${given.join(', ')}`,
    elsewhere: (v) =>
      `${vocabulary.sentence(v.register)} ${v.value} is also that of ${vocabulary.and(v.numbers)}.`,
    head: (given) => `${vocabulary.sentence(given.join(', '))}.`,
  },

  sign: {
    who: 'The signer',
    askWho: 'Signed by',
    someoneElse: 'someone else',
    askName: 'Name of the signer',
    askTitle: 'Title (may be empty)',
    one: (v) => `${vocabulary.sentence(v.document)} ${v.number} recorded as signed by ${v.who}`,
    many: (count) => `Signatures of ${counted(count, 'case')} recorded`,
    section: 'SIGNATURES',
    line: (v) => `${v.document}, ${v.who}, ${v.when}${v.scan ? ', scan there' : ''}`,
  },

  countersign: {
    askWhen: 'When were they initialled (09.10, yesterday 14.30, or 24/11)',
    nothing: 'No decision waits for initials.',
    one: (v) => `Initials of ${v.name} for ${counted(v.count, 'decision')} of ${v.number} recorded`,
    many: (name, decisions, cases) =>
      `Initials of ${name} for ${counted(decisions, 'decision')} of ${counted(cases, 'case')} recorded`,
    others: (v) =>
      `${counted(v.count, 'other decision')} waiting for the initials of ${v.name}: ${v.numbers}`,
    heads: { number: 'case', decision: 'decision', at: 'when', by: 'initials of', form: 'form' },
    count: (count, cases) =>
      `${counted(count, 'decision')} of ${counted(cases, 'case')} waiting for initials`,
    head: (count, names) =>
      `${counted(count, 'decision')} waiting for the initials of ${vocabulary.and(names)}.`,
    mark: 'waits for initials',
  },

  attachments: 'ATTACHMENTS',
  attachmentLine: (v) =>
    `${v.event}  ${v.name}  ${v.kind}, ${v.size}${v.for === null ? '' : `, evidence for ${v.for}`}`,
  hiddenName: 'name hidden',
};
