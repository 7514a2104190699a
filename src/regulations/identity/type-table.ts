// Every type of instrument with all the phrases by which it is written, made of kinds and their makers.
import { bodies, type Maker, ministries, type RegionKind } from './makers.ts';
import { phraseOf } from './phrase.ts';
import type { InstrumentType, Numbering } from './types.ts';

const ofTheState: readonly InstrumentType[] = (
  [
    ['uu', 'UU', 'Undang-Undang', 'yearly', ['Undang-Undang']],
    ['uu-drt', 'UU Drt', 'Undang-Undang Darurat', 'yearly', ['UU Darurat']],
    [
      'perppu',
      'Perppu',
      'Peraturan Pemerintah Pengganti Undang-Undang',
      'yearly',
      ['Perpu', 'Peraturan Pemerintah Pengganti UU', 'PP Pengganti UU'],
    ],
    ['pp', 'PP', 'Peraturan Pemerintah', 'yearly', []],
    ['perpres', 'Perpres', 'Peraturan Presiden', 'yearly', []],
    ['keppres', 'Keppres', 'Keputusan Presiden', 'yearly', ['Kepres']],
    ['inpres', 'Inpres', 'Instruksi Presiden', 'yearly', []],
    ['tap-mpr', 'TAP MPR', 'Ketetapan Majelis Permusyawaratan Rakyat', 'yearly', ['Ketetapan MPR']],
  ] as const
).map(([id, short, long, numbering, also]) => ({
  id,
  short,
  long,
  numbering,
  // `Keppres 55/M Tahun 2010`, `TAP MPR IV/MPR/1999`.
  strict: id !== 'keppres' && id !== 'tap-mpr',
  forms: [short, long, ...also].map(phraseOf),
}));

interface Kind {
  /** Before the id of a ministry. */
  prefix: string;
  short: string;
  /** Before the word `Menteri`. */
  long: string;
  numbering: Numbering;
  /** Other words for it, alone and before `Men…`. */
  also: readonly string[];
}

const kinds: readonly Kind[] = [
  { prefix: 'permen', short: 'Permen', long: 'Peraturan', numbering: 'yearly', also: [] },
  {
    prefix: 'kepmen',
    short: 'Kepmen',
    long: 'Keputusan',
    numbering: 'classed',
    also: ['SK', 'Surat Keputusan'],
  },
  { prefix: 'inmen', short: 'Inmen', long: 'Instruksi', numbering: 'classed', also: [] },
  { prefix: 'se-men', short: 'SE Men', long: 'Surat Edaran', numbering: 'letter', also: ['SE', 'Edaran'] },
  { prefix: 'surat-men', short: 'Surat Men', long: 'Surat', numbering: 'letter', also: [] },
];

/** Short forms that follow no rule. */
const irregular: Record<string, readonly string[]> = {
  permendagri: ['pmdn', 'permen pmdn'],
  permenkeu: ['pmk'],
  kepmenkeu: ['kmk'],
};

const ofMinistries = kinds.flatMap((kind) => ministries.map((ministry) => ofMinistry(kind, ministry)));

function ofMinistry(kind: Kind, ministry: Maker): InstrumentType {
  const names = [ministry.name, ministry.short, ...(ministry.also ?? [])].map(phraseOf);
  const words = [kind.long, ...kind.also].map(phraseOf);
  const short = phraseOf(kind.short);
  const id = `${kind.prefix}${ministry.id}`;
  return {
    id,
    short: `${kind.short}${ministry.short}`,
    long: `${kind.long} Menteri ${ministry.name}`,
    numbering: kind.numbering,
    strict: ministry.id === 'dagri',
    forms: [
      ...names.flatMap((name) => [
        `${short}${name}`,
        `${short} ${name}`,
        ...words.flatMap((word) => [`${word} menteri ${name}`, `${word} men${name}`, `${word} men ${name}`]),
      ]),
      ...(irregular[id] ?? []),
    ],
  };
}

const ofBodies = bodies.map(({ id, short, name, also }): InstrumentType => {
  const names = [short, name, ...(also ?? [])].map(phraseOf);
  return {
    id: `peraturan-${id}`,
    short: `Peraturan ${short}`,
    long: `Peraturan ${name}`,
    numbering: 'yearly',
    strict: false,
    forms: [
      ...names.flatMap((each) => [`peraturan ${each}`, `peraturan kepala ${each}`, `perka ${each}`]),
      `per${phraseOf(short)}`,
      `p${phraseOf(short)}`,
    ],
  };
});

/** Those of regions: the region stands behind these words. */
export const regional: readonly InstrumentType[] = (
  [
    ['perda', 'Perda', 'Peraturan Daerah', 'yearly', null, []],
    ['pergub', 'Pergub', 'Peraturan Gubernur', 'yearly', 'provinsi', []],
    ['perbup', 'Perbup', 'Peraturan Bupati', 'yearly', 'kabupaten', []],
    ['perwal', 'Perwal', 'Peraturan Wali Kota', 'yearly', 'kota', ['Perwali', 'Perwako']],
    [
      'kepgub',
      'Kepgub',
      'Keputusan Gubernur',
      'classed',
      'provinsi',
      ['SK Gubernur', 'Surat Keputusan Gubernur'],
    ],
    ['kepbup', 'Kepbup', 'Keputusan Bupati', 'classed', 'kabupaten', ['SK Bupati', 'Surat Keputusan Bupati']],
    [
      'kepwal',
      'Kepwal',
      'Keputusan Wali Kota',
      'classed',
      'kota',
      ['Kepwali', 'Kepwako', 'SK Wali Kota', 'Surat Keputusan Wali Kota'],
    ],
    ['se-gub', 'SE Gubernur', 'Surat Edaran Gubernur', 'letter', 'provinsi', []],
    ['se-wali-kota', 'SE Wali Kota', 'Surat Edaran Wali Kota', 'letter', 'kota', []],
  ] as const
).map(([id, short, long, numbering, region, also]) => ({
  id,
  short,
  long,
  numbering,
  strict: numbering !== 'yearly',
  region: region as RegionKind | null,
  forms: [short, long, ...also].map(phraseOf),
}));

/** Ministers' instruments of which nothing says the ministry. */
const open = kinds.map(
  ({ prefix, short, long, numbering, also }): InstrumentType => ({
    id: prefix.replace('-men', ''),
    short: short.replace(' Men', ''),
    long: numbering === 'letter' ? long : `${long} Menteri`,
    numbering,
    strict: false,
    forms: numbering === 'letter' ? [long, ...also].map(phraseOf) : [short, `${long} Menteri`].map(phraseOf),
    open: true,
  }),
);

const types: readonly InstrumentType[] = [...ofTheState, ...ofMinistries, ...ofBodies, ...regional, ...open];

export const byId: ReadonlyMap<string, InstrumentType> = new Map(types.map((type) => [type.id, type]));

export const byForm: ReadonlyMap<string, InstrumentType> = new Map(
  types.flatMap((type) => type.forms.map((form) => [form, type] as const)),
);

/** Ids of ministries by what an issuer is called. */
export const byMinistry: ReadonlyMap<string, string> = new Map(
  ministries.flatMap(({ id, short, name, also }) =>
    [name, short, ...(also ?? [])]
      .map(phraseOf)
      .flatMap((each) =>
        [`menteri ${each}`, `kementerian ${each}`, `departemen ${each}`, `men${each}`, `kemen${each}`].map(
          (form) => [form, id] as const,
        ),
      ),
  ),
);
