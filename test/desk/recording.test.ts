// What the options of a recording command come to: time, source, spans, form, scan.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RecordingOptions, resolveRecording } from '../../src/desk/recording.ts';
import { openSession, type Session } from '../../src/desk/session.ts';
import { failureOf } from '../support/archive.ts';
import { foundedOffice } from '../support/office.ts';
import type { TestContext } from '../support/test-context.ts';

const [own, kabag] = ['A-p1', 'A-p2'];
let context: TestContext;
let session: Session;
beforeAll(async () => {
  context = await foundedOffice();
});
/** The command began at 10.00 and is recorded at 10.05. */
beforeEach(() => {
  context.setClock('2026-11-23T10:00:00+07:00');
  session = openSession(context, {});
  context.advance(5);
});

const resolve = (options: RecordingOptions, by = own, worked = false) =>
  resolveRecording(session, options, by as string, worked);

describe('one’s own', () => {
  it('is measured now, with the span from the command’s begin where it saw the work', () => {
    const at = '2026-11-23T10:05:00+07:00';
    const envelope = { at, source: 'measured', by: own, recordedBy: own, form: 'terminal' };
    expect(resolve({}).envelope).toEqual(envelope);
    expect(resolve({}, own, true).envelope).toEqual({
      ...envelope,
      spans: [['2026-11-23T10:00:00+07:00', at]],
    });
  });

  it('is stated where --at says so, and then nothing was seen', () => {
    const { envelope } = resolve({ at: '09.10' }, own, true);
    expect(envelope).toMatchObject({ at: '2026-11-23T09:10:00+07:00', source: 'stated' });
    expect(envelope.spans).toBeUndefined();
  });

  it('has the span that --started makes up to its time', () => {
    expect(resolve({ at: '09.10', started: '08.55' }).envelope.spans).toEqual([
      ['2026-11-23T08:55:00+07:00', '2026-11-23T09:10:00+07:00'],
    ]);
  });

  it('is of the terminal’s form, whatever it was written on', () => {
    expect(resolve({ form: 'paper' }).envelope.form).toBe('terminal');
  });
});

describe('a superior’s', () => {
  it('has its form, its time and who typed it; a day stays a day', () => {
    expect(resolve({ form: 'paper', at: '23-11-2026' }, kabag).envelope).toEqual({
      at: '2026-11-23',
      source: 'stated',
      by: kabag,
      recordedBy: own,
      form: 'paper',
    });
  });

  it.each<[RecordingOptions, string]>([
    [{ at: '09.10' }, 'form-needed'],
    [{ at: '09.10', form: 'terminal' }, 'form-needed'],
    [{ at: '09.10', form: 'fax' }, 'form-unknown'],
    [{ form: 'oral' }, 'time-needed'],
  ])('%j is refused: %s', async (options, code) => {
    expect(await failureOf(() => resolve(options, kabag))).toMatchObject({ code, exitCode: 2 });
  });
});

it.each<[RecordingOptions, string]>([
  [{ at: '10.06' }, 'time-in-future'],
  [{ at: 'nanti' }, 'time-unreadable'],
  [{ started: '10.06' }, 'time-in-future'],
  [{ at: '09.00', started: '09.10' }, 'started-after-at'],
  [{ at: '23-11-2026', started: '09.10' }, 'started-after-at'],
  [{ at: '09.00', started: '22-11-2026' }, 'started-after-at'],
  [{ scan: 'tidak-ada.pdf' }, 'file-unreadable'],
  [{ scan: 'folder' }, 'file-not-a-file'],
])('%j ends with %s', async (options, code) => {
  mkdirSync(join(context.cwd, 'folder'), { recursive: true });
  expect(await failureOf(() => resolve(options))).toMatchObject({ code, exitCode: 2 });
});

it('a scan keeps its bytes and name; its ending is that of its content', () => {
  writeFileSync(join(context.cwd, 'Lembar 17.P-DF'), '%PDF-1.4');
  writeFileSync(join(context.cwd, 'tanpa'), '%PDF-1.7');
  expect(resolve({ scan: 'Lembar 17.P-DF' }).scan).toMatchObject({
    name: 'Lembar 17.P-DF',
    bytes: Buffer.from('%PDF-1.4'),
    extension: 'pdf',
    misnamed: 'pdf',
  });
  const { scan } = resolve({ scan: 'tanpa' });
  expect(scan?.extension).toBe('pdf');
  expect(scan).not.toHaveProperty('misnamed');
});

it.each<[name: string, bytes: string, code: string]>([
  ['kosong.pdf', '', 'file-empty'],
  ['lembar.pdf', 'MZ\x90\0', 'file-program'],
  ['lembar.pdf', 'Setuju.', 'scan-kind'],
])('a scan that cannot be one, %s, is refused', async (scan, bytes, code) => {
  writeFileSync(join(context.cwd, scan), bytes);
  expect(await failureOf(() => resolve({ scan }))).toMatchObject({ code, exitCode: 2 });
});

it('a reason makes it irregular', () => {
  expect(resolve({ irregular: 'Kabag di luar kota' })).toMatchObject({
    envelope: { irregular: true },
    irregularReason: 'Kabag di luar kota',
  });
  expect(resolve({}).envelope).not.toHaveProperty('irregular');
});
