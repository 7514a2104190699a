// Settings of this computer: missing, damaged, kept, and which archive they lead to.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, configPath, readConfig, resolveArchive, writeConfig } from '../../src/local/config.ts';

let state: string;
beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'sop-config-')), 'state', 'sop');
});
afterEach(() => rmSync(dirname(dirname(state)), { recursive: true, force: true }));

function put(text: string): void {
  mkdirSync(state, { recursive: true });
  writeFileSync(configPath(state), text);
}

describe('config', () => {
  it('is empty before it is written, and comes back as it was, with fields of newer versions', () => {
    expect(readConfig(state)).toEqual({});
    const smtp = {
      host: 'mail.example',
      port: 587,
      user: 'sari',
      tls: 'starttls' as const,
      from: 'a@b.example',
    };
    const config: Config = { archive: '/arsip', archiveId: 'abc', smtp, later: { x: 1 } };
    writeConfig(state, config);
    writeConfig(state, readConfig(state));
    expect(readConfig(state)).toEqual(config);
    expect(statSync(configPath(state)).mode & 0o777).toBe(0o600);
    expect(statSync(state).mode & 0o777).toBe(0o700);
    expect(readdirSync(state)).toEqual(['config.json']);
  });

  it.each([
    ['{"archive":"a",\n "language" "id"}', 2, 13],
    ['{"archive":', 1, 12],
    ['', 1, 1],
    ['{\n', 2, 1],
  ])('names file and position of damage in %j', (text, line, column) => {
    put(text);
    const values = { path: configPath(state), line, column };
    expect(() => readConfig(state)).toThrow(
      expect.objectContaining({ code: 'config-damaged', exitCode: 4, values }),
    );
  });

  const smtp = { host: 'h', port: 25, tls: 'none', from: 'a@b' };
  it.each([
    ['config', []],
    ['config', null],
    ['archive', { archive: 1 }],
    ['archive', { archive: '' }],
    ['archiveId', { archiveId: {} }],
    ['smtp', { smtp: 'mail' }],
    ['smtp.host', { smtp: { ...smtp, host: '' } }],
    ['smtp.port', { smtp: { ...smtp, port: '25' } }],
    ['smtp.port', { smtp: { ...smtp, port: 70000 } }],
    ['smtp.user', { smtp: { ...smtp, user: 1 } }],
    ['smtp.tls', { smtp: { ...smtp, tls: true } }],
    ['smtp.from', { smtp: { ...smtp, from: 'kantor' } }],
  ])('names the field %s', (field, value) => {
    put(JSON.stringify(value));
    expect(() => readConfig(state)).toThrow(
      expect.objectContaining({
        code: 'config-field',
        exitCode: 4,
        values: { path: configPath(state), field },
      }),
    );
  });

  it('takes a BOM, as Notepad writes it', () => {
    put('\ufeff{"archive":"/a"}');
    expect(readConfig(state)).toEqual({ archive: '/a' });
  });
});

describe('resolveArchive', () => {
  it('asks the flag, the environment, the settings, in this order', () => {
    const [env, config] = [{ SOP_ARCHIVE: 'env' }, { archive: '/config' }];
    expect(resolveArchive({ archive: 'flag' }, env, config, '/w')).toBe('/w/flag');
    expect(resolveArchive({}, env, config, '/w')).toBe('/w/env');
    expect(resolveArchive({}, {}, config, '/w')).toBe('/config');
    expect(resolveArchive({}, { SOP_ARCHIVE: '' }, {}, '/w')).toBeNull();
  });
});
