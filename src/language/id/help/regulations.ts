// The help pages of the library of regulations and of the search that fills it.

export const regulationPages = {
  'crawl-kemendagri': {
    summary: 'cari informasi baru Kemendagri',
    usage: '',
    about: [
      'Telusuri sumber Kemendagri: yang menyangkut topik kantor masuk pustaka, yang baru disebut. Penelusuran pertama hanya mengenali yang sudah ada.',
      'Setiap penelusuran tercatat, nihil pun. Sumber yang tidak terbaca tidak pernah disebut "tidak ada yang baru"; kode selesai 5.',
      'Dibuat untuk cron dan Penjadwal Tugas: dengan --quiet hanya berbicara bila ada yang perlu disampaikan.',
    ],
    examples: [
      'sop crawl-kemendagri',
      'sop crawl-kemendagri --quiet',
      'sop crawl-kemendagri --check-sources',
      'sop crawl-kemendagri --by-hand "kemendagri.go.id, otda.kemendagri.go.id" --result nihil',
      'sop crawl-kemendagri --log --since 1-11-2026',
    ],
    options: {
      since: {
        value: 'TANGGAL',
        text: 'hanya yang bertanggal sejak hari itu; dengan --log: penelusuran sejak hari itu',
      },
      quiet: { text: 'diam bila tidak ada yang perlu disampaikan' },
    },
  },
  'regulation source': {
    summary: 'sumber penelusuran',
    usage: '[list|set|on|off|test] [SUMBER]',
    about: [
      'Sumber yang ditelusuri sop crawl-kemendagri: daftar, tambah atau ubah (set), nyalakan (on), matikan dengan alasannya (off), uji dari jaringan ini (test).',
      'Jenisnya: jdihn-json, ildis-html, kemendagri-blogs, rss, html-links.',
    ],
    examples: [
      'sop regulation source list',
      'sop regulation source set otda --url https://otda.kemendagri.go.id/kabar --selector "pattern=/kabar/"',
      'sop regulation source off bina-adwil --why "memblokir sejak Juni"',
      'sop regulation source test otda',
    ],
    options: {
      name: { value: 'NAMA', text: 'nama sumber' },
      kind: { value: 'JENIS', text: 'jdihn-json, ildis-html, kemendagri-blogs, rss, html-links' },
      why: { value: '"alasan"', text: 'mengapa tidak ditelusuri (off)' },
      limit: {
        value: 'nama=…',
        text: 'batas: pages, details, bytes, gap, connect, total (milidetik); boleh diulang',
      },
      since: { value: 'TANGGAL', text: 'berlaku mulai tanggal ini' },
    },
  },
  'regulation topic': {
    summary: 'topik penelusuran',
    usage: '[list|add|remove|test] [TOPIK] [KATA…]',
    about: [
      'Kata yang menentukan apakah suatu peraturan atau berita menyangkut kantor: daftar, tambah, keluarkan, atau uji pada sebuah judul.',
    ],
    examples: [
      'sop regulation topic list',
      'sop regulation topic add kecamatan-kelurahan dasawisma',
      'sop regulation topic add otonomi-daerah LPPD --exact',
      'sop regulation topic test "Pedoman Pelayanan Administrasi Terpadu Kecamatan"',
    ],
    options: { name: { value: 'NAMA', text: 'nama topik baru' } },
  },
};
