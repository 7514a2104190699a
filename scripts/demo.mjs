// Plays SOP no. 15 through the installed program, on the fixtures, with a real mail server and local copies of the ministry's sites; prints what one would type.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { playSearch, startSites } from './demo-search.mjs';

const project = resolve(import.meta.dirname, '..');
const inquiries = join(project, 'fixtures', 'inquiries');
const root = mkdtempSync(join(tmpdir(), 'sop-demo-'));
const work = join(root, 'kerja');
const monday = join(root, 'senin');
const archive = join(root, 'Arsip SOP 15');
cpSync(inquiries, work, { recursive: true });
cpSync(join(project, 'fixtures', 'monday'), monday, { recursive: true });

const sop = install();
const env = {
  ...process.env,
  XDG_STATE_HOME: join(root, 'state'),
  LOCALAPPDATA: join(root, 'state'),
  NO_COLOR: '1',
};
for (const name of ['SOP_ARCHIVE', 'SOP_LANG', 'SOP_SMTP_PASSWORD', 'FORCE_COLOR']) delete env[name];
const inbox = [];
const mailServer = await startMailServer();
const site = await startSites(join(project, 'fixtures', 'sources'));

try {
  await play();
  await playMonday();
  await playKemendagri();
} finally {
  await site.close();
  await new Promise((done) => mailServer.close(done));
}
console.log(`\nArsip ada di: ${archive}`);
console.log(`Hapus bila sudah dilihat: ${root}`);

async function play() {
  title('Arsip baru');
  await type(
    `sop init --archive "${archive}" --office "Bagian Pemerintahan Sekretariat Daerah Kota Malang" ` +
      '--officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, Kasubag Pemerintahan Umum"',
  );
  await type('sop officer add --here kasubag');
  await type(
    `sop channel set email --host 127.0.0.1 --port ${mailServer.server.address().port} --tls none --sender pemerintahan@example.org`,
  );
  await type('sop channel test email');

  title('Langkah 1: informasi masuk dari file');
  for (const [file, flags, code] of await intakeFiles())
    await type(`sop intake --from "${file}"${flags}`, { code });
  await type('sop intake --from google-formulir.csv', {
    note: 'file yang sama sekali lagi: tidak ada yang bertambah',
  });
  await type('sop list');

  const cases = await openCases();
  const find = (subject) => cases.find((one) => one.inquiry?.subject.includes(subject)).number;
  const n = find('batas wilayah');

  title('Langkah 1 sampai 3: cetak untuk Kabag, disposisi dari kertas');
  await type(`sop print incoming ${n} --handed-to kabag`);
  writeFileSync(join(work, 'lembar-1.pdf'), '%PDF-1.4\n% hasil pindai lembar disposisi\n');
  await type(
    `sop disposition ${n} --by kabag --form paper --at ${clock()} --to a --instruction 1 --scan lembar-1.pdf`,
  );
  await type(`sop disposition ${n} --as kasubag --instruction 1`);

  title('Langkah 4 sampai 6: draf, pengajuan, revisi, persetujuan');
  writeFileSync(join(work, 'tanggapan.txt'), letter('Batas kedua kelurahan mengikuti batas alam.'));
  await type(`sop draft ${n} --text-file tanggapan.txt --no-material "cukup dari peta batas"`);
  await type(`sop submit ${n}`);
  await type(
    `sop review ${n} --as kasubag --revise "Sebut batasnya dengan jelas." --revise "Tambahkan di mana peta dapat dilihat."`,
  );
  writeFileSync(
    join(work, 'tanggapan.txt'),
    letter('Batas kedua kelurahan mengikuti tengah gang. Peta dapat dilihat di Kantor Kecamatan Lowokwaru.'),
  );
  await type(`sop draft ${n} --text-file tanggapan.txt`);
  await type(`sop submit ${n}`, { code: 3, note: 'koreksi belum dijawab: belum dapat diajukan' });
  await type(`sop submit ${n} --answer 1=ok --answer "2=Di Kantor Kecamatan Lowokwaru."`);
  await type(`sop review ${n} --as kasubag --approve`);

  title('Langkah 7: tanggapan dikirim');
  await type(`sop push ${n} --yes`);
  console.log(
    `\n(server surel menerima ${inbox.length} surel, untuk ${inbox.map(({ to }) => to).join(', ')})`,
  );

  title('Berkas anonim: ditanggapi di kanalnya, tanpa nama');
  const anonymous = cases.find(({ flags }) => flags.anonymous && !flags.confidential).number;
  await upToApproval(anonymous, letter('Laporan sudah kami teruskan kepada pengawas internal.'));
  await type(`sop push ${anonymous} --manual --receipt "Dibalas di kanal asalnya pukul ${clock()}"`);

  title('Berkas lain, dari situs web, dijawab lewat surel');
  const suggestion = find('Usul taman baca');
  await upToApproval(suggestion, letter('Usul Saudara kami catat untuk rencana tahun depan.'));
  await type(`sop push ${suggestion} --yes`);

  title('Satu berkas ditutup: urusan Dinas Kependudukan dan Pencatatan Sipil');
  const closed = find('Nama keliru di KTP');
  await type(
    `sop close ${closed} --reason not-a-matter --by kabag --form oral --at ${clock()} --note "Urusan Disdukcapil; warga sudah diberi tahu"`,
  );

  title('Melihat kembali');
  await type('sop list');
  await type(`sop show ${n}`);
  await type(`sop explain ${n} --step 4`);
  await type('sop verify');
}

/** A Monday with twelve messages, command by command; times are stated, so that its figures are the same on every day. */
async function playMonday() {
  title('Senin, 23 November 2026: arsip lain, dua belas pesan');
  await type(
    `sop init --archive "${join(root, 'Arsip Senin')}" --office "Bagian Pemerintahan" ` +
      '--officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, Kasubag Pemerintahan Umum"',
  );
  let answerCode = '';
  for (const line of readFileSync(join(monday, 'perintah.txt'), 'utf8').split('\n')) {
    const [, heading] = /^## (.*)/.exec(line) ?? [];
    const [, file, text] = /^> (\S+) (.*)/.exec(line) ?? [];
    const [, code, command] = /^\$(\d*) (.*)/.exec(line) ?? [];
    if (heading) title(heading);
    if (file) appendFileSync(join(monday, file), `${text.replace('{kode}', answerCode)}\n`);
    if (!command) continue;
    const said = await type(command, { code: Number(code || 0), cwd: monday });
    answerCode = /SETUJU (\S+)/.exec(said)?.[1] ?? answerCode;
  }
}

/** The archive of the first day again: its newest open case that nobody dispositioned gets a reply that cites. */
async function playKemendagri() {
  env.SOP_ARCHIVE = archive;
  const waiting = (await openCases()).filter(({ status }) => status === 'awaiting-disposition');
  await playSearch({
    site,
    type,
    title,
    clock,
    letter,
    open: () => waiting.at(-1).number,
    write: (name, text) => writeFileSync(join(work, name), text),
  });
}

async function upToApproval(number, text) {
  writeFileSync(join(work, 'tanggapan.txt'), text);
  await type(`sop disposition ${number} --by kabag --form paper --at ${clock()} --instruction 1`);
  await type(`sop disposition ${number} --as kasubag --instruction 1`);
  await type(`sop draft ${number} --text-file tanggapan.txt`);
  await type(`sop submit ${number}`);
  await type(`sop review ${number} --as kasubag --approve`);
}

/** The program as a person installs it: a command on a path of its own. */
function install() {
  const prefix = join(root, 'npm');
  const options = { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' };
  const args = [
    'install',
    '--global',
    '--prefix',
    prefix,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--offline',
    '.',
  ];
  const done = spawnSync('npm', args, options);
  if (done.status !== 0) throw new Error(`npm install: ${done.stderr}`);
  return process.platform === 'win32' ? join(prefix, 'sop.cmd') : join(prefix, 'bin', 'sop');
}

/** Each fixture with the options that its columns leave open, and the exit code that its faulty rows give. */
async function intakeFiles() {
  const names = readdirSync(inquiries).filter((name) => !name.includes('.expected.'));
  const list = [];
  for (const name of names) {
    const channel =
      { 'rekap-loket.csv': ' --channel counter', 'aplikasi-pengaduan.json': ' --channel website' }[name] ??
      '';
    list.push([
      name,
      `${channel} --rejects perbaiki-${list.length + 1}${name.slice(name.lastIndexOf('.')).replace('.xlsx', '.csv')}`,
      null,
    ]);
  }
  return list;
}

async function openCases() {
  const { cases } = JSON.parse(await output('sop list --json'));
  const shown = [];
  for (const { number } of cases) shown.push(JSON.parse(await output(`sop show ${number} --json`)));
  return shown;
}

/** Prints a command as a person would type it, then what it says. `code` null: 0, or 2 for rejected rows. */
async function type(command, { code = 0, note = '', cwd = work } = {}) {
  console.log(`\n$ ${command}${note ? `    # ${note}` : ''}`);
  let said = '';
  const sink = {
    write(chunk) {
      process.stdout.write(chunk);
      said += chunk;
    },
  };
  const ended = await run(command, sink, cwd);
  const fine = code === null ? ended === 0 || ended === 2 : ended === code;
  if (!fine) throw new Error(`exit ${ended}: ${command}`);
  return said;
}

async function output(command) {
  let text = '';
  const ended = await run(command, { write: (chunk) => (text += chunk) });
  if (ended !== 0) throw new Error(`exit ${ended}: ${command}`);
  return text;
}

function run(command, sink, cwd = work) {
  // A quote keeps blanks together, wherever in the word it stands.
  const words = [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  return new Promise((done, fail) => {
    const child = spawn(sop, words.slice(1), {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.setEncoding('utf8').on('data', (chunk) => sink.write(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => sink.write(chunk));
    child.on('error', fail).on('close', done);
  });
}

function startMailServer() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      stream
        .on('data', () => {})
        .on('end', () => {
          inbox.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(', ') });
          callback();
        });
    },
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function letter(text, name = 'Saudara') {
  return `Yth. ${name},\n\nTerima kasih atas pertanyaan Saudara. ${text}\n\nDemikian tanggapan kami. Terima kasih.\n`;
}

/** This minute in the office, as one writes it on a sheet. */
function clock() {
  const wib = new Date(Date.now() + 7 * 3_600_000).toISOString();
  return wib.slice(11, 16).replace(':', '.');
}

function title(text) {
  console.log(`\n== ${text}`);
}

process.on('exit', (code) => {
  if (code !== 0) rmSync(root, { recursive: true, force: true });
});
