// The subject of an instrument as it is cited: what stands in capitals throughout is written as a title.
import { tidy } from '../text.ts';

/** Words that stay small inside a title (Pedoman Umum Ejaan Bahasa Indonesia). */
const smallWords = new Set(
  'dan di ke dari tentang atas pada dalam untuk yang dengan atau serta bagi oleh kepada terhadap sebagai'.split(
    ' ',
  ),
);

const acronyms = new Set(
  (
    'APBD APBN APBDES ASN BBNKB BLUD BNPB BPBD BPD BPHTB BPJS BPK BPN BUMD BUMDES BUMN CPNS COVID DAK DAU DKI DPD DPR DPRD EPPD ' +
    'FKPD FORKOPIMCAM FORKOPIMDA ILPPD KTP KUA LAKIP LKPJ LPPD LPM MPR MUSRENBANG NIK NKRI NPHD OPD PAB PATEN PBB PKB PKK PKL PMKS ' +
    'PNS PPAS PPID PPKD PPPK PTSP RKPD RPJMD RPJMN RPJPD RT RTRW RW SAKIP SIPD SKPD SMK SMP SOP SPBE SPM TNI TPPS UKM UMKM UPTD'
  ).split(' '),
);

/** A subject for a citation. What was printed in small letters as well is left as printed. */
export function legalSubject(about: string): string {
  const text = tidy(about.slice(0, 2000));
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals < 4 || small * 5 > capitals) return text;
  const titled = text.replace(/[\p{L}\d-]+/gu, (word, at: number) => {
    // A short form behind what it is short for: `(PATEN)`.
    if (text[at - 1] === '(' && text[at + word.length] === ')' && word.length <= 12) return word;
    return at > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : titleWord(word);
  });
  return titled.replaceAll('Menteri dalam Negeri', 'Menteri Dalam Negeri');
}

/** `UNDANG-UNDANG` is doubled whole, `PERUNDANG-UNDANGAN` is not: only the first part bears the capital. */
function titleWord(word: string): string {
  const [first = '', ...rest] = word.split('-');
  const behind = rest.map((part) =>
    part === first || acronyms.has(part) ? capitalise(part) : part.toLowerCase(),
  );
  return [capitalise(first), ...behind].join('-');
}

function capitalise(word: string): string {
  const kept = acronyms.has(word) || (word.length > 1 && /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word));
  return kept ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
}
