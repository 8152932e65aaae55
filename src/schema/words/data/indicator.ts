import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const indicatorWords: WordsByShape = {
  achievementStateShape: {
    title: { id: "Keadaan rekapitulasi capaian", en: "State of an achievement summary" },
    keys: {
      kind: { id: "Menyatakan jenis dokumen ini.", en: "Says what this document is." },
      format: { id: "Versi bentuk dokumen ini.", en: "The version of this form." },
      policy: {
        id: "Kebijakan penghitungan capaian, dengan pilihan-pilihannya.",
        en: "The policy by which achievements are computed, with its choices.",
      },
      scale: {
        id: "Skala yang kelasnya dihitung; tidak ada bila tidak diminta.",
        en: "The scale whose bands are counted; absent where none is.",
      },
      missing: { id: "Perlakuan terhadap capaian yang tidak ada.", en: "What happens with missing achievements." },
      levels: {
        id: "Perlakuan terhadap capaian atas target berupa predikat.",
        en: "What happens with achievements against levels.",
      },
      groups: { id: "Kelompok-kelompok menurut kuncinya.", en: "The groups, by key." },
      "groups.key": { id: "Kuncinya.", en: "The key." },
      "groups.indicators": { id: "Jumlah indikator.", en: "How many indicators there are." },
      "groups.met": { id: "Jumlah indikator yang mencapai targetnya.", en: "How many of them met their target." },
      "groups.sum": {
        id: "Jumlah capaian dalam persen, tanpa capaian atas target berupa predikat.",
        en: "The sum of the achievements in percent, without those against levels.",
      },
      "groups.months": {
        id: "Lama waktu capaian dalam bulan; setiap lama disebut satu kali, mulai dari yang terpendek.",
        en: "Of how many months the achievements are, each length once, the shortest first.",
      },
      "groups.bands": {
        id: "Jumlah capaian pada setiap kelas menurut kodenya; kosong tanpa skala.",
        en: "How many achievements each band has, by its code; empty without a scale.",
      },
      "groups.outsideScale": {
        id: "Jumlah capaian di luar skala; tidak ada bila tidak ada yang di luar.",
        en: "How many lie outside the scale; absent where none does.",
      },
      "groups.withoutValue": {
        id: "Jumlah indikator yang tidak mempunyai capaian, menurut alasannya.",
        en: "How many have no achievement, by the reason.",
      },
      "groups.againstLevels": {
        id: "Jumlah capaian atas target berupa predikat; tidak ada bila tidak ada yang demikian.",
        en: "How many of the achievements are against a level; absent where none is.",
      },
      "groups.levelsWithout": {
        id: "Jumlah indikator bertarget predikat yang sudah waktunya diukur tetapi belum mempunyai capaian; tidak ada bila semuanya ada.",
        en: "How many against a level were due and have none; absent where none is missing.",
      },
      "groups.bands.code": { id: "Kode kelasnya.", en: "The code of the band." },
      "groups.bands.count": {
        id: "Jumlah capaian yang masuk ke kelas itu.",
        en: "How many achievements fall into it.",
      },
      "groups.withoutValue.reason": { id: "Alasannya.", en: "The reason." },
      "groups.withoutValue.count": { id: "Jumlah indikator dengan alasan itu.", en: "How many indicators have it." },
    },
  },
  achievementInputShape: {
    title: { id: "Pengukuran kinerja", en: "What an achievement is measured from" },
    keys: {
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      target: {
        id: 'Target; "null" bila rencana tidak menetapkannya.',
        en: "The target; null when the plan has none.",
      },
      realization: {
        id: 'Apa yang dicapai: bilangan, tingkat berupa teks, atau "null" bila tidak ada yang dicapai.',
        en: "What was reached: a number, a level as text, or null when nothing was reported.",
      },
      situation: {
        id: "Hanya disebutkan bila tidak ada yang perlu diukur: belum jatuh tempo, atau indikatornya tidak berlaku.",
        en: "Said only when nothing is to be measured: it is not yet due, or the indicator does not apply.",
      },
      sign: {
        id: 'Tanda di depan target, sebagaimana dibaca oleh "parseTarget"; "null" atau "=" bila tidak ada. Tanpa tanda, batas dianggap termasuk; dengan "<" atau ">" hasilnya menyatakan bahwa target belum terpenuhi tepat pada batasnya.',
        en: 'The sign before the target, as `parseTarget` reads it; null or `"="` for none. Without it a bound counts as included; with `"<"` or `">"` the result says that the target is not met at the bound itself.',
      },
      unit: {
        id: 'Satuan kedua sisi sebagaimana tertulis; "null" bila tidak ada. Realisasi dikonversi ke satuan target; bila tidak dapat dikonversi, capaian tidak ada. Satuan yang hanya ada pada satu sisi berlaku bagi keduanya.',
        en: "The units of both sides, as they are written; null for none. The realisation is converted into the unit of the target; where it cannot be there is no achievement. A unit on one side alone is taken for both.",
      },
      period: {
        id: "Periode dari angka-angkanya, bila bukan satu tahun: rata-rata tidak pernah menyandingkan triwulan dengan tahun.",
        en: "The period that the figures are of, where it is not a year: an average never puts a quarter beside years.",
      },
      baseline: {
        id: 'Kondisi awal, dalam satuan target: yang diukur kemudian ialah jalan dari kondisi itu ke target, (R − B)/(T − B); "null" bila tidak diketahui. Tanpa isian ini berlaku rumus kebijakan.',
        en: "Where it stood before, in the unit of the target: then the way from there to the target is measured, (R − B)/(T − B); null when it is not known. Without it the formulas of the policy run.",
      },
      worstRealization: {
        id: "Realisasi terburuk yang disepakati, di atas 0, untuk target nol pada indikator yang makin rendah makin baik; beberapa kebijakan memintanya.",
        en: "The agreed worst realisation, above 0, for a target of zero where lower is better; some policies ask for it.",
      },
      targetIsBest: {
        id: "Disebutkan bila target tidak dapat dilampaui, seperti 100% dari semua sekolah; beberapa kebijakan mempunyai nilai tersendiri untuk itu.",
        en: "Said where the target cannot be bettered, such as 100% of all schools; some policies have a value of their own.",
      },
      "unit.target": { id: "Satuan target.", en: "The unit of the target." },
      "unit.realization": { id: "Satuan realisasi.", en: "The unit of the realisation." },
    },
  },
  comparisonInputShape: {
    title: { id: "Perbandingan kinerja", en: "What a realisation is compared with" },
    keys: {
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      realization: {
        id: 'Apa yang dicapai; "null" bila tidak dilaporkan.',
        en: "What was reached; null when it was not reported.",
      },
      target: { id: "Target tahun itu.", en: "The target of the year." },
      previous: {
        id: 'Apa yang dicapai pada tahun sebelumnya; "null" bila tidak diketahui atau tidak dapat dibandingkan.',
        en: "What was reached the year before; null when it is not known or not comparable.",
      },
      planEnd: { id: "Target pada akhir rencana.", en: "The target at the end of the plan." },
      benchmark: {
        id: 'Pembanding, seperti angka nasional; "null" bila tidak ada.',
        en: "A benchmark, such as the national figure; null when there is none.",
      },
    },
  },
  indicatorQualityInputShape: {
    title: { id: "Kualitas K3 indikator", en: "Quality of an indicator" },
    keys: {
      validity: {
        id: "Seberapa baik indikator mengukur sasaran.",
        en: "How well the indicator measures the objective.",
      },
      controllability: { id: "Seberapa jauh pemiliknya mengendalikannya.", en: "How far its owner controls it." },
      target: {
        id: "Targetnya, di samping target dan realisasi tahun lalu.",
        en: "Its target, beside the target and the realisation of last year.",
      },
    },
  },
  indicatorShape: {
    title: { id: "Indikator kinerja", en: "Indicator" },
    keys: {
      id: {
        id: "Tanda pengenal, yang tetap sama melalui perubahan dokumen.",
        en: "The id, which stays the same through revisions.",
      },
      title: { id: "Nama sebagaimana dicetak dalam rencana.", en: "The name as the plan prints it." },
      kind: {
        id: "Indikator kinerja utama, program, kegiatan, atau jenis lain.",
        en: "Main, programme or activity indicator, or another kind.",
      },
      definition: { id: "Apa yang diukur, dalam kata-kata.", en: "What is measured, in words." },
      formula: {
        id: "Cara menghitungnya, dalam kata-kata atau sebagai rumus.",
        en: "How it is computed, in words or as a formula.",
      },
      unit: {
        id: 'Satuannya; "null" bila indikator tidak mempunyai satuan.',
        en: "The unit; null when the indicator has none.",
      },
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      quantity: {
        id: "Jenis besarannya: hanya jumlah yang boleh ditambahkan antarperiode.",
        en: "What kind of figure it is: only amounts may be summed over periods.",
      },
      accumulation: {
        id: "Apakah angka dihitung sejak awal tahun, atau hanya untuk periodenya sendiri.",
        en: "Whether a figure counts from the start of the year, or its own period only.",
      },
      consolidation: {
        id: "Cara angka beberapa periode menjadi satu angka untuk periode yang lebih panjang.",
        en: "How the figures of periods become one of a longer period.",
      },
      dataSource: { id: "Sumber datanya.", en: "Where the data comes from." },
      frequency: { id: "Seberapa sering diukur.", en: "How often it is measured." },
      personInCharge: {
        id: "Jabatan atau unit yang bertanggung jawab: nama orang tidak diperlukan.",
        en: "The post or unit that answers for it: no name is needed.",
      },
      baseline: { id: "Kondisi awal sebelum rencana.", en: "Where it stood before the plan." },
      target: {
        id: "Target yang dimaksud, bila rencana hanya mempunyai satu.",
        en: "The one target in question, where a plan has but one.",
      },
      targets: {
        id: "Target tahunan dan target bagian-bagian tahunnya.",
        en: "The targets of years and of their parts.",
      },
      weight: {
        id: "Bobotnya di antara indikator di sampingnya, dalam satuan yang sama bagi semuanya.",
        en: "Its weight among the indicators beside it, in the unit that all of them share.",
      },
      validity: {
        id: "Seberapa baik indikator mengukur sasaran, menurut cara Kementerian Keuangan.",
        en: "How well it measures the objective, in the manner of the Ministry of Finance.",
      },
      controllability: {
        id: "Seberapa jauh pemiliknya mengendalikannya, menurut cara yang sama.",
        en: "How far its owner controls it, in the same manner.",
      },
      validFrom: {
        id: "Hari pertama berlakunya versi ini; terbuka bila tidak diisi.",
        en: "The first day on which this version is in force; open when absent.",
      },
      validUntil: {
        id: "Hari terakhir berlakunya versi ini; terbuka bila tidak diisi.",
        en: "The last day on which this version is in force; open when absent.",
      },
      replaces: {
        id: "Tanda pengenal indikator yang digantikan: trennya dimulai dari awal.",
        en: "The id of the indicator that this one replaces: its trend begins anew.",
      },
    },
  },
  polarityShape: {
    title: { id: "Polarisasi", en: "Polarity" },
    keys: {},
  },
  progressInputShape: {
    title: { id: "Capaian sampai dengan periode", en: "What progress is measured from" },
    keys: {
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      rows: {
        id: "Baris-baris, satu untuk setiap periode, dalam urutan apa pun, semuanya dari satu jenis periode.",
        en: "The rows, one per period, in any order, all of one kind of period.",
      },
      method: {
        id: "Cara periode-periode menjadi satu angka, bila kedua sisi hanya menghitung periodenya sendiri.",
        en: "How periods become one figure, where both sides count their own period only.",
      },
      targets: {
        id: "Cara target dihitung: sejak awal tahun, atau hanya untuk periodenya sendiri.",
        en: "How the targets count: from the start of the year, or their own period only.",
      },
      realizations: { id: "Cara realisasi dihitung.", en: "How the realisations count." },
      quantity: {
        id: "Jenis besarannya: hanya jumlah yang ditambahkan, dan tingkat tidak pernah dirata-ratakan.",
        en: "What kind of figure it is: only amounts are summed, and levels are never averaged.",
      },
      due: {
        id: "Periode mana yang diharapkan: semuanya (bila tidak disebutkan), atau hanya yang mempunyai target, sebagaimana dihitung Kementerian Keuangan: indeks yang diukur pada bulan Desember lalu tidak diharapkan pada bulan Agustus.",
        en: "Which periods are expected: every one (the default), or only those with a target, as the Ministry of Finance counts them: an index that is measured in December is then not expected in August.",
      },
      asOf: {
        id: "Hanya periode yang telah berakhir pada tanggal ini yang diperhitungkan, dan hanya itu yang diharapkan.",
        en: "Only periods that had ended by this date count, and only they are expected.",
      },
      releaseLag: {
        id: 'Berapa bulan sesudah akhir periode angkanya terbit, seperti indeks yang diterbitkan pada tahun berikutnya: 0 (bila tidak disebutkan) sampai dengan 60. Sampai saat itu periode tanpa angka tidak diharapkan. Dihitung sampai dengan "asOf".',
        en: "How many months after the end of a period its figure comes out, as of an index that is published in the next year: 0 (the default) to 60. Until then a period without a figure is not expected. Counted to `asOf`.",
      },
    },
  },
  readingShape: {
    title: { id: "Realisasi periode", en: "Reading" },
    keys: {
      period: { id: "Periodenya.", en: "The period." },
      value: { id: 'Angkanya, atau "null".', en: "The figure, or null." },
    },
  },
  targetHistoryShape: {
    title: { id: "Riwayat target", en: "Target history" },
    keys: {
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      target: { id: "Target tahun ini.", en: "The target of this year." },
      previous: {
        id: 'Target tahun lalu; "null" untuk indikator baru, yang tidak mempunyainya.',
        en: "Last year's; null for a new indicator, which has none.",
      },
      setBy: {
        id: "Disebutkan bila target ditetapkan oleh peraturan perundang-undangan, atau bila tidak dapat dilampaui.",
        en: "Said where the law sets the target, or where it cannot be bettered.",
      },
      mandatory: {
        id: 'Apakah indikator itu wajib; "false" bila tidak disebutkan.',
        en: "Whether the indicator is mandatory; false unless told.",
      },
      "previous.target": { id: "Target tahun lalu.", en: "The target of last year." },
      "previous.realization": {
        id: 'Realisasi tahun lalu; "null" bila tidak diketahui.',
        en: "The realisation of last year; null when it is not known.",
      },
    },
  },
  targetShape: {
    title: { id: "Target", en: "Target value or text" },
    keys: {
      "1.kind": {
        id: '"exact" sama artinya dengan bilangan itu saja.',
        en: '`"exact"` says the same as the bare number.',
      },
      "1.value": { id: "Bilangannya, dalam satuan indikator.", en: "The number, in the unit of the indicator." },
      "2.kind": { id: "Menyatakan bahwa targetnya berupa rentang.", en: "Says that the target is a range." },
      "2.low": { id: "Batas bawah; termasuk ke dalam rentang.", en: "The lower bound; it belongs to the range." },
      "2.high": { id: "Batas atas; termasuk ke dalam rentang.", en: "The upper bound; it belongs to the range." },
      "3.kind": { id: "Menyatakan bahwa targetnya berupa tingkat.", en: "Says that the target is a level." },
      "3.scale": { id: "Skalanya.", en: "The scale." },
      "3.level": {
        id: "Tingkat, dengan kodenya atau salah satu sebutan lainnya.",
        en: "The level, by its code or one of its aliases.",
      },
      "4.kind": { id: "Menyatakan bahwa target tidak ada.", en: "Says that there is no target." },
      "4.text": {
        id: 'Apa yang dinyatakan rencana sebagai gantinya: "tidak diadakan karena Covid19".',
        en: 'What the plan says instead: `"tidak diadakan karena Covid19"`.',
      },
      "4.unread": {
        id: "Benar bila di sana tertulis sesuatu yang tidak dipahami: target demikian tidak terbaca, dan tidak pernah sama dengan tidak ada.",
        en: "True when something stands there that was not understood: such a target is unread, and never the same as none.",
      },
    },
  },
  trendPointShape: {
    title: { id: "Titik tren", en: "Trend point" },
    keys: {
      period: { id: "Periodenya.", en: "The period." },
      value: { id: 'Angkanya; "null" bila tidak dilaporkan.', en: "The figure; null when it was not reported." },
      breaksTrend: {
        id: "Benar bila indikator diganti mulai periode ini: angkanya tidak dapat dibandingkan dengan yang terdahulu.",
        en: "True when the indicator was replaced with this period: its figure cannot be compared with earlier ones.",
      },
    },
  },
};
