// The demo's third day: a local copy of the ministry's sites is searched twice, an item becomes a case, a reply cites what is revoked since.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** The saved bodies of one source in one state, by path and query of the addresses that they stand for. */
function bodiesOf(folder) {
  const { pages } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
  return Object.entries(pages).map(([address, page]) => {
    const { pathname, search, origin } = new URL(address);
    const file = join(folder, page.file);
    // On a page its own addresses become relative: what it links to stands on this computer too.
    const body = file.endsWith('.html')
      ? readFileSync(file, 'utf8').replaceAll(origin, '')
      : readFileSync(file);
    return [`${pathname}${search}`, { status: 200, ...page, body }];
  });
}

/** Plays the sites of the fixtures on this computer; `turn` names which state of each is shown. */
export function startSites(fixtures) {
  const site = { state: 'first', close: () => {}, origin: '' };
  const states = {
    first: [
      ['jdih-kemendagri', 'good'],
      ['berita-kemendagri', 'first-run'],
      ['bina-adwil', 'good'],
    ],
    later: [
      ['jdih-kemendagri', 'later'],
      ['berita-kemendagri', 'first-run'],
      ['bina-adwil', 'later'],
    ],
  };
  const pages = Object.fromEntries(
    Object.entries(states).map(([state, sources]) => [
      state,
      new Map(sources.flatMap(([source, name]) => bodiesOf(join(fixtures, source, name)))),
    ]),
  );
  const server = createServer((request, response) => {
    const page = pages[site.state].get(request.url);
    // The list of Otda stands for a site that turns programs away.
    const status = page?.status ?? (request.url.startsWith('/otda') ? 403 : 404);
    const type = page?.contentType ?? (page?.file?.endsWith('.json') ? 'application/json' : 'text/html');
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(page?.body ?? '');
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      site.origin = `http://127.0.0.1:${server.address().port}`;
      site.close = () => new Promise((closed) => server.close(closed));
      done(site);
    });
  });
}

/** Plays it; `type` and `title` are those of the demo, `find` gives the number of an open case by its subject. */
export async function playSearch({ site, type, title, open, write, clock, letter }) {
  title('Sumber Kemendagri: salinan setempat dari badan tersimpan');
  const sources = {
    'jdih-kemendagri': '/feed/document.json',
    'berita-kemendagri': '/api/v1/blogs/public?limit=100&page={page}',
    'bina-adwil': '/berita/index/352',
    otda: '/otda/berita',
  };
  for (const [id, path] of Object.entries(sources)) {
    await type(
      `sop regulation source set ${id} --url "${site.origin}${path}" --family 127.0.0.1 --family kemendagri.go.id --private --limit gap=0 --clear fallback`,
    );
  }

  await type('sop regulation source off jdih-kemendagri-html --why "tidak ada salinan setempatnya"');

  title('Langkah 1b: penelusuran pertama mencatat keadaan awal; satu sumber menolak');
  await type('sop crawl-kemendagri', { code: 5 });
  await type('sop crawl-kemendagri --by-hand otda.kemendagri.go.id --result nihil');
  await type('sop regulation search kelurahan');

  title('Draf tanggapan mengutip peraturan');
  const number = open();
  await type(`sop disposition ${number} --by kabag --form paper --at ${clock()} --instruction 1`);
  await type(`sop disposition ${number} --as kasubag --instruction 1`);
  write('kelurahan.txt', letter('Kegiatan kelurahan diatur dalam peraturan berikut.'));
  await type(`sop draft ${number} --text-file kelurahan.txt --cite "Permendagri 130/2018"`);
  await type(`sop submit ${number}`);

  title('Keesokan harinya: penelusuran kedua; yang dikutip ternyata sudah dicabut');
  site.state = 'later';
  await type('sop crawl-kemendagri', { code: 5 });
  await type('sop crawl-kemendagri', { code: 5, note: 'sekali lagi: tidak ada yang baru' });
  await type(`sop review ${number} --as kasubag --approve`, {
    code: 3,
    note: 'yang dicabut tidak lolos tanpa alasan',
  });
  await type(
    `sop review ${number} --as kasubag --approve --accept-revoked "Pertanyaan warga tentang tahun 2019"`,
  );

  title('Satu informasi baru menjadi berkas');
  await type('sop regulation list');
  await type('sop regulation show "Permendagri 19/2026"');
  const said = await type('sop intake --from-regulation "Permendagri 19/2026"');
  const [item] = /\d{4}-A-\d{4}/.exec(said) ?? [];
  await type(`sop print incoming ${item} --handed-to kabag`);
  await type(`sop disposition ${item} --by kabag --form paper --at ${clock()} --inform`);
  await type('sop verify');
}
