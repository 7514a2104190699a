// Damages of the library in an archive, made on a copy of a sound one in which A.3 came with three lines.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from './damages.ts';
import { cut, edit, insertLine, removeLine, rewrite } from './part-edits.ts';

const library = 'library/A/2026/2026-11-23.1.json';
/** A.2 came with no lines. */
const stranger = '{"event":"A.2","key":"asing"},';
const changeLine = (file: string) => edit(file, '"uji-2","title":"Contoh"', '"uji-2","title":"Lain"');

export const libraryDamages: Damage[] = [
  {
    name: 'a line of the library was changed',
    codes: ['library-changed'],
    damage: (archive) => changeLine(join(archive, library)),
  },
  {
    name: 'a line of the library was changed, no mirror',
    codes: ['library-changed'],
    reader: true,
    damage: (archive) => changeLine(join(archive, library)),
  },
  {
    name: 'a line of the library was taken out',
    codes: ['library-missing'],
    damage: (archive) => removeLine(join(archive, library), 2),
  },
  {
    name: 'a line of the library was taken out, no mirror',
    codes: ['library-missing'],
    reader: true,
    damage: (archive) => removeLine(join(archive, library), 2),
  },
  {
    name: 'a line that no event names was put into the library',
    codes: ['library-orphan'],
    damage: (archive) => insertLine(join(archive, library), 1, stranger),
  },
  {
    name: 'a line that no event names was put into the library, no mirror',
    codes: ['library-orphan'],
    reader: true,
    damage: (archive) => insertLine(join(archive, library), 1, stranger),
  },
  {
    name: 'two lines of the library changed places',
    codes: ['library-changed'],
    reader: true,
    damage: (archive) =>
      rewrite(join(archive, library), (text) => {
        const [open, one, two, ...rest] = text.split('\n');
        return [open, two, one, ...rest].join('\n');
      }),
  },
  {
    name: 'the library was cut short',
    codes: ['part-unreadable'],
    damage: (archive) => cut(join(archive, library)),
  },
  {
    name: 'the library was cut short, no mirror',
    codes: ['part-unreadable'],
    reader: true,
    damage: (archive) => cut(join(archive, library)),
  },
  {
    name: 'an editor indented the library',
    codes: ['part-reformatted'],
    damage: (archive) => rewrite(join(archive, library), (text) => JSON.stringify(JSON.parse(text), null, 2)),
  },
  {
    name: 'a part of the library is gone',
    codes: ['part-missing'],
    damage: (archive) => rmSync(join(archive, library)),
  },
  {
    name: 'the library is gone, no mirror',
    codes: ['library-missing'],
    reader: true,
    damage: (archive) => rmSync(join(archive, 'library'), { recursive: true }),
  },
  {
    name: 'a part of the library stands under another name as well',
    codes: ['file-orphan'],
    unsaid: true,
    left: ['file-orphan'],
    damage: (archive) => cpSync(join(archive, library), join(archive, 'library/A/2026/2026-11-23.2.json')),
  },
  {
    name: 'a library of a device that nobody knows',
    codes: ['device-file-missing', 'device-unknown'],
    unsaid: true,
    left: ['device-file-missing', 'device-unknown'],
    damage: (archive) => {
      mkdirSync(join(archive, 'library/C/2026'), { recursive: true });
      writeFileSync(join(archive, 'library/C/2026/2026-11-23.1.json'), `[\n${stranger.slice(0, -1)}\n]\n`);
    },
  },
  {
    name: 'a line of the library in the mirror was changed',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => changeLine(join(mirror, library)),
  },
  {
    name: 'the library in the mirror is gone',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rmSync(join(mirror, 'library'), { recursive: true }),
  },
  {
    name: 'the library in the mirror was cut short',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => cut(join(mirror, library)),
  },
  {
    name: 'a part of the library stands in the mirror under another name as well',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => cpSync(join(mirror, library), join(mirror, 'library/A/2026/2026-11-23.2.json')),
  },
  {
    name: 'a line that no event names was put into the library of the mirror',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => insertLine(join(mirror, library), 1, stranger),
  },
  {
    name: 'the same line of the library was changed in mirror and archive',
    codes: ['library-changed', 'mirror-damaged'],
    left: ['library-changed', 'mirror-damaged'],
    damage: (archive, mirror) => {
      for (const root of [archive, mirror]) changeLine(join(root, library));
    },
  },
  {
    name: 'the library is gone from mirror and archive',
    codes: ['library-missing', 'mirror-damaged'],
    left: ['library-missing', 'mirror-damaged'],
    damage: (archive, mirror) => {
      for (const root of [archive, mirror]) rmSync(join(root, 'library'), { recursive: true });
    },
  },
];
