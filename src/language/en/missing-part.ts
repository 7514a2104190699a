// What keeps typed words from naming an instrument, as errors say it.
import type { missingPart as indonesian } from '../id/missing-part.ts';

export const missingPart: typeof indonesian = {
  type: 'Its type is not known.',
  maker: 'The minister who made it is not named, or by a short form that is not known; write the whole name.',
  region: 'Its region is not named, as in Perda Kota Malang 7/2016.',
  number: 'Its number is not named, or cannot be read.',
  year: 'Its year is not named.',
};
