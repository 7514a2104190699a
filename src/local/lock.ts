// One writer at a time on this computer: a name that the system frees by itself when its process dies.
import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { errnoOf } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';

export interface LockRequest {
  /** The folder whose writers exclude each other. */
  folder: string;
  platform: string;
  /** What others who wait are told: ISO 8601, when this one took the lock. */
  since: string;
  /** Longest wait in milliseconds. */
  patience: number;
}

export interface Lock {
  release(): Promise<void>;
}

/** Takes the lock; UserError `archive-locked` (exit 4) when another still has it after `patience`. */
export async function takeLock(request: LockRequest): Promise<Lock> {
  const address = addressOf(request);
  const patience = AbortSignal.timeout(request.patience);
  for (;;) {
    const server = await listen(address, request.since);
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    const holder = await askHolder(address);
    // Only a socket file outlives its process; nobody answers there.
    if (holder === null && isSocketFile(request.platform)) removeStale(address);
    if (patience.aborted) {
      throw new UserError('archive-locked', { since: holder || null }, exitCodes.archive);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An abstract socket on Linux, a named pipe on Windows, elsewhere a short socket file in the folder for temporary ones. */
function addressOf({ folder, platform }: LockRequest): string {
  const name = `sop-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (platform === 'linux') return `\0${name}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const file = join(folder, 'lock');
  // sockaddr_un holds 104 bytes on macOS and the BSDs.
  return file.length < 100 ? file : join('/tmp', name);
}

function listen(address: string, since: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(since);
    });
    server.once('error', (error) => {
      if (errnoOf(error) === 'EADDRINUSE' || errnoOf(error) === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** What the holder says of itself; empty where it is busy, null where nobody is there. */
function askHolder(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    const timer = setTimeout(() => socket.destroy(), 200);
    let refused = false;
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', (error) => {
      refused = ['ECONNREFUSED', 'ENOENT'].includes(errnoOf(error));
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(refused ? null : answer);
    });
  });
}

function isSocketFile(platform: string): boolean {
  return platform !== 'linux' && platform !== 'win32';
}

function removeStale(address: string): void {
  try {
    unlinkSync(address);
  } catch {
    // Another that waits took it away first.
  }
}
