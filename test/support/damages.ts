// Damages of an archive, each with what a check finds; made on a copy of a sound one with five events in two parts.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKey } from '../../src/archive/keys.ts';
import type { FindingCode } from '../../src/desk/verify/findings.ts';
import { copyDamages } from './copy-damages.ts';
import {
  cut,
  edit,
  editLine,
  forgetEnd,
  insertLine,
  next,
  part,
  removeLine,
  removeSeal,
  resealBy,
  rewrite,
  scanned,
  shorten,
  swap,
  words,
} from './part-edits.ts';

export interface Damage {
  name: string;
  codes: FindingCode[];
  /** Checked on a computer that has no mirror of it. */
  reader?: true;
  /** Why `--repair` mends nothing. */
  refused?: 'mirror-behind' | 'mirror-lost';
  /** Not said to be mendable, though a repair clears it away. */
  unsaid?: true;
  /** What `--repair` leaves. */
  left?: FindingCode[];
  damage(archive: string, mirror: string): void;
}

export const damages: Damage[] = [
  {
    name: 'an hour was changed',
    codes: ['event-changed'],
    damage: (archive) => edit(join(archive, part), '"at":"2026-11-23T07:52', '"at":"2026-11-23T06:52'),
  },
  {
    name: 'an hour was changed, no mirror',
    codes: ['chain-broken'],
    reader: true,
    damage: (archive) => edit(join(archive, part), '"at":"2026-11-23T07:52', '"at":"2026-11-23T06:52'),
  },
  {
    name: 'the last event was changed, no mirror',
    codes: ['seal-elsewhere'],
    reader: true,
    damage: (archive) => editLine(join(archive, next), 2, (line) => line.replace('"diramal"', '"ditebak"')),
  },
  {
    name: 'an event was put in between',
    codes: ['event-added'],
    damage: (archive) => insertLine(join(archive, part), 2, '{"after":[],"id":"A.99","type":"noted"},'),
  },
  {
    name: 'something else was put in between, no mirror',
    codes: ['event-malformed'],
    reader: true,
    damage: (archive) => insertLine(join(archive, part), 2, '{"hello":"world"},'),
  },
  {
    name: 'an event was taken out',
    codes: ['sequence-gap'],
    damage: (archive) => removeLine(join(archive, part), 2),
  },
  {
    name: 'an event was taken out, no mirror',
    codes: ['sequence-gap', 'words-orphan'],
    reader: true,
    damage: (archive) => removeLine(join(archive, part), 2),
  },
  {
    name: 'the file was cut short',
    codes: ['part-unreadable'],
    damage: (archive) => cut(join(archive, part)),
  },
  {
    name: 'the words were cut short',
    codes: ['part-unreadable'],
    damage: (archive) => cut(join(archive, words)),
  },
  {
    name: 'an editor saved it with Windows line ends',
    codes: ['part-reformatted'],
    damage: (archive) => rewrite(join(archive, part), (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
  },
  {
    name: 'an editor indented it, no mirror',
    codes: ['part-reformatted'],
    reader: true,
    damage: (archive) => rewrite(join(archive, words), (text) => JSON.stringify(JSON.parse(text), null, 2)),
  },
  { name: 'a part is gone', codes: ['part-missing'], damage: (archive) => rmSync(join(archive, part)) },
  {
    name: 'a part is gone, no mirror',
    codes: ['sequence-gap'],
    reader: true,
    damage: (archive) => rmSync(join(archive, part)),
  },
  {
    name: 'the newest part is gone, no mirror',
    codes: ['sequence-gap'],
    reader: true,
    damage: (archive) => rmSync(join(archive, next)),
  },
  {
    name: 'the whole journal is gone, no mirror',
    codes: ['sequence-gap'],
    reader: true,
    damage: (archive) => rmSync(join(archive, 'journal'), { recursive: true }),
  },
  {
    name: 'a words part is gone',
    codes: ['part-missing'],
    damage: (archive) => rmSync(join(archive, words)),
  },
  {
    name: 'an older sealed state came back',
    codes: ['part-behind', 'words-orphan'],
    damage: (archive, mirror) => {
      rewrite(join(archive, next), (text) => shorten(text, mirror));
      insertLine(join(archive, words), 2, '{"id":"A.77","salt":"00"},');
    },
  },
  {
    name: 'the archive has sealed events that the mirror has not',
    codes: ['mirror-behind'],
    refused: 'mirror-behind',
    damage: (_, mirror) => {
      rewrite(join(mirror, next), (text) => shorten(text, mirror));
      forgetEnd(mirror);
    },
  },
  {
    name: 'the archive has a sealed part that the mirror has not',
    codes: ['mirror-behind'],
    refused: 'mirror-behind',
    damage: (_, mirror) => {
      rmSync(join(mirror, next));
      forgetEnd(mirror);
    },
  },
  {
    name: 'a part under our code that we never wrote',
    codes: ['part-unknown', 'chain-broken', 'seal-missing'],
    left: ['part-unknown', 'chain-broken', 'seal-missing'],
    damage: (archive) =>
      writeFileSync(
        join(archive, 'journal/A/2026/2026-11-25.1.json'),
        '[\n{"after":[],"id":"A.6","prev":"","type":"noted"}\n]\n',
      ),
  },
  {
    name: 'the mirror is damaged',
    codes: ['mirror-damaged'],
    damage: (_, mirror) => cut(join(mirror, part)),
  },
  ...copyDamages,
  {
    name: 'words of a command that was cut off are in the mirror',
    codes: [],
    damage: (_, mirror) =>
      rewrite(join(mirror, 'words/A/2026/2026-11-24.1.json'), (text) =>
        text.replace('\n]\n', ',\n{"id":"A.6","salt":"00"}\n]\n'),
      ),
  },
  {
    name: 'a part stands under another name as well',
    codes: ['part-misplaced'],
    damage: (archive) => cpSync(join(archive, next), join(archive, 'journal/A/2026/2026-11-25.1.json')),
  },
  {
    name: 'a part was copied over another',
    codes: ['part-misplaced'],
    damage: (archive) => cpSync(join(archive, next), join(archive, part)),
  },
  {
    name: 'two parts were swapped',
    codes: ['part-misplaced'],
    damage: (archive) => swap(join(archive, part), join(archive, next)),
  },
  { name: 'the seal is gone', codes: ['seal-missing'], damage: (archive) => removeSeal(join(archive, part)) },
  {
    name: 'the seal is gone, no mirror',
    codes: ['seal-missing'],
    reader: true,
    damage: (archive) => removeSeal(join(archive, part)),
  },
  {
    name: 'the seal is by another key',
    codes: ['seal-invalid'],
    damage: (archive) => resealBy(join(archive, part), createKey(new Uint8Array(32))),
  },
  {
    name: 'the seal is by another key, no mirror',
    codes: ['seal-invalid'],
    reader: true,
    damage: (archive) => resealBy(join(archive, part), createKey(new Uint8Array(32))),
  },
  {
    name: 'words were changed',
    codes: ['words-changed'],
    damage: (archive) => edit(join(archive, words), 'Isi berkas', 'Isi lain'),
  },
  {
    name: 'words were erased for another event',
    codes: ['words-changed'],
    damage: (archive) => editLine(join(archive, words), 1, () => '{"erased":"x","hash":"00","id":"A.1"},'),
  },
  {
    name: 'words were taken out',
    codes: ['words-missing'],
    damage: (archive) => removeLine(join(archive, words), 1),
  },
  { name: 'a scan is gone', codes: ['file-missing'], damage: (archive) => rmSync(join(archive, scanned)) },
  {
    name: 'a scan was changed',
    codes: ['file-changed'],
    damage: (archive) => writeFileSync(join(archive, scanned), 'pindaian lain'),
  },
  {
    name: 'a scan that no event names',
    codes: ['file-orphan'],
    left: ['file-orphan'],
    damage: (archive) => writeFileSync(join(archive, 'files/A/2026/2-2.pdf'), 'x'),
  },
  {
    name: 'the device file is gone',
    codes: ['device-file-missing'],
    damage: (archive) => rmSync(join(archive, 'devices/A.json')),
  },
  {
    name: 'the device file has another key',
    codes: ['device-file-differs'],
    damage: (archive) => edit(join(archive, 'devices/A.json'), '"key":"M', '"key":"N'),
  },
  {
    name: 'what the device file says it saw was changed',
    codes: ['device-file-edited'],
    damage: (archive) => edit(join(archive, 'devices/A.json'), '"seen":{}', '"seen":{"B":{}}'),
  },
  {
    name: 'events of a device that nobody knows',
    codes: ['device-file-missing', 'device-unknown'],
    left: ['device-file-missing', 'device-unknown'],
    damage: (archive) => cpSync(join(archive, 'journal/A'), join(archive, 'journal/Q'), { recursive: true }),
  },
  ...[
    ['conflict-copy', 'journal/A/2026/2026-11-23.1 (1).json'],
    ['temporary-file', 'journal/A/2026/~$2026-11-23.1.json.1a2b3c4d.tmp'],
    ['foreign-file', 'catatan.docx'],
    ['file-orphan', 'words/A/2026/2026-11-27.1.json'],
  ].map(([code, path]) => ({
    name: `${code}: ${path}`,
    codes: [code as FindingCode],
    ...(code === 'temporary-file' ? { unsaid: true as const } : { left: [code as FindingCode] }),
    damage: (archive: string) => writeFileSync(join(archive, path!), '[\n'),
  })),
];
