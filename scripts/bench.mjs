// Times the built program as ratios against `node -e 0` in the same run: starting, reading and recording among 1,000 and 10,000 cases; then the crawl of a large feed beside feed readers.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { benchFeed } from './bench/feed.mjs';

const sop = resolve(import.meta.dirname, '..', 'bin', 'sop.js');
const root = mkdtempSync(join(tmpdir(), 'sop-bench-'));
const rounds = 15;

try {
  const bare = median(['-e', '0']);
  row('node -e 0', bare, bare);
  row('sop --version', median([sop, '--version']), bare);
  for (const count of [1_000, 10_000]) await benchArchive(count, bare);
  await benchFeed(root, sop);
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function benchArchive(count, bare) {
  const archive = join(root, `archive-${count}`);
  const env = {
    ...process.env,
    XDG_STATE_HOME: join(root, `state-${count}`),
    LOCALAPPDATA: join(root, `state-${count}`),
  };
  const run = (...args) => {
    const done = spawnSync(process.execPath, [sop, ...args, '--archive', archive], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  };
  run(
    'init',
    '--office',
    'Bagian Pemerintahan',
    '--officer',
    'Sari',
    '--kabag',
    'Bambang',
    '--kasubag',
    'Dewi',
  );
  const csv = await writeInquiries(count);
  console.log(`\n${count} berkas`);
  const began = performance.now();
  run('intake', '--from', csv, '--channel', 'website', '--json');
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `  ${'intake --from'.padEnd(24)} ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} rows a second`,
  );
  const [year] = [new Date().getFullYear()];
  const number = `${year}-A-${String(count).padStart(4, '0')}`;
  row('show', median([sop, 'show', number, '--json', '--archive', archive], env), bare);
  row('list --json', median([sop, 'list', '--json', '--archive', archive], env, 5), bare);
  row('note', median([sop, 'note', number, 'catatan', '--archive', archive], env), bare);
  const verify = median([sop, 'verify', '--archive', archive], env, 3);
  const files = filesIn(archive);
  const sum = medianOf(3, () => spawnSync('sha256sum', files, { maxBuffer: 1 << 28 }));
  console.log(
    `  ${'verify'.padEnd(24)} ${verify.toFixed(0)} ms, ${(verify / sum).toFixed(1)} × sha256sum of the same ${files.length} files`,
  );
}

async function writeInquiries(count) {
  const path = join(root, `inquiries-${count}.csv`);
  const out = createWriteStream(path);
  out.write('Nomor,Tanggal,Nama,Email,Isi\n');
  for (let index = 1; index <= count; index += 1) {
    const day = String((index % 20) + 1).padStart(2, '0');
    out.write(
      `${index},${day}/11/2026 08.15,Warga ${index},warga${index}@example.org,"Mohon informasi batas kelurahan nomor ${index}, terima kasih."\n`,
    );
  }
  out.end();
  await finished(out);
  return path;
}

function row(name, milliseconds, bare) {
  console.log(
    `  ${name.padEnd(24)} ${milliseconds.toFixed(0).padStart(5)} ms   ${(milliseconds / bare).toFixed(2)} × node -e 0`,
  );
}

function median(args, env = process.env, times = rounds) {
  return medianOf(times, () => {
    const done = spawnSync(process.execPath, args, { env, maxBuffer: 1 << 30 });
    if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  });
}

function medianOf(times, action) {
  const list = Array.from({ length: times }, () => {
    const began = performance.now();
    action();
    return performance.now() - began;
  });
  return list.sort((a, b) => a - b)[Math.floor(times / 2)];
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}
