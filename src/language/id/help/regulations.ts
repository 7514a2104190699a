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
  'regulation list': {
    summary: 'informasi baru, atau seluruh pustaka',
    usage: '',
    about: [
      'Informasi Kemendagri yang baru dan belum ditindaklanjuti; dengan --all seluruh pustaka. Status menurut sumbernya; yang tidak disebut sumber tetap belum diketahui.',
    ],
    examples: [
      'sop regulation list',
      'sop regulation list --all --topic kecamatan-kelurahan',
      'sop regulation list --all --kind regulation --since 1-1-2025',
    ],
    options: {
      all: { text: 'seluruh pustaka, bukan hanya yang baru' },
      source: {
        value: 'SUMBER',
        text: 'dari sumber ini; by-hand untuk yang dicatat dengan tangan; boleh diulang',
      },
      kind: { value: 'JENIS', text: 'regulation peraturan, news berita' },
      since: { value: 'TANGGAL', text: 'hanya yang bertanggal sejak hari itu' },
    },
  },
  'regulation show': {
    summary: 'satu butir pustaka, lengkap',
    usage: 'BUTIR',
    about: [
      'Bentuk resmi, tanggal, status menurut tiap sumber, kaitan dengan peraturan lain, dokumen, dan berkas yang mengutipnya. BUTIR: kutipan, kode, atau alamat.',
    ],
    examples: [
      'sop regulation show "Permendagri 130/2018"',
      'sop regulation show berita-4f2a1c',
      'sop regulation show https://jdih.kemendagri.go.id/dokumen/view?id=1937',
    ],
  },
  'regulation search': {
    summary: 'cari kata di pustaka',
    usage: 'KATA…',
    about: [
      'Cari di judul, subjek, ringkasan, dan teks dokumen yang tersimpan; kata dasar menemukan segala bentuknya (kelurahan, lurah), nomor ditulis biasa.',
    ],
    examples: ['sop regulation search penataan kelurahan', 'sop regulation search 130/2018'],
    options: { limit: { value: '20', text: 'paling banyak sekian butir' } },
  },
  'regulation add': {
    summary: 'catat peraturan atau berita dengan tangan',
    usage: 'ALAMAT|FILE|KUTIPAN',
    about: [
      'Nomor, judul, dan tanggal diusulkan dari halamannya, atau dari halaman pertama PDF-nya; di terminal tiap isian ditanyakan, di luar terminal pilihan yang berlaku.',
      'Situs yang terhalang: simpan halaman atau PDF-nya dari peramban, lalu sebut filenya. File ikut tersimpan di arsip.',
    ],
    examples: [
      'sop regulation add "https://jdih.kemendagri.go.id/dokumen/view?id=1937"',
      'sop regulation add unduhan.pdf --number "Permendagri 7/2025" --about "Pedoman …"',
      'sop regulation add "Permendagri 7/2025" --about "Pedoman …" --revokes "Permendagri 5/2017"',
      'sop regulation add https://otda.kemendagri.go.id/berita/… --news',
    ],
    options: {
      year: { value: '2025', text: 'tahunnya' },
      about: { value: '"Pedoman …"', text: 'tentang apa; judul bila berita' },
      url: { value: 'ALAMAT', text: 'alamat halamannya' },
      enacted: { value: 'TANGGAL', text: 'tanggal penetapan; tanggal terbit bila berita' },
      yes: { text: 'simpan juga naskah yang menyebut peraturan lain atau belum dapat dibuka' },
    },
  },
  'regulation dismiss': {
    summary: 'lepas dari daftar informasi baru',
    usage: 'BUTIR…',
    about: [
      'Yang tidak perlu ditindaklanjuti dilepas dengan alasannya; tetap ada di pustaka, dan muncul lagi bila berubah.',
      'Dengan --event: catatan tangan atau dokumen yang keliru ditarik, tidak tampil dan tidak dicari lagi; kodenya di sop regulation show. Yang dikatakan sumber tidak dapat ditarik.',
    ],
    examples: [
      'sop regulation dismiss berita-4f2a1c --why "kegiatan seremonial"',
      'sop regulation dismiss berita-4f2a1c --undo',
      'sop regulation dismiss "Permendagri 7/2025" --event A.42 --why "naskah lain"',
    ],
    options: {
      why: { value: '"alasan"', text: 'mengapa tidak ditindaklanjuti, atau ditarik' },
      undo: { text: 'kembalikan ke daftar' },
      event: { value: 'A.42', text: 'tarik catatan atau dokumen dengan kode ini; boleh diulang' },
    },
  },
  'regulation fetch': {
    summary: 'simpan dokumen suatu peraturan di arsip',
    usage: 'BUTIR',
    about: [
      'Dokumennya diambil dari sumbernya, diperiksa, disimpan di arsip, dan teksnya ikut dicari. Diambil lagi: isi yang sama tidak dicatat dua kali, isi yang lain disebut.',
      'Bila terhalang: simpan PDF-nya dari peramban, lalu --file.',
      'Naskah yang menyebut peraturan lain, atau belum dapat dibuka, tidak disimpan tanpa --yes.',
    ],
    examples: [
      'sop regulation fetch "Permendagri 130/2018"',
      'sop regulation fetch "Permendagri 130/2018" --file unduhan.pdf',
    ],
    options: {
      url: { value: 'ALAMAT', text: 'alamat dokumennya, bila sumber tidak menyebut atau menyebut beberapa' },
      file: { value: 'FILE', text: 'PDF yang sudah disimpan dari peramban' },
      yes: { text: 'simpan juga naskah yang menyebut peraturan lain atau belum dapat dibuka' },
    },
  },
  'regulation source': {
    summary: 'sumber penelusuran',
    usage: '[list|set|on|off|reset|test] [KODE]',
    about: [
      'Sumber yang ditelusuri sop crawl-kemendagri: daftar, tambah atau ubah (set), nyalakan (on), matikan dengan alasannya (off), kembalikan seperti bawaan (reset), uji dari jaringan ini (test).',
      'Jenisnya: jdihn-json, ildis-html, kemendagri-blogs, rss, html-links.',
    ],
    examples: [
      'sop regulation source list',
      'sop regulation source set otda --url https://otda.kemendagri.go.id/kabar --selector "pattern=/kabar/"',
      'sop regulation source off bina-adwil --why "memblokir sejak Juni"',
      'sop regulation source test otda',
      'sop regulation source reset otda',
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
