// Who made an instrument where its page does not say: the ministry or office of the source, unless the type names another.

/** Made by the state, whoever publishes them. */
const national =
  /^(undang|perp?pu\b|peraturan (pemerintah|presiden|pengganti)|(keputusan|instruksi|penetapan) presiden|ketetapan|tap\b|uud?\b|pp\b|perpres\b|keppres\b|inpres\b|staatsblad|statuten)/i;

/** `printed` as the page gives it; `type` as printed; `own` the issuer of the source's setting. */
export function issuerOf(printed: string | null, type: string | null, own: string | null): string | null {
  return printed ?? (type !== null && national.test(type) ? null : own);
}
