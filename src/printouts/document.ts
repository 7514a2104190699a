// A printed form as a plain value: what stands on the paper, not how it is drawn.

/** A box to tick, or one that is ticked already; `blank` leaves room to write after the text. */
export interface Tick {
  /** The letter or number that one types for it. */
  key?: string;
  text: string;
  ticked?: boolean;
  blank?: boolean;
}

export interface Field {
  label: string;
  value: string | Tick[];
}

/** Texts are as they were stored: a renderer makes them harmless for its own medium. */
export type Block =
  | { kind: 'letterhead'; lines: string[] }
  | { kind: 'title'; text: string }
  /** Rows of one field, or of two side by side. */
  | { kind: 'fields'; rows: Field[][] }
  /** Someone's own words, whole, set apart from the form's. */
  | { kind: 'words'; text: string }
  /** Two columns of boxes under their headings. */
  | { kind: 'choices'; columns: [{ heading: string; items: Tick[] }, { heading: string; items: Tick[] }] }
  /** What the letters or numbers of a sheet stand for, with a box to tick where they are not ticked elsewhere. */
  | { kind: 'legend'; heading: string; items: Tick[]; boxed: boolean }
  /** A line of boxes for each row, under the keys of their columns, and a narrow place to write at its end. */
  | {
      kind: 'boxes';
      groups: string[][];
      blank: { heading: string; width: number };
      rows: { key: string; text: string }[];
    }
  /** Places to fill in by hand; `width` in signs, the rest of the line where it is left out. */
  | { kind: 'blanks'; items: { label: string; width?: number }[] }
  /** The paper's own sentences, over its whole width; with `lines` its line breaks are kept. */
  | { kind: 'paragraph'; text: string; lines?: true }
  /** Lines in the right half: place and day, who signs. */
  | { kind: 'aside'; lines: string[] }
  /** What each is, and set in below it what it says. */
  | { kind: 'entries'; items: { head: string; text: string }[] }
  /** Rows with room for initials beside each. */
  | { kind: 'initials'; heading: string; rows: { head: string; text: string }[] }
  | { kind: 'space' };

export interface Document {
  blocks: Block[];
  foot: {
    /** The archive's seals, which later prove what this paper rested on. */
    seal: string;
    printed: string;
    /** `halaman 1 dari 2`. */
    page: (page: number, pages: number) => string;
  };
}
