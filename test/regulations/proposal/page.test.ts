// What is proposed from one page of the web: by ILDIS labels, by tables, by headings; else it is news.
import { describe, expect, it } from 'vitest';
import { proposeFromPage } from '../../../src/regulations/proposal/page.ts';

const now = Date.parse('2026-11-23T07:52:00+07:00');

function propose(text: string, url = 'https://jdih.example.go.id/a/1') {
  const fetcher = { allows: (address: string) => new URL(address).hostname.endsWith('example.go.id') };
  const page = { url, status: 200, contentType: 'text/html', text };
  return proposeFromPage(page, { now, issuer: 'Menteri Dalam Negeri', fetcher });
}

describe('an instrument', () => {
  it('is read from rows of a table under a heading with its number', () => {
    const finding = propose(`<h4>Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025</h4><table>
      <tr><th>Tentang</th><td>:</td><td>Pedoman Kecamatan</td></tr>
      <tr><th>Ditetapkan Tanggal</th><td>25 April 2025</td></tr>
      <tr><th>Tanggal Pengundangan</th><td>0000-00-00</td></tr>
      <tr><th>Status</th><td>Berlaku</td></tr></table>
      <a href="/files/p7.pdf">Unduh</a><a href="https://elsewhere.net/x.pdf">x</a>`);
    expect(finding).toMatchObject({
      kind: 'regulation',
      title: 'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Pedoman Kecamatan',
      url: 'https://jdih.example.go.id/a/1',
      enacted: '2025-04-25',
      promulgated: null,
      status: 'in-force',
      files: [{ url: 'https://jdih.example.go.id/files/p7.pdf', name: 'Unduh' }],
      notes: [{ code: 'date-impossible', field: 'promulgated', value: '0000-00-00' }],
    });
  });

  it('is read from rows of two columns, with its number in fields of their own', () => {
    const row = (label: string, value: string) =>
      `<div class="row"><div class="col-lg-3 fw-bold">${label}</div><div class="col-lg-9">${value}</div></div>`;
    const finding = propose(
      [
        row(
          'Judul',
          'Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2018 tentang Lembaga Kemasyarakatan Desa',
        ),
        row('T.E.U.', 'Indonesia, Kementerian Dalam Negeri'),
        row('Nomor', '18'),
        row('Bentuk', 'Peraturan Menteri Dalam Negeri'),
        row('Tahun', '2018'),
        row('Tanggal Penetapan', '2 April 2018'),
        row('Sumber', 'BN.2018/No.569'),
        row('Status', 'Masih dikaji'),
      ].join(''),
    );
    expect(finding).toMatchObject({
      kind: 'regulation',
      number: '18',
      year: '2018',
      enacted: '2018-04-02',
      gazette: 'BN.2018/No.569',
      status: null,
      statusPrinted: 'Masih dikaji',
      notes: [{ code: 'status-unknown', field: 'status', value: 'Masih dikaji' }],
    });
  });

  it('is read from its heading alone', () => {
    expect(propose('<h1>Surat Edaran Mendagri Nomor 470/296/SJ tentang Layanan</h1>')).toMatchObject({
      kind: 'regulation',
      title: 'Surat Edaran Mendagri Nomor 470/296/SJ tentang Layanan',
      enacted: null,
    });
  });
});

describe('anything else is news', () => {
  it('with its title, its day and what it says of itself', () => {
    const finding = propose(`<title>Camat Malang Dilantik - Kemendagri</title>
      <meta property="og:description" content="Isi  singkat"><meta property="article:published_time" content="2026-11-20T08:00:00+07:00">
      <h1>Camat Malang Dilantik</h1><script>alert(1)</script>`);
    expect(finding).toMatchObject({
      kind: 'news',
      title: 'Camat Malang Dilantik',
      summary: 'Isi singkat',
      published: '2026-11-20T08:00:00+07:00',
      url: 'https://jdih.example.go.id/a/1',
    });
  });

  it('also where it tells of an instrument', () => {
    expect(propose('<h1>Permendagri 7/2025 Terbit, Camat Bersiap</h1>').kind).toBe('news');
  });

  it('takes the title of the page without the name of its site', () => {
    expect(propose('<title>Pelantikan Lurah | Kemendagri</title><p>x').title).toBe('Pelantikan Lurah');
  });
});

it('takes no invisible signs from what a page says of itself', () => {
  const finding = propose(`<meta property="og:title" content="Camat\u202e \u001b[31mMalang">
    <meta name="description" content="Isi\u0000\u2066 singkat"><p>x`);
  expect(finding).toMatchObject({ title: 'Camat Malang', summary: 'Isi singkat' });
});

it('leaves the title of a page that has none to whoever files it', () => {
  expect(propose('<p>.</p>')).toMatchObject({ kind: 'news', title: '' });
});
