// Writing durably: whole content, rights, retries, nothing left behind.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { durableFolder, durableWrite, retryWhileBusy, writeAll } from '../src/durable-write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sop-durable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('durableWrite', () => {
  it('writes and replaces, leaves no temporary file, and keeps others out', () => {
    const path = join(folder, 'a.json');
    durableWrite(path, 'one');
    durableWrite(path, Buffer.from('two è'));
    expect(readFileSync(path, 'utf8')).toBe('two è');
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('writes parts as they come, and keeps the old content where one of them fails', () => {
    const path = join(folder, 'a.json');
    durableWrite(path, ['satu\n', '', 'duà\n']);
    function* failing() {
      yield 'tiga\n';
      throw new Error('no more');
    }
    expect(() => durableWrite(path, failing())).toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('satu\nduà\n');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves the old content and no temporary file when it cannot replace', () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'x');
    expect(() => durableWrite(path, 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('names the system error when the folder is missing', () => {
    expect(() => durableWrite(join(folder, 'none', 'a'), 'x')).toThrow(/ENOENT/);
  });

  it('makes folders with the rights asked for', () => {
    durableFolder(join(folder, 'x', 'y'));
    durableFolder(join(folder, 'x', 'y'));
    expect(statSync(join(folder, 'x', 'y')).mode & 0o777).toBe(0o700);
  });
});

describe('writeAll', () => {
  it('goes on after short writes and gives up when nothing is written', () => {
    const offsets: number[] = [];
    writeAll((offset) => {
      offsets.push(offset);
      return 4;
    }, 10);
    expect(offsets).toEqual([0, 4, 8]);
    expect(() => writeAll(() => 0, 1)).toThrow('ENOSPC');
  });
});

describe('retryWhileBusy', () => {
  const busy = (code: string, times: number) => {
    let tries = 0;
    return () => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(code), { code });
      return tries;
    };
  };

  it.each(['EPERM', 'EACCES', 'EBUSY'])('tries again on %s', (code) => {
    expect(retryWhileBusy(busy(code, 3), 'win32', () => {})).toBe(4);
  });

  it('gives up after about six seconds on Windows', () => {
    let waited = 0;
    expect(() =>
      retryWhileBusy(busy('EPERM', Number.POSITIVE_INFINITY), 'win32', (ms) => {
        waited += ms;
      }),
    ).toThrow('EPERM');
    expect(waited).toBeGreaterThanOrEqual(5000);
    expect(waited).toBeLessThanOrEqual(6000);
  });

  it('does not repeat other failures', () => {
    expect(() => retryWhileBusy(busy('ENOSPC', 1), 'win32', () => {})).toThrow('ENOSPC');
  });
});
