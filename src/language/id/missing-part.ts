// What keeps typed words from naming an instrument, as errors say it.
import type { Missing } from '../../regulations/identity/typed.ts';

export const missingPart: Record<Missing, string> = {
  type: 'Jenis peraturannya belum dikenali.',
  maker: 'Menteri yang menetapkannya belum disebut, atau singkatannya belum dikenali; tulis nama lengkapnya.',
  region: 'Daerahnya belum disebut, misalnya Perda Kota Malang 7/2016.',
  number: 'Nomornya belum disebut, atau tidak terbaca.',
  year: 'Tahunnya belum disebut.',
};
