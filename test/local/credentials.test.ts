// The mail password: environment, file, and a file that others can read.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { passwordPath, readPassword } from '../../src/local/credentials.ts';

let stateFolder: string;
beforeEach(() => {
  stateFolder = mkdtempSync(join(tmpdir(), 'sop-password-'));
});
afterEach(() => rmSync(stateFolder, { recursive: true, force: true }));

const facts = (env: Record<string, string> = {}, platform = 'linux') => ({ env, platform, stateFolder });

it('is null without any, comes from the file, and the environment comes first', () => {
  expect(readPassword(facts())).toBeNull();
  writeFileSync(passwordPath(stateFolder), ' rahasia è \n', { mode: 0o600 });
  expect(readPassword(facts())).toBe(' rahasia è ');
  expect(readPassword(facts({ SOP_SMTP_PASSWORD: 'env' }))).toBe('env');
  expect(readPassword(facts({ SOP_SMTP_PASSWORD: '' }))).toBe(' rahasia è ');
});

it.each([0o640, 0o604, 0o644, 0o620])('refuses a file with rights %o, but not on Windows', (mode) => {
  writeFileSync(passwordPath(stateFolder), 'rahasia\r\n');
  chmodSync(passwordPath(stateFolder), mode);
  const values = { path: passwordPath(stateFolder) };
  expect(() => readPassword(facts())).toThrow(expect.objectContaining({ code: 'password-exposed', values }));
  expect(readPassword(facts({}, 'win32'))).toBe('rahasia');
});
