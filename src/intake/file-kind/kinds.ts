// The kinds of files that an office gets, each with the extensions that it goes by; the first is the one it is kept under.

export const fileKinds = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  tiff: ['tif', 'tiff'],
  bmp: ['bmp', 'dib'],
  heic: ['heic', 'heif', 'hif'],
  avif: ['avif'],
  svg: ['svg'],
  dwg: ['dwg'],
  docx: ['docx', 'dotx'],
  xlsx: ['xlsx', 'xltx'],
  pptx: ['pptx', 'ppsx', 'potx'],
  odt: ['odt', 'ott'],
  ods: ['ods', 'ots'],
  odp: ['odp', 'otp'],
  doc: ['doc', 'dot', 'wps'],
  xls: ['xls', 'xlt', 'et'],
  ppt: ['ppt', 'pps', 'pot'],
  msg: ['msg', 'oft'],
  'office-locked': ['bin', 'docx', 'xlsx', 'pptx'],
  ole: ['bin', 'pub', 'vsd', 'mpp', 'db'],
  rtf: ['rtf', 'doc'],
  epub: ['epub'],
  kmz: ['kmz'],
  zip: ['zip'],
  rar: ['rar'],
  '7z': ['7z'],
  gzip: ['gz', 'tgz'],
  mp4: ['mp4', 'm4v', 'mov'],
  mov: ['mov', 'qt'],
  '3gp': ['3gp', '3g2', '3gpp'],
  m4a: ['m4a', 'aac'],
  avi: ['avi'],
  webm: ['webm', 'weba'],
  mkv: ['mkv', 'mka'],
  mp3: ['mp3', 'mpeg', 'mpga'],
  ogg: ['ogg', 'oga', 'ogv', 'ogx'],
  opus: ['opus', 'ogg', 'oga'],
  wav: ['wav'],
  amr: ['amr'],
  aac: ['aac'],
  eml: ['eml', 'mht', 'mhtml', 'txt'],
  html: ['html', 'htm', 'xhtml'],
  xml: ['xml', 'kml', 'gpx', 'xsd'],
  csv: ['csv', 'tsv', 'tab'],
  json: ['json', 'geojson', 'ndjson', 'jsonl'],
  text: ['txt', 'text', 'md', 'log', 'ics', 'vcf', 'srt', 'ini', 'yaml', 'yml', 'tex', 'asc', 'sql', 'sig'],
  other: ['bin'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type FileKind = keyof typeof fileKinds;

/** Why a file is not kept: something in it runs when it is opened. `inside` names it where it is an entry of an archive. */
export interface Refused {
  refused: 'program' | 'macros';
  inside?: string;
}

/** Every extension that promises one of the kinds. */
export const accepted: ReadonlySet<string> = new Set(
  Object.entries(fileKinds)
    .filter(([kind]) => kind !== 'other' && kind !== 'ole')
    .flatMap(([, extensions]) => [...extensions])
    .filter((extension) => extension !== 'bin'),
);

/** What stands behind the last dot of a name, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  // Trailing dots and spaces are no part of a name on Windows.
  return /[^./\\]\.([^./\\\s]+)[.\s]*$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
