// The layers of the program, held by its imports; each rule says why it stands.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { code, filesUnder, importsOf, isSource, linesOf, project, read } from './support/imports.ts';

interface Layer {
  layer: string;
  why: string;
  /** Folders and files under src whose values it may import, each with its reason; ending in `/` for a folder. */
  values: Record<string, string>;
  /** Folders and files of which it may import types. */
  types?: string[];
  packages?: string[];
}

const sources = filesUnder('src');
const imports = sources.flatMap(importsOf);

const failures = { 'errors.ts': 'a failure that a person can mend is thrown where it is seen' };
const durable = { 'durable-write.ts': 'one way of writing for all files that may not be lost' };
const flowed = { 'flowed-text.ts': 'a citizen’s broken lines flow alike on paper and on the screen' };
const clock = { 'procedure/time.ts': 'the office’s wall clock is pure and the same everywhere' };
const apartFromEachOther = ['archive/', 'local/', 'intake/', 'channels/', 'procedure/', 'context.ts'];

const layers: Layer[] = [
  {
    layer: 'procedure',
    why: 'the SOP is pure, so that every decision can be read and tested by itself',
    values: {},
    packages: ['zod/mini'],
  },
  {
    layer: 'archive',
    why: 'the format knows nothing of the office, so that docs alone explain it',
    values: { ...failures, ...durable, ...clock },
    types: apartFromEachOther,
    packages: ['canonicalize', 'lowdb', 'zod/mini'],
  },
  {
    layer: 'local',
    why: 'what is kept outside the archive knows no rule of it',
    values: { ...failures, ...durable, ...clock },
    types: apartFromEachOther,
    packages: ['zod/mini'],
  },
  {
    layer: 'intake',
    why: 'a format of inquiries is added without touching what becomes of them',
    values: {
      ...failures,
      ...clock,
      'procedure/words.ts': 'the table of kinds and channels',
    },
    types: apartFromEachOther,
    packages: [
      'csv-parse',
      'csv-parse/sync',
      'csv-stringify/sync',
      'fastest-levenshtein',
      'saxes',
      'ical.js',
      'stream-json/',
      'yauzl',
      'zod/mini',
    ],
  },
  {
    layer: 'channels',
    why: 'a channel is added without touching the others',
    values: { ...failures, ...clock },
    types: apartFromEachOther,
    packages: ['nodemailer/'],
  },
  {
    layer: 'regulations',
    why: 'a source is added without touching what becomes of its findings',
    values: { ...failures, ...clock, 'procedure/sources.ts': 'the tables of kinds, outcomes and selectors' },
    types: apartFromEachOther,
    packages: ['cheerio/slim', 'robots-parser', 'rss-parser', 'stream-json/', 'unpdf'],
  },
  {
    layer: 'search',
    why: 'words are found in all their forms, whatever they are of',
    values: {},
    packages: ['minisearch', '@orama/stemmers/indonesian'],
  },
  {
    layer: 'desk',
    why: 'the office’s verbs put the parts together; they print and ask nothing, and speak no language',
    values: {
      ...failures,
      ...durable,
      'procedure/': 'it decides',
      'archive/': 'it keeps',
      'local/': 'it keeps here',
      'intake/': 'it reads',
      'channels/': 'it sends',
      'regulations/': 'it looks for what is new',
      'search/': 'it finds words',
    },
    types: ['context.ts', 'language/catalogue.ts'],
    packages: ['fastest-levenshtein'],
  },
  {
    layer: 'reports',
    why: 'a report is a pure function to a value',
    values: { 'procedure/': 'what is reckoned' },
    types: ['language/catalogue.ts'],
  },
  {
    layer: 'printouts',
    why: 'a form is a pure function to a value; its sentences come as an argument',
    values: { ...clock, 'procedure/case-number.ts': 'pure', 'procedure/sop-15.ts': 'the SOP as a value' },
    types: ['procedure/', 'language/catalogue.ts'],
  },
  {
    layer: 'render',
    why: 'a document becomes text without anyone knowing which form it is',
    values: flowed,
    types: ['printouts/', 'reports/', 'language/catalogue.ts'],
    packages: ['write-excel-file/node'],
  },
  {
    layer: 'language',
    why: 'sentences are functions of values',
    values: { ...clock, 'procedure/case-number.ts': 'the short number that one types' },
    types: ['procedure/', 'intake/', 'reports/', 'printouts/', 'regulations/', 'desk/', 'errors.ts'],
  },
  {
    layer: 'terminal',
    why: 'what draws on a screen knows no case; its sentences come as an argument',
    values: { ...failures, ...flowed },
    types: ['context.ts', 'language/catalogue.ts', 'procedure/time.ts'],
    packages: ['chalk', 'inquirer', 'cli-table3', 'cli-progress', 'diff', 'string-width', 'wrap-ansi'],
  },
  {
    layer: 'commands',
    why: 'a command asks, calls the desk and prints; it decides nothing',
    values: {
      ...failures,
      ...clock,
      'desk/': 'the office’s verbs',
      'reports/': 'values to print',
      'printouts/': 'values to print',
      'render/': 'to text',
      'terminal/': 'asks and prints',
      'durable-write.ts': 'init writes the recovery sheet, which is kept nowhere else',
      'local/config.ts': 'init asks whether this PC has an archive before there is one to open',
      'local/recovered-drafts.ts': 'what was typed is kept before the archive is asked',
      'procedure/case-number.ts': 'pure',
      'procedure/words.ts': 'a table: kinds and channels',
      'procedure/sources.ts': 'tables: kinds of source, outcomes',
      'procedure/sop-15.ts': 'a table: the SOP',
      'procedure/deadlines/': 'tables: legal limits',
      'procedure/events/': 'tables: closing reasons, actions',
      'procedure/mending.ts': 'a table: which fields stand in the event and which in the words',
      'procedure/office.ts': 'questions to a folded office',
      'procedure/progress.ts': 'questions to a folded case',
      'procedure/moments.ts': 'compares',
      'procedure/reckoning.ts': 'whole minutes',
      'procedure/conformance.ts': 'the step table of a folded case',
      'program.ts': 'help lists the subcommands',
      'help-text.ts': 'help prints the pages',
      'command-line.ts': 'help finds a page as a command is found',
    },
    types: ['procedure/', 'context.ts', 'language/catalogue.ts', 'local/', 'regulations/'],
  },
];

describe.each(layers)('$layer: $why', ({ layer, values, types = [], packages = [] }) => {
  const own = imports.filter(({ from, to }) => from.startsWith(`${layer}/`) && !to.startsWith(`${layer}/`));
  const isIn = (to: string, list: readonly string[]) =>
    list.some((name) => (name.endsWith('/') ? to.startsWith(name) : to === name));

  it('takes no values from elsewhere', () => {
    const strange = own.filter(
      ({ to, typesOnly }) => isSource(to) && !typesOnly && !isIn(to, Object.keys(values)),
    );
    expect(strange).toEqual([]);
  });

  it('takes no types from elsewhere', () => {
    const known = [...types, ...Object.keys(values)];
    expect(own.filter(({ to, typesOnly }) => isSource(to) && typesOnly && !isIn(to, known))).toEqual([]);
  });

  it('uses its own packages only', () => {
    const strange = own.filter(({ to }) => !isSource(to) && !to.startsWith('node:') && !isIn(to, packages));
    expect(strange).toEqual([]);
  });
});

it('every folder under src has its rule', () => {
  const folders = [
    ...new Set(sources.filter((path) => path.includes('/')).map((path) => path.split('/')[0])),
  ];
  expect(folders.toSorted()).toEqual(layers.map(({ layer }) => layer).toSorted());
});

it('procedure reaches nothing outside the program: not even Node’s own modules', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('procedure/') && to.startsWith('node:'))).toEqual(
    [],
  );
});

it('only terminal knows chalk, inquirer and cli-table3, so that another screen is one folder', () => {
  const screen = new Set(['chalk', 'inquirer', 'cli-table3', 'cli-progress']);
  const users = imports.filter(({ from, to }) => screen.has(to) && !from.startsWith('terminal/'));
  expect(users).toEqual([]);
});

it('only the real context, main and terminal touch process, console, network, clock and chance: tests replace them whole', () => {
  const outside =
    /(?<![\w'"`.$])(process|console)\.\w|(?<!\w|\.)fetch\(|new Date\(\)|Date\.now\b|Math\.random\b/;
  const apart = /^(main|context-node)\.ts$|^terminal\//;
  const users = sources
    .filter((path) => !apart.test(path))
    .flatMap((path) =>
      linesOf(`src/${path}`).flatMap((line, index) =>
        outside.test(code(line)) ? `${path}:${index + 1} ${line.trim()}` : [],
      ),
    );
  expect(users).toEqual([]);
});

it('no file has over 300 lines: what is longer is two things', () => {
  const long = ['src', 'test']
    .flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`))
    .map((path) => [path, linesOf(path).length] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

it('each file says in its first line what it is for', () => {
  const silent = ['src', 'test']
    .flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`))
    .filter((path) => !/^\/\/ [A-Z‘`“$0-9a-z].*\.$/.test(linesOf(path)[0] ?? ''));
  expect(silent).toEqual([]);
});

it('there is no default export: a name is the same everywhere', () => {
  expect(sources.filter((path) => /^export default /m.test(read(`src/${path}`)))).toEqual([]);
});

it('the bundler sees the imports that these rules see', async () => {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: sources.map((path) => `src/${path}`),
    outdir: 'nowhere',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  const edge = (from: string, to: string) => `${from} -> ${to}`;
  const bundled = Object.entries(metafile.inputs).flatMap(([from, input]) =>
    input.imports.map(({ path }) => edge(from.replace(/^src\//, ''), path.replace(/^src\//, ''))),
  );
  const seen = imports.filter(({ typesOnly }) => !typesOnly).map(({ from, to }) => edge(from, to));
  expect([...new Set(seen)].toSorted()).toEqual([...new Set(bundled)].toSorted());
});
