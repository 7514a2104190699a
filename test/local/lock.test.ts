// The lock: one at a time, freed by the system when its process is killed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Lock, takeLock } from '../../src/local/lock.ts';
import { failureOf } from '../support/archive.ts';

const root = mkdtempSync(join(tmpdir(), 'sop-lock-'));
afterAll(() => rmSync(root, { recursive: true }));

const since = '2026-11-23T09:10:00+07:00';
const request = (folder: string, platform: string, patience = 0) => ({ folder, platform, since, patience });

// Anything that is neither Linux nor Windows takes a socket file.
test.each(['linux', 'freebsd'])(
  '%s: the second waits, is told since when, and comes in when it is free',
  async (platform) => {
    const folder = mkdtempSync(join(root, 'a-'));
    const first = await takeLock(request(folder, platform));
    expect(await failureOf(() => takeLock(request(folder, platform)))).toEqual({
      code: 'archive-locked',
      values: { since },
      exitCode: 4,
    });
    const waiting: Promise<Lock> = takeLock(request(folder, platform, 5000));
    await first.release();
    await (await waiting).release();
  },
);

test('folders do not lock each other', async () => {
  const locks = await Promise.all(['x', 'y'].map((name) => takeLock(request(join(root, name), 'linux'))));
  await Promise.all(locks.map((lock) => lock.release()));
});

test.runIf(process.platform === 'linux').each(['linux', 'freebsd'])(
  '%s: a killed process holds nothing',
  async (platform) => {
    const folder = mkdtempSync(join(root, 'k-'));
    const script = join(folder, 'hold.mjs');
    const names = platform === 'linux' ? 'linux' : 'freebsd';
    writeFileSync(script, holder(folder, names));
    const child = fork(script, { execArgv: [] });
    await once(child, 'message');
    expect((await failureOf(() => takeLock(request(folder, platform)))).code).toBe('archive-locked');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await takeLock(request(folder, platform, 1000));
    await lock.release();
  },
);

/** Listens as the lock does, in another process. */
function holder(folder: string, platform: string): string {
  return `
    import { createHash } from 'node:crypto';
    import { createServer } from 'node:net';
    import { join } from 'node:path';
    const name = 'sop-' + createHash('sha256').update(${JSON.stringify(folder)}).digest('hex').slice(0, 24);
    const address = ${JSON.stringify(platform)} === 'linux' ? '\\0' + name : join(${JSON.stringify(folder)}, 'lock');
    createServer((socket) => socket.end('x')).listen(address, () => process.send('held'));
  `;
}
