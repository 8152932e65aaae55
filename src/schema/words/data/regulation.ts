import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const regulationWords: WordsByShape = {
  weightRowShape: {
    title: { id: "Baris tabel bobot", en: "Row of a table of weights" },
    keys: {
      code: {
        id: 'Kode sebagaimana tercetak: "1", "1.a", "1.a.3". Satu kali dalam satu tabel.',
        en: 'The code as printed: `"1"`, `"1.a"`, `"1.a.3"`. Once per table.',
      },
      label: {
        id: "Hal yang ditanyakan, dalam kedua bahasa; satu teks berlaku untuk keduanya.",
        en: "What is asked, in both languages; one text stands for both.",
      },
      weight: {
        id: "Bobot dalam poin: komponen dan sub-komponen, serta butir yang dijumlahkan.",
        en: "The weight in points: of components and sub-components, and of items that are added up.",
      },
      level: {
        id: "Jenis barisnya; menurut kelompok kodenya kecuali ditentukan lain.",
        en: "What the row is; by the groups of its code unless told.",
      },
      key: {
        id: "Kuncinya; kunci peraturan dasar pada kode ini, atau kelompok terakhir kodenya, kecuali ditentukan lain.",
        en: "The key; that of the base under this code, or the last group of the code, unless told.",
      },
      method: {
        id: "Cara penilaian sub-komponen; menurut pilihan kecuali ditentukan lain.",
        en: "How a sub-component is scored; as the options say unless told.",
      },
      answers: {
        id: "Tanda pengenal skala jawaban sub-komponen atau butir; menurut pilihan kecuali ditentukan lain.",
        en: "The id of the answer scale of a sub-component or an item; as the options say unless told.",
      },
      full: {
        id: "Nilai penuh komponen atau sub-komponen yang memiliki rentang sendiri.",
        en: "The full mark of a component or sub-component that has a range of its own.",
      },
    },
  },
  absorptionPathShape: {
    title: { id: "Target penyerapan kumulatif", en: "Path of absorption targets" },
    keys: {
      id: { id: "Tanda pengenal: ketentuan, tahun, pokok aturan.", en: "The id: act, year, noun." },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      since: { id: "Hari pertama berlakunya.", en: "The first day on which it is in force." },
      until: {
        id: "Hari terakhir berlakunya; tidak diisi selama masih berlaku.",
        en: "The last such day; absent while it is in force.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where it comes from, and how well that is known.",
      },
      value: { id: "Isi aturannya.", en: "What it says." },
      "label.id": {
        id: "Teks bahasa Indonesia: bunyi resmi bila ada.",
        en: "The Indonesian text: the official wording where there is one.",
      },
      "label.en": { id: "Teks bahasa Inggris.", en: "The English text." },
      "source.title": {
        id: 'Peraturan atau dokumen, dengan judul singkat yang lazim: "PermenPANRB 88/2021".',
        en: 'The regulation or document, by its usual short title: `"PermenPANRB 88/2021"`.',
      },
      "source.status": { id: "Seberapa pasti hal itu diketahui.", en: "How well it is known." },
      "source.clause": {
        id: "Pasal, lampiran, halaman, atau butir, bila diketahui.",
        en: "The article, annex, page or clause, when known.",
      },
      "source.note": {
        id: "Apa yang sungguh-sungguh terbaca, dan apa yang masih terbuka.",
        en: "What was really seen, and what stays open.",
      },
      "source.link": {
        id: "Tempat teksnya dapat ditemukan: suatu alamat.",
        en: "Where the text can be found: an address.",
      },
      "source.seenIn": {
        id: "Tempat terlihatnya, bila bukan pada peraturannya sendiri: halaman, laporan, aplikasi.",
        en: "Where it was seen, when that is not the regulation itself: the page, the report, the application.",
      },
      "value.every": {
        id: "Apakah ada target untuk setiap triwulan (4) atau untuk setiap bulan (12).",
        en: "Whether there is a target for each quarter (4) or for each month (12).",
      },
      "value.targets": {
        id: 'Target kumulatif dalam persen menurut jenis belanja; kunci "all" berlaku bagi setiap jenis yang tidak mempunyai target sendiri.',
        en: 'The cumulative targets in percent, by type of expenditure; the key `"all"` is for every type without its own.',
      },
      "value.sources": {
        id: "Asal target menurut jenis belanja, jika diketahui lebih baik atau kurang baik daripada yang lain.",
        en: "Where the targets of single types come from, where those are known better or worse than the rest.",
      },
    },
  },
  achievementConversionShape: {
    title: { id: "Konversi capaian menjadi nilai", en: "Conversion of achievements into values" },
    keys: {
      id: { id: "Tanda pengenal.", en: "The id." },
      source: {
        id: "Asal aturan, dan seberapa pasti hal itu diketahui.",
        en: "Where the rule comes from, and how well that is known.",
      },
      segments: { id: "Ruas-ruas konversi.", en: "The stretches." },
      valueOfMaximum: {
        id: "Nilai untuk tepat 100 bila target tidak dapat dilampaui, sepanjang aturannya mempunyai nilai itu.",
        en: "The value of exactly 100 when the target cannot be exceeded, where the rule has one.",
      },
      "segments.from": {
        id: "Batas bawah dalam persen; termasuk ke dalam ruas.",
        en: "Lower bound in percent; it belongs to the stretch.",
      },
      "segments.above": {
        id: "Batas bawah dalam persen; tidak termasuk ke dalam ruas.",
        en: "Lower bound in percent; it does not belong to the stretch.",
      },
      "segments.upTo": {
        id: "Batas atas dalam persen; termasuk ke dalam ruas. Tanpa batas ini ruas berlanjut tanpa akhir.",
        en: "Upper bound in percent; it belongs to the stretch. Without it the stretch goes on without end.",
      },
      "segments.valueFrom": { id: "Nilai pada batas bawah.", en: "The value at the lower bound." },
      "segments.valueTo": {
        id: 'Nilai pada batas atas; sama dengan "valueFrom" bila ruasnya datar.',
        en: "The value at the upper bound; the same as `valueFrom` where the stretch is level.",
      },
    },
  },
  achievementPolicyShape: {
    title: { id: "Kebijakan penghitungan capaian", en: "Achievement policy" },
    keys: {
      id: { id: 'Tanda pengenal yang dibawa oleh hasil: "lkjip".', en: 'The id, which results carry: `"lkjip"`.' },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      source: {
        id: "Asal pilihan-pilihan ini, dan seberapa pasti hal itu diketahui.",
        en: "Where the choices come from, and how well that is known.",
      },
      minimize: {
        id: 'Makin rendah makin baik: "mirror" ialah (2T − R)/T, "inverse" ialah T/R.',
        en: 'Lower is better: `"mirror"` is (2T − R)/T, `"inverse"` is T/R.',
      },
      stabilize: {
        id: "Makin dekat makin baik; tanpa isian ini 100 dikurangi deviasi dalam persen dari target, tidak pernah di bawah 0.",
        en: "Closer is better; without it 100 minus the deviation in percent of the target, never below 0.",
      },
      levels: {
        id: 'Tingkat: "steps" (bila tidak disebutkan) mengurangi 100/(jumlah tingkat − 1) untuk setiap langkah dari target; "positions" memasukkan kedudukan tingkat 1, 2, 3 … ke dalam rumus untuk bilangan.',
        en: 'Levels: `"steps"` (the default) takes 100/(number of levels − 1) for each step from the target; `"positions"` puts the positions 1, 2, 3 … of the levels into the formulas for numbers.',
      },
      cap: {
        id: 'Tidak ada persentase di atas angka ini; "null" bila tanpa batas atas.',
        en: "No percentage above this; null for no cap.",
      },
      floor: {
        id: 'Tidak ada persentase di bawah angka ini; "null" bila tanpa batas bawah.',
        en: "No percentage below this; null for no floor.",
      },
      zeroTarget: {
        id: 'Target nol: tidak dapat dihitung; 100 bila target terpenuhi dan 0 bila tidak; selalu 0 ("is-0"), sebagaimana dicetak oleh dua instansi; atau, bila makin rendah makin baik, jalan dari realisasi terburuk yang disepakati W: (W − R)/W ("from-worst"), dan tidak dapat dihitung pada indikator lain atau tanpa W.',
        en: 'A target of zero: not computable; 100 when the target is met and 0 when not; always 0 (`"is-0"`), as two agencies print it; or, where lower is better, the way from the agreed worst realisation W: (W − R)/W (`"from-worst"`), and not computable elsewhere or without W.',
      },
      zeroRealization: {
        id: 'Realisasi nol bila rumus membagi dengannya ("inverse"): tidak dapat dihitung (bila tidak disebutkan); batas atas, yang juga dicapai oleh realisasi sedikit di atas nol; atau 100, seperti pada satu aplikasi: realisasi sedikit di atas nol lalu bernilai lebih daripada nol itu sendiri.',
        en: 'A realisation of zero where the formula divides by it (`"inverse"`): not computable (the default); the cap, which a realisation just above zero reaches too; or 100, as one application does: a realisation just above zero is then worth more than zero itself.',
      },
      negativeTarget: {
        id: 'Target di bawah nol: tidak dapat dihitung (bila tidak disebutkan), atau 100 dan, untuk setiap persen dari besarnya target, satu poin lebih pada sisi yang baik dan satu poin kurang pada sisi lainnya ("distance"); atau cara itu hanya bila makin tinggi makin baik ("distance-if-higher-is-better").',
        en: 'A target below zero: not computable (the default), or 100 and, for each percent of the size of the target, one point more on the good side and one less on the other (`"distance"`); or that only where higher is better (`"distance-if-higher-is-better"`).',
      },
      bestTarget: {
        id: 'Berapa nilai memenuhi target yang tidak dapat dilampaui, bila masukan menyatakannya demikian; "null" (bila tidak disebutkan) untuk hasil rumusnya.',
        en: "What it is worth to meet a target that cannot be bettered, where the input says that it is one; null (the default) for what the formula gives.",
      },
      rounding: {
        id: "Pembulatan-pembulatan; tanpa pembulatan (bila tidak disebutkan) nilai yang persis dipertahankan.",
        en: "The roundings; none (the default) keeps the exact value.",
      },
      "stabilize.1.tolerance": {
        id: "Persen dari target yang boleh meleset tanpa mengurangi capaian: 0 atau lebih.",
        en: "Percent of the target that may be missed without loss: 0 or more.",
      },
      "stabilize.1.floor": {
        id: 'Tidak pernah di bawah persentase ini; "null" bila tanpa batas bawah.',
        en: "Never below this percentage; null for no floor.",
      },
      "stabilize.2.bands": {
        id: 'Deviasi sampai dengan "within" persen dari target bernilai "value" persen; dari kecil ke besar.',
        en: "Deviation up to `within` percent of the target (included) is worth `value` percent; from small to large.",
      },
      "stabilize.2.beyond": {
        id: "Nilai deviasi yang lebih besar, dalam persen.",
        en: "What a larger deviation is worth, in percent.",
      },
      "stabilize.3.points": {
        id: "Dua titik atau lebih, dari jauh ke dekat. Sebelum yang pertama dan sesudah yang terakhir berlaku nilai titik itu.",
        en: "Two or more, from far to near. Before the first and behind the last the value is theirs.",
      },
      "rounding.stage": {
        id: "Apa yang dibulatkan: target atau realisasi sebelum rumus dijalankan, atau persentase yang dihasilkannya.",
        en: "What is rounded: the target or the realisation before the formula runs, or the percentage that it gives.",
      },
      "rounding.decimals": {
        id: "Jumlah desimal yang dipertahankan: bilangan bulat dari −15 (kuadriliun) sampai dengan 100.",
        en: "Decimals kept: a whole number from −15 (to quadrillions) to 100.",
      },
      "rounding.mode": { id: "Cara pembulatan.", en: "The mode." },
      "stabilize.2.bands.within": {
        id: "Deviasi terbesar pada kelas ini, dalam persen dari target.",
        en: "The largest deviation of the band, in percent of the target.",
      },
      "stabilize.2.bands.value": { id: "Nilainya, dalam persen.", en: "What it is worth, in percent." },
      "stabilize.3.points.closeness": {
        id: "Kedekatan dengan target: R/T dalam persen sampai dengan target, 200 dikurangi angka itu bila melampauinya, sehingga 100 berarti tepat pada target.",
        en: "How near the target: R/T in percent up to the target, 200 less that beyond it, so that 100 is on target.",
      },
      "stabilize.3.points.value": { id: "Nilainya, dalam persen.", en: "What it is worth, in percent." },
    },
  },
  awardEntriesShape: {
    title: { id: "Daftar peserta penghargaan", en: "Award entries" },
    keys: {
      id: {
        id: "Tanda pengenal peserta: yang diberi penghargaan ialah pesertanya, bukan pemiliknya.",
        en: "The id of the entry: what is awarded is the entry, not its owner.",
      },
      agencyId: {
        id: "Pemiliknya: perangkat daerah, BUMD, perseorangan; tanda pengenal, tidak pernah nama.",
        en: "The owner: an agency, a regional company (BUMD), a person; an id, never a name.",
      },
      title: {
        id: "Nama peserta: nama inovasi, atau nama perangkat daerah.",
        en: "What the entry is called: the name of the innovation, or of the agency.",
      },
      score: { id: 'Nilainya; "null" bila tidak dinilai.', en: "Its score; null when it was not judged." },
      previousScore: {
        id: "Nilainya pada penyelenggaraan sebelumnya, untuk penghargaan peningkatan terbaik.",
        en: "Its score in the round before, for awards to the most improved.",
      },
      grade: { id: "Predikatnya, bila diberikan.", en: "Its grade (predikat), where one was given." },
      previousGrade: { id: "Predikatnya pada penyelenggaraan sebelumnya.", en: "Its grade in the round before." },
      category: { id: "Kategori yang diikutinya.", en: "The category it entered in." },
      cluster: {
        id: 'Klaster pemiliknya: "kabupaten", "BUMD".',
        en: 'The cluster of its owner: `"kabupaten"`, `"BUMD"`.',
      },
      startedOn: { id: "Hari mulai digunakannya.", en: "The day since which it has been in use." },
      documents: {
        id: "Dokumen yang diserahkan, menurut istilah skemanya.",
        en: "The documents that were handed in, by the words of the scheme.",
      },
      figures: {
        id: "Angka-angka lain menurut namanya, untuk penentu peringkat sama.",
        en: "Further figures by name, for tie-breaks.",
      },
      disqualified: {
        id: "Alasan didiskualifikasi; tidak ada bila tidak didiskualifikasi.",
        en: "Why it was disqualified; absent when it was not.",
      },
    },
  },
  awardEntryShape: {
    title: { id: "Peserta penghargaan", en: "Award entry" },
    keys: {},
  },
  awardSchemeShape: {
    title: { id: "Skema penghargaan", en: "Award scheme" },
    keys: {
      id: { id: 'Tanda pengenal: "kovablik-kota-batu".', en: 'The id: `"kovablik-kota-batu"`.' },
      label: { id: "Nama penghargaan.", en: "What the award is called." },
      measure: {
        id: 'Apa yang diperingkat: nilai, kenaikannya sejak penyelenggaraan sebelumnya, predikat, atau jumlah kenaikan predikat; "score" bila tidak disebutkan.',
        en: 'What is ranked: the score, how much it rose since the round before, the grade, or how many grades it rose; `"score"` unless told.',
      },
      order: {
        id: 'Ujung mana yang terbaik; "descending" bila tidak disebutkan.',
        en: 'Which end is the best; `"descending"` unless told.',
      },
      decimals: {
        id: "Jumlah desimal pembulatan sebelum diperingkat; nilai persis bila tidak disebutkan.",
        en: "Decimals to round to before ranking; exact unless told.",
      },
      tieBreak: {
        id: "Kunci untuk nilai yang sama, menurut nama angka peserta.",
        en: "Keys for equal values, by the names of the entries' figures.",
      },
      tiers: {
        id: "Kategori-kategori penghargaan, diisi menurut urutan ini; tidak ada yang menang dua kali dengan satu peserta.",
        en: "The tiers, filled in this order; nobody wins in two with one entry.",
      },
      tiesUseLaterPlaces: {
        id: 'Apakah nilai sama yang melebihi tempat suatu kategori ("include") mengurangi tempat berikutnya; tidak, kecuali ditentukan lain.',
        en: 'Whether ties beyond the places of a tier (`onTie: "include"`) use up later places; false unless told.',
      },
      perAgency: {
        id: "Berapa peserta dari satu pemilik yang dapat menang dalam semua kategori bersama-sama.",
        en: "How many entries of one owner can win in all tiers together.",
      },
      rules: { id: "Siapa yang boleh ikut serta.", en: "Who may take part." },
      grades: {
        id: "Predikat-predikat dari yang terendah sampai yang tertinggi; predikat pada skala bila tidak disebutkan.",
        en: "The grades from the lowest to the highest; those of the scale unless told.",
      },
      scale: {
        id: "Skala penetapan predikat dari nilai: peserta yang predikatnya tidak sesuai dengan nilainya ditemukan. Skala SAKIP kecuali ditentukan lain, jika predikat tidak disebut; tanpa skala jika hanya predikat yang disebut.",
        en: "The scale by which scores are graded: an entry whose grade is not that of its score is found. That of SAKIP unless told, where no grades are named; none where only grades are.",
      },
      source: {
        id: "Asal skema, dan seberapa pasti hal itu diketahui.",
        en: "Where the scheme comes from, and how well that is known.",
      },
      "tieBreak.name": {
        id: 'Nama angka, yang ditampilkan oleh "decidedBy".',
        en: "The name of the figure, which `decidedBy` shows.",
      },
      "tieBreak.order": {
        id: 'Ujung mana yang didahulukan; "descending" bila tidak disebutkan.',
        en: 'Which end goes first; `"descending"` unless told.',
      },
      "tiers.id": { id: 'Tanda pengenal: "five-best".', en: 'The id: `"five-best"`.' },
      "tiers.label": { id: "Nama penghargaan.", en: "What the award is called." },
      "tiers.places": {
        id: 'Jumlah tempatnya, atau "all" untuk semua yang memenuhi syarat.',
        en: 'How many places it has, or `"all"` for everybody who meets its conditions.',
      },
      "tiers.minimumScore": {
        id: "Nilai paling rendah yang dapat menang; yang dimaksud ialah nilai yang diperingkat.",
        en: "The least value that can win; the value that is ranked.",
      },
      "tiers.minimumOf": {
        id: "Nilai terendah yang dapat menang, diambil dari pemenang kategori sebelumnya atau dari nilai tengah seluruh peserta.",
        en: "The least value that can win, taken from winners of an earlier tier or from the middle of all entries.",
      },
      "tiers.aboveScore": {
        id: "Nilai yang harus dilampaui untuk menang: 0 bila hanya kenaikan yang dapat menang.",
        en: "What the value must go beyond to win: 0 where only a rise can.",
      },
      "tiers.minimumGrade": { id: "Predikat terendah yang dapat menang.", en: "The lowest grade that can win." },
      "tiers.perAgency": {
        id: "Berapa peserta dari satu pemilik yang dapat menang dalam kategori penghargaan ini.",
        en: "How many entries of one owner can win in this tier.",
      },
      "tiers.category": {
        id: "Hanya peserta dari kategori ini yang bersaing.",
        en: "Only entries of this category compete.",
      },
      "tiers.cluster": {
        id: "Hanya peserta dari klaster ini yang bersaing.",
        en: "Only entries of this cluster compete.",
      },
      "tiers.onTie": {
        id: 'Perlakuan terhadap kelompok bernilai sama yang melintasi tempat terakhir; "report" bila tidak disebutkan.',
        en: 'What happens to a tied group across the last place; `"report"` unless told.',
      },
      "rules.documents": { id: "Dokumen yang harus dimiliki peserta.", en: "The documents that an entry needs." },
      "rules.minimumMonths": {
        id: "Berapa bulan peserta harus sudah digunakan pada hari penilaian.",
        en: "How many months an entry must have been in use on the day of judgement.",
      },
      "rules.entriesPerAgency": {
        id: "Berapa peserta yang boleh diajukan seorang pemilik; bila lebih, tidak satu pun ikut serta, sebab tidak ada yang didahulukan.",
        en: "How many entries an owner may hand in; beyond that none of them takes part, because none is named before the other.",
      },
      "rules.entriesByCluster": {
        id: "Ketentuan yang sama untuk klaster pemilik yang berbeda; peserta dari klaster yang tidak tercantum tidak ikut serta.",
        en: "The same where clusters of owners differ; an entry of a cluster that is not listed does not take part.",
      },
      "rules.notWonWithin": {
        id: "Pemenang tahun-tahun sebelumnya yang tidak boleh ikut serta lagi.",
        en: "Who has won in the years before may not take part again.",
      },
      "rules.categories": { id: "Kategori yang tersedia.", en: "The categories there are." },
      "rules.source": {
        id: "Asal ketentuan dan seberapa pasti hal itu diketahui.",
        en: "Where the rules come from, and how well that is known.",
      },
      "tiers.minimumOf.of": {
        id: "Nilai pemenang pertama atau terakhir suatu kategori, atau nilai tengah seluruh peserta yang diperingkat.",
        en: "The value of the first or the last winner of a tier, or the middle value of all ranked entries.",
      },
      "tiers.minimumOf.tier": {
        id: "Kategori yang pemenangnya dimaksud; letaknya sebelum kategori ini. Tidak diisi untuk nilai tengah.",
        en: "The tier whose winner is meant; it stands before this one. None for the median.",
      },
      "rules.entriesByCluster.cluster": { id: "Klaster pemilik.", en: "The cluster of the owner." },
      "rules.entriesByCluster.most": {
        id: "Jumlah peserta yang boleh diajukan satu pemilik dalam klaster itu.",
        en: "How many entries an owner of it may hand in.",
      },
      "rules.notWonWithin.years": {
        id: "Berapa tahun ke belakang: 1 ialah tahun lalu.",
        en: "How many years back: 1 is last year.",
      },
      "rules.notWonWithin.by": {
        id: "Apakah yang terhalang hanya peserta itu sendiri, atau setiap peserta dari pemiliknya.",
        en: "Whether the entry itself is barred, or every entry of its owner.",
      },
      "rules.notWonWithin.exceptCategories": {
        id: "Kategori yang tetap boleh diikuti pemenang terdahulu.",
        en: "Categories in which past winners may take part all the same.",
      },
    },
  },
  budgetPerformanceRulesShape: {
    title: { id: "Aturan nilai kinerja anggaran (NKA)", en: "Rules of budget performance" },
    keys: {
      id: { id: "Tanda pengenal: ketentuan, tahun, pokok aturan.", en: "The id: act, year, noun." },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      since: { id: "Hari pertama berlakunya.", en: "The first day on which it is in force." },
      until: {
        id: "Hari terakhir berlakunya; tidak diisi selama masih berlaku.",
        en: "The last such day; absent while it is in force.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where it comes from, and how well that is known.",
      },
      value: { id: "Isi aturannya.", en: "What it says." },
      "value.parts": {
        id: "Unsur-unsurnya, dengan bobot yang berjumlah 100; tidak ada bila tidak diketahui, sehingga tidak ada yang dapat digabungkan.",
        en: "The parts, with weights that add up to 100; none where they are not known: then nothing can be put together.",
      },
      "value.sources": {
        id: 'Asal nilai tertentu yang diketahui lebih baik atau kurang baik daripada yang lain: "since", yaitu tanggalnya.',
        en: "Where single values come from that are known better or worse than the rest: `since`, the day.",
      },
      "value.parts.key": { id: 'Kuncinya: "absorption".', en: 'The key: `"absorption"`.' },
      "value.parts.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "value.parts.weight": { id: "Bobotnya, dalam persen dari jumlah.", en: "The weight, in percent of the total." },
      "value.parts.source": {
        id: "Asal bobot, dan seberapa pasti hal itu diketahui.",
        en: "Where the weight comes from, and how well that is known.",
      },
    },
  },
  consequencePoliciesShape: {
    title: { id: "Daftar kebijakan penghargaan dan sanksi", en: "Consequence policies" },
    keys: {
      id: { id: 'Tanda pengenal: "sumedang-2023".', en: 'The id: `"sumedang-2023"`.' },
      label: { id: "Nama kebijakan.", en: "What the policy is called." },
      since: {
        id: "Bulan pertama berlakunya: tahun dan bulan bersama-sama.",
        en: "The first month in which it is in force: year and month together.",
      },
      until: {
        id: "Bulan terakhir berlakunya; terbuka bila tidak diisi.",
        en: "The last month in which it is in force; open when absent.",
      },
      clauses: {
        id: "Ketentuan-ketentuan: setiap ketentuan yang semua syaratnya terpenuhi memberikan akibatnya.",
        en: "The clauses: each one whose conditions all hold gives its consequence.",
      },
      allowanceBounds: {
        id: "Sampai seberapa jauh koreksi tambahan penghasilan bersama-sama, dalam persen darinya.",
        en: "How far the corrections of the allowance together may go, in percent of it.",
      },
      source: {
        id: "Asal kebijakan, dan seberapa pasti hal itu diketahui.",
        en: "Where the policy comes from, and how well that is known.",
      },
      "clauses.id": { id: "Tanda pengenal ketentuan.", en: "The id of the clause." },
      "clauses.when": {
        id: "Syarat-syarat, yang semuanya harus terpenuhi.",
        en: "The conditions, all of which must hold.",
      },
      "clauses.kind": { id: "Akibatnya.", en: "What follows." },
      "clauses.label": { id: "Akibatnya, dalam kata-kata.", en: "What follows, in words." },
      "clauses.percent": {
        id: "Koreksi tambahan penghasilan pegawai (TPP) dalam persen darinya; negatif berarti pengurangan.",
        en: "The correction of the allowance (TPP) in percent of it; negative is a cut.",
      },
      "clauses.shortfall": {
        id: 'Pengurangan sebesar kekurangan suatu ukuran terhadap 100: "of" persen dari tambahan penghasilan pada 0, tidak ada pada 100.',
        en: "A cut by what a measure lacks to 100: `of` percent of the allowance at 0, nothing at 100.",
      },
      "clauses.source": { id: "Pasal atau butir yang memberikannya.", en: "The article or clause that gives it." },
      "allowanceBounds.least": {
        id: "Pengurangan terdalam: −100 mengambil semuanya.",
        en: "The deepest cut: −100 takes all.",
      },
      "allowanceBounds.most": { id: "Tambahan tertinggi: 0 bila tidak ada.", en: "The highest addition: 0 for none." },
      "clauses.when.1.measure": {
        id: 'Ukuran yang dilihat: "absorption".',
        en: 'The measure that is looked at: `"absorption"`.',
      },
      "clauses.when.1.from": { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      "clauses.when.1.above": { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      "clauses.when.1.upTo": { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      "clauses.when.1.below": { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
      "clauses.when.2.grades": {
        id: "Predikat-predikat, yang salah satunya harus dimiliki.",
        en: "The grades (predikat), one of which it must be.",
      },
      "clauses.when.3.mark": {
        id: 'Penanda yang diberikan oleh langkah lain: "lowest-absorption", "winner".',
        en: 'A mark that another step has put: `"lowest-absorption"`, `"winner"`.',
      },
      "clauses.shortfall.measure": { id: "Ukurannya, dalam persen.", en: "The measure, in percent." },
      "clauses.shortfall.of": {
        id: "Bagian tambahan penghasilan yang bergantung padanya, dalam persen.",
        en: "The part of the allowance that depends on it, in percent.",
      },
    },
  },
  consequencePolicyShape: {
    title: { id: "Kebijakan penghargaan dan sanksi", en: "Consequence policy" },
    keys: {},
  },
  deviationRuleShape: {
    title: { id: "Aturan deviasi Halaman III DIPA", en: "Deviation rule" },
    keys: {
      tolerance: {
        id: "Rata-rata deviasi sampai dengan sekian persen masih bernilai 100; tidak ada bila tidak diketahui.",
        en: "A mean deviation up to this many percent still scores 100; absent where that is not known.",
      },
      cap: {
        id: "Tidak satu pun deviasi diperhitungkan lebih dari sekian persen; tidak ada bila tidak diketahui.",
        en: "No single deviation counts for more than this many percent; absent where that is not known.",
      },
      lastMonth: {
        id: "Bulan terakhir yang diperhitungkan: 1 sampai dengan 12; tidak ada bila tidak diketahui.",
        en: "The last month that counts: 1 to 12; absent where that is not known.",
      },
      mean: {
        id: "Cara jenis belanja digabungkan: menurut pagunya (kecuali ditentukan lain), atau masing-masing dihitung sama.",
        en: "How the types of expenditure are put together: by their budgets (unless told), or each counting the same.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where that comes from, and how well it is known.",
      },
      sources: {
        id: 'Asal nilai tertentu yang diketahui lebih baik atau kurang baik: "cap"; "curve", yaitu nilai di luar toleransi.',
        en: "Where single values come from that are known better or worse: `cap`; `curve`, the score beyond the tolerance.",
      },
    },
  },
  efficiencyScoreRuleShape: {
    title: { id: "Aturan nilai efisiensi", en: "Rule of the efficiency score" },
    keys: {
      id: { id: "Tanda pengenal: ketentuan, tahun, pokok aturan.", en: "The id: act, year, noun." },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      since: { id: "Hari pertama berlakunya.", en: "The first day on which it is in force." },
      until: {
        id: "Hari terakhir berlakunya; tidak diisi selama masih berlaku.",
        en: "The last such day; absent while it is in force.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where it comes from, and how well that is known.",
      },
      value: { id: "Isi aturannya.", en: "What it says." },
      "value.middle": { id: "Nilai bila tidak ada yang dihemat.", en: "The score where nothing was saved." },
      "value.span": {
        id: "Persentase penghematan yang bernilai 100, dan persentase pemborosan yang bernilai 0.",
        en: "The percentage of saving that scores 100, and of overspending that scores 0.",
      },
    },
  },
  ikpaRulesShape: {
    title: { id: "Aturan IKPA", en: "Rules of IKPA" },
    keys: {
      id: { id: "Tanda pengenal: ketentuan, tahun, pokok aturan.", en: "The id: act, year, noun." },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      since: { id: "Hari pertama berlakunya.", en: "The first day on which it is in force." },
      until: {
        id: "Hari terakhir berlakunya; tidak diisi selama masih berlaku.",
        en: "The last such day; absent while it is in force.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where it comes from, and how well that is known.",
      },
      value: { id: "Isi aturannya.", en: "What it says." },
      "value.weights": {
        id: "Bobot setiap indikator, dalam persen dari jumlah.",
        en: "The weight of each indicator, in percent of the total.",
      },
      "value.path": {
        id: "Target penyerapan menurut jenis belanja.",
        en: "The targets of absorption per type of expenditure.",
      },
      "value.cap": {
        id: "Penyerapan satu jenis belanja tidak bernilai lebih dari ini; tidak ada bila tidak diketahui.",
        en: "The absorption of one type scores no more than this; absent where that is not known.",
      },
      "value.deviation": {
        id: "Cara menilai deviasi dari rencana penarikan dana.",
        en: "How the deviation from the withdrawal plan is judged.",
      },
      "value.revision": { id: "Cara menilai revisi.", en: "How revisions are judged." },
      "value.sources": {
        id: 'Asal nilai tertentu yang diketahui lebih baik atau kurang baik daripada bobot: "since", yaitu tanggalnya; "cap"; "types", yaitu cara jenis belanja digabungkan.',
        en: "Where single values come from that are known better or worse than the weights: `since`, the day; `cap`; `types`, how types are put together.",
      },
      "value.weights.revision": { id: "Revisi DIPA.", en: "Revision of the budget document (DIPA)." },
      "value.weights.deviation": {
        id: "Deviasi Halaman III DIPA.",
        en: "Deviation from the withdrawal plan (Halaman III DIPA).",
      },
      "value.weights.absorption": { id: "Penyerapan anggaran.", en: "Absorption." },
      "value.weights.contracts": { id: "Belanja kontraktual.", en: "Contracts." },
      "value.weights.invoices": { id: "Penyelesaian tagihan.", en: "Settlement of invoices." },
      "value.weights.cash-supply": { id: "Pengelolaan uang persediaan (UP/TUP).", en: "Cash supply (UP/TUP)." },
      "value.weights.output": { id: "Capaian keluaran.", en: "Output." },
      "value.weights.dispensation": {
        id: "Dispensasi surat perintah membayar (SPM) yang terlambat; tidak ada jika diperhitungkan sebagai pengurang.",
        en: "Dispensations for late payment orders (SPM); absent where they are deducted instead.",
      },
      "value.revision.per": {
        id: "Bagian tahun untuk menghitung revisi: semester, kecuali ditentukan lain.",
        en: "The parts of the year in which revisions are counted: semesters, unless told.",
      },
      "value.revision.scores": {
        id: "Nilai untuk sampai dengan sekian revisi, dalam urutan naik; yang terakhir tanpa batas.",
        en: "The score for up to so many revisions, in rising order; the last one has no limit.",
      },
      "value.revision.cap": {
        id: "Nilai tahunan diperhitungkan tidak lebih dari ini; tidak ada bila tidak diketahui.",
        en: "The score of the year counts for no more than this; absent where none is known.",
      },
      "value.revision.source": {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where that comes from, and how well it is known.",
      },
      "value.revision.sources": {
        id: 'Asal nilai tertentu yang diketahui lebih baik atau kurang baik: "per", "cap".',
        en: "Where single values come from that are known better or worse: `per`, `cap`.",
      },
      "value.revision.scores.upTo": {
        id: "Sampai dengan sekian revisi; tidak diisi untuk jumlah berapa pun.",
        en: "Up to so many revisions; absent for any number.",
      },
      "value.revision.scores.score": {
        id: "Nilainya; tidak ada bila tidak diketahui.",
        en: "The score; absent where it is not known.",
      },
    },
  },
  juryRulesShape: {
    title: { id: "Tata cara penjurian", en: "Jury rules" },
    keys: {
      quorum: {
        id: "Jumlah paling sedikit lembar yang diperlukan peserta pada suatu tahap; 1 bila tidak disebutkan.",
        en: "The least number of sheets that an entry needs in a stage; 1 unless told.",
      },
      dropExtremes: {
        id: 'Apakah lembar tertinggi dan terendah suatu peserta dikesampingkan (masing-masing satu, dari tiga atau lebih); "false" bila tidak disebutkan.',
        en: "Whether the highest and the lowest sheet of an entry are left out (one each, of three or more); false unless told.",
      },
      conflicts: {
        id: "Juri yang tidak boleh menilai suatu peserta: lembarnya tidak dihitung.",
        en: "Judges that must not judge an entry: their sheets do not count.",
      },
      normalize: {
        id: 'Apakah juri yang ketat dan yang longgar disetarakan: "judge-mean" mengurangi dari setiap juri selisihnya di atas juri lain, sejauh ditunjukkan peserta yang dinilai bersama (kuadrat terkecil atas peserta dan juri, sehingga benar pula bila tidak setiap juri menilai setiap peserta). "none" bila tidak disebutkan.',
        en: 'Whether strict and lenient judges are brought to one level: `"judge-mean"` takes from each judge by how much it lies above the others, as far as the entries that they share tell (least squares over entries and judges, so that it is right also where not every judge sees every entry). `"none"` unless told.',
      },
      combine: {
        id: 'Gabungan lembar nilai seorang peserta pada satu tahap: "mean" (rata-rata, kecuali ditentukan lain), "median", atau rata-rata maupun jumlah peringkat menurut poin tiap juri, yang terendah adalah yang terbaik.',
        en: 'What the sheets of an entry come to in a stage: their `"mean"` (unless told), their `"median"`, or the mean or the sum of the places that each judge\'s points give to its entries, where the lowest is the best.',
      },
      judgeWeights: {
        id: "Juri yang lembar nilainya dihitung lebih besar atau lebih kecil daripada yang lain.",
        en: "Judges whose sheets count more or less than those of the others.",
      },
      adjustments: { id: "Pengurangan dan tambahan nilai.", en: "Deductions and extras." },
      rounding: {
        id: "Tahap pembulatan poin; tidak ada pembulatan kecuali ditentukan lain.",
        en: "Where points are rounded on the way; nowhere unless told.",
      },
      "conflicts.judgeId": { id: "Juri.", en: "The judge." },
      "conflicts.entryId": { id: "Peserta.", en: "The entry." },
      "judgeWeights.judgeId": { id: "Juri.", en: "The judge." },
      "judgeWeights.weight": {
        id: "Bobot lembar nilainya dibandingkan dengan juri lain: di atas 0; juri yang tidak disebut berbobot 1.",
        en: "How much its sheets count beside those of the others: above 0; a judge that is not named counts 1.",
      },
      "adjustments.entryId": { id: "Peserta.", en: "The entry." },
      "adjustments.stageId": {
        id: "Tahap yang nilainya diubah; nilai akhir jika tahap tidak disebut.",
        en: "The stage whose score it changes; the final score where none is named.",
      },
      "adjustments.points": {
        id: "Poinnya: di bawah 0 untuk pengurangan, di atas 0 untuk tambahan.",
        en: "The points: below 0 for a deduction, above 0 for an extra.",
      },
      "adjustments.reason": { id: "Alasannya, menurut juri.", en: "Why, in words of the jury." },
      "rounding.sheet": { id: "Poin setiap lembar nilai.", en: "The points of each sheet." },
      "rounding.stage": {
        id: "Nilai setiap tahap beserta pengurangan dan tambahannya.",
        en: "The score of each stage, with its deductions and extras.",
      },
      "rounding.total": {
        id: "Nilai akhir beserta pengurangan dan tambahannya.",
        en: "The final score, with its deductions and extras.",
      },
    },
  },
  predicatePatternShape: {
    title: { id: "Pola distribusi predikat", en: "Predicate pattern" },
    keys: {
      organisation: { id: "Predikat kinerja organisasi.", en: "The predicate of the organisation." },
      most: {
        id: "Predikat yang diharapkan bagi sebagian besar pegawai.",
        en: "The predicate that most of the staff are to have.",
      },
      limits: { id: "Batas-batas yang ditemukan berikut angkanya.", en: "The limits that were found with numbers." },
      source: {
        id: "Asal pola, dan seberapa pasti hal itu diketahui.",
        en: "Where the pattern comes from, and how well that is known.",
      },
      "limits.predicates": {
        id: "Predikat-predikat yang dihitung bersama.",
        en: "The predicates that are counted together.",
      },
      "limits.least": {
        id: "Paling sedikit sekian persen dari pegawai; tidak diisi bila tanpa batas bawah.",
        en: "At least this many percent of the staff; absent for no lower limit.",
      },
      "limits.most": {
        id: "Paling banyak sekian persen dari pegawai; tidak diisi bila tanpa batas atas.",
        en: "At most this many percent of the staff; absent for no upper limit.",
      },
      "limits.people": {
        id: "Paling sedikit sekian orang; tidak diisi bila tanpa batas demikian.",
        en: "At least this many people; absent for no such limit.",
      },
    },
  },
  regulationShape: {
    title: { id: "Peraturan evaluasi AKIP", en: "Regulation" },
    keys: {
      id: { id: 'Tanda pengenal: "permenpanrb-88-2021".', en: 'The id: `"permenpanrb-88-2021"`.' },
      label: { id: "Judul lengkap dalam kedua bahasa.", en: "The full title in both languages." },
      since: {
        id: "Tahun pertama pelaksanaan evaluasi berdasarkan peraturan ini; dari suatu hari, tahunnya.",
        en: "The first year in which evaluations are held under it; of a day, its year.",
      },
      until: {
        id: "Tahun terakhirnya; tanpa isian ini peraturan masih berlaku.",
        en: "The last such year; without it the regulation is still in force.",
      },
      completeness: {
        id: '"incomplete" bila sub-komponen atau kriteria tidak diketahui: hanya komponen yang dapat dinilai.',
        en: '`"incomplete"` when parts or items are not known: then only components can be scored.',
      },
      open: {
        id: "Apa yang tidak diketahui, atau dapat dibaca dengan cara lain.",
        en: "What is not known, or could be read in another way.",
      },
      source: {
        id: "Peraturan itu sendiri, dan seberapa pasti hal itu diketahui.",
        en: "The regulation itself, and how well it is known.",
      },
      sheet: {
        id: "Kriteria siapa yang dipakai sub-komponennya, bila terdapat beberapa daftar resmi.",
        en: "Whose criteria its sub-components have, where there are several official lists of them.",
      },
      scale: {
        id: "Predikat-predikat, dari 0 sampai dengan jumlah semua bobot.",
        en: "The grades, from 0 to the sum of all weights.",
      },
      rounding: {
        id: "Tempat nilai dibulatkan: setiap tahap yang disebutkan, dan tidak ada yang lain.",
        en: "Where values are rounded: each stage that is named, and no other.",
      },
      answerScales: {
        id: "Jawaban yang dapat diberikan pada sub-komponen dan kriteria.",
        en: "The answers that parts and items may be given.",
      },
      report: {
        id: "Sebutan nilai total dan predikat dalam laporan hasil evaluasi (LHE) berdasarkan peraturan ini.",
        en: "How evaluation reports (LHE) under it name the total and the grade.",
      },
      components: {
        id: "Komponen-komponen; bobotnya berjumlah sama dengan ujung atas skala.",
        en: "The components; their weights add up to the top of the scale.",
      },
      groups: {
        id: "Tingkatan di atas komponen dengan subtotalnya sendiri.",
        en: "Levels above the components, with sub-totals of their own.",
      },
      conditions: { id: "Hal yang diminta predikat di luar total.", en: "What grades ask beside the total." },
      base: {
        id: 'Tanda pengenal peraturan yang disesuaikan setempat oleh peraturan ini; ditentukan kembali oleh "defineRegulation".',
        en: "The id of the regulation it is a local variant of; told anew by `defineRegulation`.",
      },
      departures: {
        id: 'Pada butir mana peraturan ini menyimpang darinya; ditentukan kembali oleh "defineRegulation".',
        en: "In which clauses it departs from that one; told anew by `defineRegulation`.",
      },
      "rounding.item": { id: "Nilai setiap kriteria.", en: "The value of each item." },
      "rounding.part": { id: "Nilai setiap sub-komponen.", en: "The value of each sub-component." },
      "rounding.component": { id: "Nilai setiap komponen.", en: "The value of each component." },
      "rounding.total": {
        id: "Nilai total, sebelum diberi predikat. Tanpa isian ini nilai total yang persis yang diberi predikat.",
        en: "The total, before it is graded. Without it the exact total is graded.",
      },
      "rounding.source": { id: "Asal hal ini.", en: "Where this comes from." },
      "answerScales.id": {
        id: "Tanda pengenal, satu kali dalam satu peraturan; disebut oleh sub-komponen dan kriteria.",
        en: "The id, once per regulation; parts and items name it.",
      },
      "answerScales.answers": {
        id: "Jawaban yang dapat diberikan. Nilai tertinggi ialah nilai penuh.",
        en: "The answers that may be given. The highest value is the full mark.",
      },
      "answerScales.full": {
        id: "Nilai penuh, sebagaimana dinyatakan peraturan yang telah dibuktikan; ditemukan kembali dari jawaban-jawaban.",
        en: "The full mark, as a proved regulation tells it; found anew from the answers.",
      },
      "answerScales.shares": {
        id: "Tabel yang mengubah bagian kriteria yang terpenuhi (0–100) menjadi jawaban: kelas-kelasnya memuat kode jawaban.",
        en: "The table that turns a share of criteria met (0–100) into an answer: its bands carry the codes of answers.",
      },
      "answerScales.source": {
        id: "Asal nilai-nilai; sumber peraturan bila tidak disebutkan.",
        en: "Where the values come from; the regulation's source unless told.",
      },
      "report.total": {
        id: 'Baris nilai total: "Nilai Akuntabilitas Kinerja".',
        en: 'The row of the total: "Nilai Akuntabilitas Kinerja".',
      },
      "report.grade": {
        id: 'Baris predikat: "Predikat Nilai Akuntabilitas Kinerja", sebagaimana dipraktikkan; lembarnya mencetak "Predikat".',
        en: 'The row of the grade: "Predikat Nilai Akuntabilitas Kinerja", as practised; the sheet prints "Predikat".',
      },
      "components.key": {
        id: 'Kuncinya, satu kali dalam satu peraturan: "planning".',
        en: 'The key, once per regulation: `"planning"`.',
      },
      "components.code": { id: 'Kode sebagaimana dicetak: "1".', en: 'The code as printed: `"1"`.' },
      "components.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "components.weight": { id: "Bobotnya dalam poin.", en: "The weight in points." },
      "components.full": {
        id: "Nilai penuh pada lembar komponen: 5 untuk indeks 0 sampai 5. Poin sebesar bobotnya kecuali ditentukan lain.",
        en: "The full mark of its value in a component sheet: 5 for an index from 0 to 5. Points of its weight unless told.",
      },
      "components.parts": {
        id: "Sub-komponen; tidak ada bila tidak diketahui.",
        en: "The sub-components; none where they are not known.",
      },
      "components.source": {
        id: "Asal bobot; sumber peraturan bila tidak disebutkan.",
        en: "Where the weight comes from; the regulation's source unless told.",
      },
      "groups.key": {
        id: "Kuncinya: bukan kunci komponen mana pun dan bukan kunci kelompok lain.",
        en: "The key: that of no component, and of no other group.",
      },
      "groups.code": {
        id: 'Kode sebagaimana tercetak, jika ada: "A".',
        en: 'The code as printed, where it has one: `"A"`.',
      },
      "groups.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "groups.of": {
        id: "Yang dijumlahkan: kunci komponen dan kunci kelompok lain. Setiap komponen dihitung satu kali melalui jalan mana pun.",
        en: "What it adds up: the keys of components, and of other groups. A component counts once, on however many ways.",
      },
      "groups.source": {
        id: "Asalnya; rujukan peraturan kecuali ditentukan lain.",
        en: "Where it comes from; the regulation's source unless told.",
      },
      "conditions.1.id": { id: "Tanda pengenal, satu kali dalam satu peraturan.", en: "The id, once per regulation." },
      "conditions.1.label": {
        id: 'Hal yang diminta, dalam kedua bahasa: "Setiap area paling sedikit 60 persen".',
        en: 'What is asked, in both languages: "Setiap area paling sedikit 60 persen".',
      },
      "conditions.1.grades": {
        id: "Kode predikat yang hanya diberikan jika syarat terpenuhi.",
        en: "The codes of the grades that are given only where it holds.",
      },
      "conditions.1.of": {
        id: 'Hal yang diperiksa, dan masing-masing harus terpenuhi: "total", kunci komponen atau kelompok, atau kunci komponen dan sub-komponennya yang dipisahkan titik: "planning.existence".',
        en: 'What is looked at, and each of it must hold: `"total"`, the key of a component or of a group, or the keys of a component and its sub-component with a point between: `"planning.existence"`.',
      },
      "conditions.1.unit": {
        id: "Apakah batasnya berupa poin atau persen dari bobot.",
        en: "Whether the bounds are points, or percent of the weight.",
      },
      "conditions.1.from": { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      "conditions.1.above": { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      "conditions.1.upTo": { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      "conditions.1.below": { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
      "conditions.1.source": {
        id: "Asalnya; rujukan peraturan kecuali ditentukan lain.",
        en: "Where it comes from; the regulation's source unless told.",
      },
      "conditions.2.id": { id: "Tanda pengenal, satu kali dalam satu peraturan.", en: "The id, once per regulation." },
      "conditions.2.label": {
        id: 'Hal yang diminta, dalam kedua bahasa: "Setiap area paling sedikit 60 persen".',
        en: 'What is asked, in both languages: "Setiap area paling sedikit 60 persen".',
      },
      "conditions.2.grades": {
        id: "Kode predikat yang hanya diberikan jika syarat terpenuhi.",
        en: "The codes of the grades that are given only where it holds.",
      },
      "conditions.2.fact": {
        id: 'Nama fakta sebagaimana disebut lembar kerja: "opini-bpk", "spip".',
        en: 'The name of the fact, as sheets tell it: `"opini-bpk"`, `"spip"`.',
      },
      "conditions.2.oneOf": {
        id: 'Kata-kata yang salah satunya harus sesuai: "WTP".',
        en: 'The words, one of which it must be: `["WTP"]`.',
      },
      "conditions.2.from": { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      "conditions.2.above": { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      "conditions.2.upTo": { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      "conditions.2.below": { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
      "conditions.2.source": {
        id: "Asalnya; rujukan peraturan kecuali ditentukan lain.",
        en: "Where it comes from; the regulation's source unless told.",
      },
      "departures.clause": {
        id: 'Butirnya: "components.planning.weight".',
        en: 'The clause: `"components.planning.weight"`.',
      },
      "departures.base": {
        id: "Apa yang ditetapkan peraturan induk; tidak ada bila peraturan induk tidak mempunyai butir itu.",
        en: "What the base says; absent when the base has no such clause.",
      },
      "departures.own": {
        id: "Apa yang ditetapkan peraturan setempat; tidak ada bila butir itu dihapus.",
        en: "What the variant says; absent when it dropped the clause.",
      },
      "answerScales.answers.code": {
        id: 'Apa yang dituliskan penilai: "AA", "Y".',
        en: 'What the assessor writes down: `"AA"`, `"Y"`.',
      },
      "answerScales.answers.value": {
        id: "Nilainya, dalam satuan skala ini.",
        en: "What it is worth, in the unit of this scale.",
      },
      "answerScales.answers.meaning": { id: "Kapan jawaban itu diberikan.", en: "When it is given." },
      "answerScales.answers.evidence": {
        id: "Apa yang harus ditunjukkan selain itu, sebelum bagian kriteria yang terpenuhi dapat memberikan jawaban ini.",
        en: "What must be shown besides, before a share of criteria met can give this answer.",
      },
      "components.parts.key": {
        id: 'Kuncinya, satu kali dalam satu komponen: "existence".',
        en: 'The key, once per component: `"existence"`.',
      },
      "components.parts.code": { id: 'Kode sebagaimana dicetak: "1.a".', en: 'The code as printed: `"1.a"`.' },
      "components.parts.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "components.parts.weight": { id: "Bobotnya dalam poin.", en: "The weight in points." },
      "components.parts.method": {
        id: "Cara peraturan menilainya: satu jawaban atas keseluruhan, rata-rata kriterianya, atau jumlah kriteria berbobot.",
        en: "How the rule scores it: one answer judged on the whole, the mean of its items, or the sum of weighed items.",
      },
      "components.parts.answers": {
        id: "Tanda pengenal skala jawaban sub-komponen, dan skala kriterianya kecuali bila kriteria menyebut skalanya sendiri.",
        en: "The id of the answer scale of the part, and of its items unless they name their own.",
      },
      "components.parts.full": {
        id: "Nilai penuh untuk angka yang diberikan bagi keseluruhannya: 5 jika nilai dari 0 sampai 5. Persen kecuali ditentukan lain.",
        en: "The full mark of a number given for the whole of it: 5 where marks go from 0 to 5. A percent unless told.",
      },
      "components.parts.items": { id: "Kriteria atau pertanyaan.", en: "The criteria or questions." },
      "components.parts.source": {
        id: "Asalnya; sumber komponen bila tidak disebutkan.",
        en: "Where it comes from; the component's source unless told.",
      },
      "components.parts.items.key": {
        id: 'Kuncinya, satu kali dalam satu sub-komponen: "3".',
        en: 'The key, once per part: `"3"`.',
      },
      "components.parts.items.code": {
        id: 'Kodenya, satu kali dalam satu peraturan: "1.b.3".',
        en: 'The code, once per regulation: `"1.b.3"`.',
      },
      "components.parts.items.label": { id: "Apa yang ditanyakan, secara singkat.", en: "What is asked, in short." },
      "components.parts.items.answers": {
        id: "Tanda pengenal skala jawabannya; skala sub-komponen bila tidak disebutkan.",
        en: "The id of its answer scale; that of the part unless told.",
      },
      "components.parts.items.weight": {
        id: 'Bobotnya sendiri, pada sub-komponen yang cara penilaiannya "sum".',
        en: 'Its own weight, in a part whose method is `"sum"`.',
      },
      "components.parts.items.limits": {
        id: "Kerangka logis: apa yang tidak boleh dilampaui nilainya.",
        en: "The logic frame: what its value may not exceed.",
      },
      "components.parts.items.source": {
        id: "Asalnya; sumber sub-komponen bila tidak disebutkan.",
        en: "Where it comes from; the part's source unless told.",
      },
      "components.parts.items.limits.of": {
        id: "Kode kriteria yang menjadi sandarannya.",
        en: "The codes of the items it rests on.",
      },
      "components.parts.items.limits.take": {
        id: "Apakah batasnya rata-rata kriteria itu, atau yang tertinggi di antaranya. Sama saja untuk satu kriteria.",
        en: "Whether the mean of those items is the limit, or the highest of them. The same for a single item.",
      },
    },
  },
  regulationTimelineShape: {
    title: { id: "Riwayat peraturan", en: "Regulation timeline" },
    keys: {
      regulations: {
        id: "Peraturan-peraturan, dalam urutan apa pun. Hanya yang terakhir boleh tanpa akhir.",
        en: "The regulations, in any order. Only the last may be without an end.",
      },
      rules: {
        id: "Hal yang sama dengan harinya, sebagaimana dinyatakan riwayat; ditemukan kembali dari peraturan-peraturannya.",
        en: "The same with days, as a timeline tells them; found anew from the regulations.",
      },
    },
  },
  rubricShape: {
    title: { id: "Rubrik penilaian", en: "Rubric" },
    keys: {
      id: { id: 'Tanda pengenal: "kovablik-rubric".', en: 'The id: `"kovablik-rubric"`.' },
      stages: { id: "Tahap-tahap penjurian, menurut urutannya.", en: "The stages of the judgement, in their order." },
      source: {
        id: "Asal rubrik dan seberapa pasti hal itu diketahui.",
        en: "Where the rubric comes from, and how well that is known.",
      },
      "stages.id": { id: 'Tanda pengenal: "proposal", "presentation".', en: 'The id: `"proposal"`, `"presentation"`.' },
      "stages.label": { id: "Nama tahap.", en: "What the stage is called." },
      "stages.weight": {
        id: "Seberapa besar tahap itu diperhitungkan dalam nilai akhir, di samping tahap lain.",
        en: "How much the stage counts in the final score, beside the other stages.",
      },
      "stages.criteria": { id: "Kriteria-kriteria.", en: "The criteria." },
      "stages.criteria.key": { id: 'Kuncinya: "novelty".', en: 'The key: `"novelty"`.' },
      "stages.criteria.label": { id: "Nama kriteria.", en: "What the criterion is called." },
      "stages.criteria.weight": {
        id: "Poin yang diberikan oleh nilai penuh.",
        en: "The points that a full mark gives.",
      },
      "stages.criteria.minimum": {
        id: "Nilai terendah, yang tidak memberi poin; 0 kecuali ditentukan lain. Nilai 1 sampai 5 memberi 0 poin untuk 1 dan poin penuh untuk 5.",
        en: "The lowest mark, which gives no points; 0 unless told. Marks from 1 to 5 give 0 points for 1 and all for 5.",
      },
      "stages.criteria.maximum": {
        id: "Nilai tertinggi; 100 bila tidak disebutkan.",
        en: "The highest mark; 100 unless told.",
      },
    },
  },
  priorityRulesShape: {
    title: { id: "Aturan status program prioritas", en: "Rules for the status of priority programmes" },
    keys: {
      id: { id: "Tanda pengenal: ketentuan, tahun, pokok aturan.", en: "The id: act, year, noun." },
      label: { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      since: { id: "Hari pertama berlakunya.", en: "The first day on which it is in force." },
      until: {
        id: "Hari terakhir berlakunya; tidak diisi selama masih berlaku.",
        en: "The last such day; absent while it is in force.",
      },
      source: {
        id: "Asalnya, dan seberapa pasti hal itu diketahui.",
        en: "Where it comes from, and how well that is known.",
      },
      value: { id: "Isi aturannya.", en: "What it says." },
      "value.clauses": {
        id: "Ketentuannya: yang pertama terpenuhi semua syaratnya menentukan status; yang terakhir selalu berlaku.",
        en: "The clauses: the first one whose conditions all hold gives the status; the last one holds always.",
      },
      "value.clauses.id": { id: "Tanda pengenal ketentuan.", en: "The id of the clause." },
      "value.clauses.status": { id: "Status yang diberikannya.", en: "The status that it gives." },
      "value.clauses.label": { id: "Kapan ketentuan ini berlaku, dalam kata-kata.", en: "When it holds, in words." },
      "value.clauses.when": {
        id: "Syaratnya, semuanya harus terpenuhi. Syarat atas ukuran yang tidak diketahui tidak terpenuhi.",
        en: "The conditions, all of which must hold. One on a measure of which nothing is known does not.",
      },
      "value.clauses.when.1.measure": { id: "Ukuran yang dilihat.", en: "The measure that is looked at." },
      "value.clauses.when.1.from": { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      "value.clauses.when.1.above": { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      "value.clauses.when.1.upTo": { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      "value.clauses.when.1.below": { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
      "value.clauses.when.2.unknown": {
        id: "Ukuran yang tidak diketahui.",
        en: "The measure of which nothing is known.",
      },
    },
  },
};
