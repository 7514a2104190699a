// The types of instrument: how each is written in full, in short and otherwise, and how its numbers run.
import { type RegionKind, regions } from './makers.ts';
import { phraseOf } from './phrase.ts';
import { byForm, byId, byMinistry, regional } from './type-table.ts';

/**
 * How the numbers of a type run: `yearly` from one each year, `classed` by the filing code (`300.2.2-2138`), `letter` as of
 * correspondence, where the number stands without a year.
 */
export type Numbering = 'yearly' | 'classed' | 'letter';

export interface InstrumentType {
  /** As it stands in a key: `permendagri`, `perda`. */
  id: string;
  short: string;
  long: string;
  numbering: Numbering;
  /** Its numbers are plain or by the filing code, nothing else. */
  strict: boolean;
  /** Phrases that name it, as `phraseOf` makes them. */
  forms: readonly string[];
  /** Of regions only; which kind of region makes it, null for any. */
  region?: RegionKind | null;
  /** `Peraturan Menteri` without a ministry, which its issuer or its number must tell. */
  open?: true;
}

/** What a phrase names; `locality` is the code or the name of a region, null for the state's. */
export interface NamedType {
  type: InstrumentType;
  locality: string | null;
}

/** The type that a phrase names by all its words; null where a word is left over. */
export function readType(printed: string): NamedType | null {
  const phrase = phraseOf(printed);
  const known = byForm.get(phrase);
  if (known) return { type: known, locality: null };
  return readRegional(phrase) ?? readUnlisted(phrase);
}

/** The type of an id, in a key or an identity; null for one that none names. */
export function typeOf(id: string): InstrumentType | null {
  const unlisted = /^(permen|kepmen)-([a-z][a-z-]*)$/.exec(id);
  return byId.get(id) ?? (unlisted && typeOfUnlisted(unlisted[1]!, unlisted[2]!.replaceAll('-', ' ')));
}

/** What a type is called, with its region where it has one: `Perda Kota Malang`, `Peraturan Wali Kota Malang`. */
export function namesOf({ type, locality }: NamedType): { short: string; long: string } {
  if (locality === null) return { short: type.short, long: type.long };
  const known = regions.find(({ code }) => code === locality);
  const [kind, ...words] = known ? [known.kind, known.name] : locality.split('-');
  const name = inCapitals(words.join(' '));
  const place = type.region === null ? `${inCapitals(kind!)} ${name}` : name;
  return { short: `${type.short} ${place}`, long: `${type.long} ${place}` };
}

function inCapitals(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    word === 'dan' ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

/** `perda kota malang`, `peraturan walikota malang`: the region is what stands behind the words of the type. */
function readRegional(phrase: string): NamedType | null {
  for (const type of regional) {
    const form = type.forms.find((words) => phrase.startsWith(`${words} `));
    const locality = form && readRegion(phrase.slice(form.length + 1), type.region ?? null);
    if (locality) return { type, locality };
  }
  return null;
}

/**
 * The region that a phrase names, as it stands in keys: its code (`35.73`), else its words (`kota-bandung`). `kind` is the
 * kind that its instrument says already (a Wali Kota has a city); without either nobody knows which Malang is meant.
 */
function readRegion(phrase: string, kind: RegionKind | null): string | null {
  const match = /^(?:(kota|kabupaten|kab|provinsi|propinsi|prov) )?(\p{L}[\p{L} ]{1,40})$/u.exec(phrase);
  const stated = match?.[1] ? regionKinds[match[1]]! : null;
  const which = kind ?? stated;
  if (!match || !which || (stated && stated !== which)) return null;
  const name = match[2]!;
  const region = regions.find(
    (each) => each.kind === which && [phraseOf(each.name), ...(each.also ?? [])].includes(name),
  );
  return region?.code ?? `${which}-${name.replaceAll(' ', '-')}`;
}

const regionKinds: Record<string, RegionKind> = {
  kota: 'kota',
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
};

/**
 * `Permen Kebudayaan`: a ministry that the table does not have is named by its own words. What may be a short form
 * (`Permenxyz`, `Permen Xyz`) names none: its ministry would be invented.
 */
function readUnlisted(phrase: string): NamedType | null {
  const match =
    /^(peraturan menteri|keputusan menteri|permen|kepmen) (\p{L}{6,80}|\p{L}+ \p{L}[\p{L} ]{1,80})$/u.exec(
      phrase,
    );
  if (!match || match[2]!.split(' ').length > 12) return null;
  const kind = match[1]![0] === 'p' ? 'permen' : 'kepmen';
  return { type: typeOfUnlisted(kind, match[2]!), locality: null };
}

function typeOfUnlisted(kind: string, words: string): InstrumentType {
  const name = inCapitals(words);
  const { short, long, numbering } = byId.get(kind)!;
  return {
    id: `${kind}-${words.replaceAll(' ', '-')}`,
    short: `${short} ${name}`,
    long: `${long} ${name}`,
    numbering,
    strict: false,
    forms: [],
  };
}

/** The ministry or the region that stands in a T.E.U. Badan or in a source's setting. */
function readIssuer(issuer: string): { ministry: string | null; place: string | null } {
  const parts = [issuer, ...issuer.split(/[.;,]/)].map((part) => phraseOf(part).replace(/^indonesia /, ''));
  const place = parts
    .map((part) => part.replace(/^pemerintah (?:daerah )?/, ''))
    .find((part) => readRegion(part, null));
  const ministry = parts.map((part) => byMinistry.get(part)).find((id) => id !== undefined);
  return { ministry: ministry ?? null, place: place ?? null };
}

/** The type with its maker: what `Peraturan Menteri` of an issuer is, or `Peraturan Daerah` of a region. */
export function completeType(named: NamedType, issuer: string | null): NamedType | null {
  const { type, locality } = named;
  if (locality !== null || (type.open === undefined && type.region === undefined)) return named;
  const { ministry, place } = readIssuer(issuer?.slice(0, 300) ?? '');
  if (type.open) return ministry === null ? null : { type: ofMinistry(type, ministry), locality: null };
  const region = place && readRegion(place, type.region ?? null);
  return region ? { type, locality: region } : null;
}

/** What an open type is of one ministry: `permendagri`, `se-mendagri`. */
export function ofMinistry({ id, numbering }: InstrumentType, ministry: string): InstrumentType {
  return byId.get(numbering === 'letter' ? `${id}-men${ministry}` : `${id}${ministry}`)!;
}
