// Roots that a rule alone would cut wrongly: those that begin or end like an affix, or lose their first sign after me- and pe-.

/** Not a dictionary: what is regular needs no line here. Office Indonesian first. */
export const roots: ReadonlySet<string> = new Set(
  `
  ada adil adu ahli ajar aju akad akan akhir aksi akta alam alami alih aman anggar anggota angkat antar arah arsip asas
  asing asli asuh atur awal awas
  badan bagi bahan bahas baik bakti balai bangga bantu barang batas bayar bebas beda bekal belanja beli benar bencana
  bentuk berdaya beras berita berkas berkat bersih besar betul biaya bijak bina bincang birokrasi budaya buka bukti bupati buruh
  cabut calon camat capai catat cegah cermat cerita cipta
  daerah daftar dagang dalam damai dampak dana dapat darat darurat dasar datang daya definisi delegasi demokrasi desa
  desentralisasi dekonsentrasi dewan digital dinas direksi direktur direktorat disiplin diskresi diskusi disposisi
  distribusi ditjen divisi didik dokumen dorong duduk duga dukcapil dukung dunia
  edar efektif ekonomi elektronik emas enam evaluasi
  fasilitas fungsi forum
  gabung gagas gambar ganggu ganti garis gedung gelar gerak giat golong gotong gubernur guna gugat guru
  hadap hadir hak halang hambat hapus harap harga hasil hemat henti hibah hidup himpun hitung hormat hubung hukum huni
  ikan ikat iklan ikut imbau indah indeks induk inflasi informasi inovasi inspeksi instansi instruksi integrasi investasi
  isi isu izin
  jabat jaga jalan jalin jamin jangka jaring jasa jawab jelas jenis jumlah juang
  kabar kabupaten kacau kader kaitan kait kaji kali kampung kampanye kamtibmas kanal kantor kapal karang karcis karet
  karier karta kartu karya kas kasi kasih kasus kata kategori kawal kawan kawasan kaya kebun kecil kecuali kehendak
  keja kejar kelas kelola kelompok keluar keluarga keluh kemas kembali kembang kemuka kena kenal kendali kendara
  kepala kepung keras kering kerja kerjasama keruk keris kertas kesan ketat ketua ketik kibar kios kirim klarifikasi klasifikasi
  kode koleksi kolom koma komando komisi kompensasi komunikasi konsultasi kontrak koordinasi koperasi koreksi korban
  korupsi kota kotor kuasa kuat kuburan kubur kukuh kualitas kualifikasi kuantitas kumpul kunci kunjung kurang
  kuras kurs kurun kutip kutub
  lahir laku lalu lambang lampir lancar landas langgar langsung lanjut lantik lapang lapor larang latih lawan
  layak layan lebih legalisasi lelang lembaga lengkap lepas lestari letak lewat libat libur lihat limpah lindung lingkung
  lintas lisan logistik lokasi luas lulus luncur lurah lurus
  maaf mahal maju makan makna maklum malam malang mampu manfaat manusia masalah masuk masyarakat materi mati mediasi mekar
  menang menteri merah meter milik minat mineral minimal minta minum miskin mitra mohon motivasi muat mudah mukim mula
  mulia musnah musyawarah mutakhir mutasi mutu
  nama nasihat nasional nelayan negara niaga nikah nikmat nilai nomor normal nyata
  obat olah operasi organisasi orang otonom otomatis
  pacu padam padan padat padu pagu pahala paham pajak pakai pakar paksa palang palsu pamer pamong panas pandang pandu
  pangan panggil pangkat pangkas panitia panjang pantau papar papan parkir partai partisipasi pasang pasar pasal pasok
  pasti pasu pasung patuh patung payung pecah pecat pedoman peduli pegang pegawai pejabat pekan pelihara
  peluang pemerintah pemuda penduduk pendek penjara penting penuh pensiun perabot peran perangkat peraga percaya perempuan
  pergi periksa perintah peristiwa perkara perkosa perlu permanen permisi pernah personel persen persepsi
  pertama peserta pesan pesisir peta petani petik petugas piara pidana pihak pikir pilah pilar pilih
  pimpin pinda pindah pindai pinggir pinjam pinta pisah plafon polisi politik pokok pola polusi populasi porsi potensi posisi
  potong prakarsa praja preservasi prestasi prioritas produk produksi profesi profesional program promosi proses provinsi
  publikasi pugar pukul pulang pulau puluh punah pungut punya pupuk puas pusat pusing pustaka putar putih putus puji
  rahasia rakyat ramah rancang rapat rasa rawan rawat realisasi regulasi rehabilitasi rekam relokasi rencana resmi reses
  revisi rinci ringan ringkas rintis rugi rukun rumah rumus rupabumi rusak
  sabar sadar sah sahabat saing saji sakit saksi salah salin salur sama samar sambat sambung sambut sampah sampai
  samping sandang sanggah sanggup sangka sangkut sanksi santun sapa sapu saran sarana sari saring sasar sastra satu
  satpam saudara sawah sayang sebab sebar seberang sebut sedang sedia sederhana segel segera sehat sejahtera sejarah
  sekolah sekretariat sekretaris sektor selam selamat selaras seleksi selenggara selesai selidik selisih seluruh semai
  semangat sembah sempurna semua senang sendiri sengketa seni senjata senyum sepakat sepeda serah serap serasi serentak
  serta sertifikat sertifikasi sesuai setara setia setor setuju sewa siaga siap siar sidang sidik sifat sikap siksa simpan
  simpul singkat singkir sinkron sinkronisasi sipil sisa sisip sisir situs soal solusi sosial sosialisasi standar statistik
  strategi suara suasana subjek subsidi sudah suguh suku sulit sulur sumbang sumber sunat sungai supervisi surat
  surut survei susul susun swadaya swasta syarat
  tagih tahan tahap tahun tahu takar takut tali tamat tambah tambang taman tampil tampung tanah tanam tanda tandatangan tandang
  tangan tanggal tanggap tanggulang tanggung tangguh tangkap tangkal tanya tarif tarik taruh tata taksi taksir
  tatap tatar tawar tebang tegak tegas tegur tekan teken teknik teknis teknologi telaah telepon teliti telusur teladan teman
  tempat tempel tempuh temu tenaga tengah tentang tentu tepat terang terbang terbit terima terjemah ternak tertib terus tes
  tetangga tetap tewas tiba tidak tilang timbang timbul timpa tindak tindih tinggal tinggi tingkat tinjau tipu tiru titip titik
  tokoh tolak tolong topang toponimi tua tugas tuju tukar tulis tumbuh tumpang tunai tunda tunggak tunggal tunggu tunjang tunjuk
  tuntas tuntun tuntut turun turut tutup tutur
  ubah ucap uji ukir ukur ulang umum undang undi unggah unggul ungkap unit universitas upah upaya urai urus usaha
  usul utama utang
  verifikasi visi
  wadah wajib wakaf wakil wali warga waris warta waspada wawancara wenang wewenang wilayah wisata wujud
  yakin yatim yayasan
  zona zonasi
  `
    .trim()
    .split(/\s+/),
);

/** Forms that rules alone would lead to another root, or to none. */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kodefikasi: 'kode',
    otonomi: 'otonom',
    pejabat: 'jabat',
    // Not of kawasan.
    pengawasan: 'awas',
    rubah: 'ubah',
    satuan: 'satu',
    standardisasi: 'standar',
    standarisasi: 'standar',
    // Not of menang.
    tangani: 'tangan',
    wewenang: 'wenang',
  }),
);
