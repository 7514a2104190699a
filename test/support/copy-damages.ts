// Damages of this computer's own copy, alone or together with the archive's.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKey } from '../../src/archive/keys.ts';
import type { Damage } from './damages.ts';
import {
  cut,
  edit,
  editLine,
  next,
  part,
  resealBy,
  rewrite,
  scanned,
  shorten,
  swap,
  words,
} from './part-edits.ts';

export const copyDamages: Damage[] = [
  {
    name: 'an older part is gone from the mirror',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rmSync(join(mirror, part)),
  },
  {
    name: 'the newest part is gone from the mirror',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rmSync(join(mirror, next)),
  },
  {
    name: 'the mirror went back to an older sealed state',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rewrite(join(mirror, next), (text) => shorten(text, mirror)),
  },
  {
    name: 'two parts of the mirror were swapped',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => swap(join(mirror, part), join(mirror, next)),
  },
  {
    name: 'an event was changed in the mirror',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => edit(join(mirror, part), '"at":"2026-11-23T07:52', '"at":"2026-11-23T06:52'),
  },
  {
    name: 'the newest seal in the mirror is by another key',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => resealBy(join(mirror, next), createKey(new Uint8Array(32))),
  },
  {
    name: 'mirror and archive were changed in different events of one part',
    codes: ['event-changed', 'mirror-damaged'],
    damage: (archive, mirror) => {
      editLine(join(archive, part), 1, (line) => line.replace('07:52', '06:52'));
      editLine(join(mirror, part), 2, (line) => line.replace('07:52', '05:52'));
    },
  },
  {
    name: 'the same event was changed in mirror and archive',
    codes: ['chain-broken', 'mirror-damaged'],
    refused: 'mirror-lost',
    damage: (archive, mirror) => {
      for (const root of [archive, mirror])
        edit(join(root, part), '"at":"2026-11-23T07:52', '"at":"2026-11-23T06:52');
    },
  },
  {
    name: 'the mirror is cut and the archive is behind what it had',
    codes: ['mirror-damaged', 'words-orphan'],
    refused: 'mirror-lost',
    damage: (archive, mirror) => {
      rewrite(join(archive, next), (text) => shorten(text, mirror));
      rewrite(join(mirror, next), (text) => text.slice(0, -5));
    },
  },
  {
    name: 'the words in the mirror are damaged',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => edit(join(mirror, words), 'Isi', 'Lain'),
  },
  {
    name: 'the words in the mirror are gone',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rmSync(join(mirror, words)),
  },
  {
    name: 'the same words were changed in mirror and archive',
    codes: ['mirror-damaged', 'words-changed'],
    left: ['mirror-damaged', 'words-changed'],
    damage: (archive, mirror) => {
      for (const root of [archive, mirror]) edit(join(root, words), 'Isi berkas', 'Isi lain');
    },
  },
  {
    name: 'a scan in the mirror was changed',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => writeFileSync(join(mirror, scanned), 'pindaian lain'),
  },
  {
    name: 'a part stands in the mirror under another name as well',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => cpSync(join(mirror, part), join(mirror, 'journal/A/2026/2026-11-23.2.json')),
  },
  {
    name: 'a part of the mirror is empty',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => writeFileSync(join(mirror, next), '[\n]\n'),
  },
  {
    name: 'the device file in the mirror is gone',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => rmSync(join(mirror, 'devices/A.json')),
  },
  {
    name: 'archive.json in the mirror was cut',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => cut(join(mirror, 'archive.json')),
  },
];
