import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const cascadeWords: WordsByShape = {
  cascadeIndicatorShape: {
    title: { id: "Indikator kinerja pada simpul pohon kinerja", en: "Indicator of a cascade" },
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
        id: 'Satuannya; "null" atau teks kosong bila indikator tidak mempunyai satuan, yang merupakan temuan dan bukan galat.',
        en: "The unit; null or an empty text when the indicator has none, which is a finding and no broken call.",
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
        id: "Bobotnya di antara indikator di sampingnya, dalam satuan yang sama bagi semuanya: 0 atau lebih.",
        en: "Its weight among the indicators beside it, in the unit that all of them share: 0 or more.",
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
      ownPart: {
        id: "Apakah yang dilaporkan untuknya merupakan bagian sendiri yang dihitung bersama indikator pendukungnya. Kecuali ditentukan lain, angka itu berdampingan dengan nilai dari indikator pendukung.",
        en: "Whether what is reported for it is a part of its own, which counts beside the indicators that support it. Unless told it stays beside the value that these make.",
      },
      ownWeight: {
        id: 'Bobot bagian sendiri untuk hubungan "weighted": 0 atau lebih.',
        en: 'The weight of its own part, for the relation "weighted": 0 or more.',
      },
      supports: {
        id: "Indikator di atasnya yang didukung oleh indikator ini.",
        en: "The indicators above that this one supports.",
      },
      "baseline.period": { id: "Periodenya.", en: "The period." },
      "baseline.value": { id: "Angkanya.", en: "The figure." },
      "targets.period": { id: "Periodenya.", en: "The period." },
      "targets.target": { id: "Targetnya.", en: "Its target." },
    },
  },
  cascadeLevelShape: {
    title: { id: "Jenjang kinerja", en: "Cascade level" },
    keys: {},
  },
  cascadeNodeShape: {
    title: { id: "Simpul pohon kinerja", en: "Cascade node" },
    keys: {
      id: { id: "Tanda pengenal, satu kali dalam satu pohon kinerja.", en: "The id, once per cascade." },
      parents: {
        id: "Simpul-simpul induknya: tidak ada untuk akar, beberapa untuk kerja lintas bidang.",
        en: "What it hangs below: nothing for a root, several for cross-cutting work.",
      },
      level: { id: "Jenis simpulnya.", en: "What kind of thing it is." },
      title: { id: "Nama sebagaimana dicetak dalam rencana.", en: "The name as the plan prints it." },
      agencyId: {
        id: "Perangkat daerah pemilik rencananya; tidak diisi untuk milik daerah.",
        en: "The agency whose plan it belongs to; absent for what belongs to the region.",
      },
      ownerId: { id: "Jabatan yang bertanggung jawab.", en: "The post that answers for it." },
      budget: { id: "Anggarannya dalam rupiah.", en: "Its budget in rupiah." },
      weight: {
        id: "Bobotnya di antara anak dari induk yang digabungkan menurut bobot: 0 atau lebih.",
        en: "Its weight among the children of a parent that is rolled up by weights: 0 or more.",
      },
      rollUp: {
        id: "Cara nilainya diperoleh dari anak-anaknya; tanpa isian ini tidak ada yang dihitung.",
        en: "How its value follows from its children; without it nothing is computed.",
      },
      ownPart: {
        id: "Apakah yang dilaporkan untuknya merupakan bagian sendiri yang dihitung bersama turunannya menurut suatu aturan.",
        en: "Whether what is reported for it is a part of its own, which counts beside its children under a rule.",
      },
      ownWeight: {
        id: "Bobot bagian sendiri jika penggabungan dilakukan menurut bobot: 0 atau lebih.",
        en: "The weight of its own part, where it is rolled up by weights: 0 or more.",
      },
      indicators: { id: "Indikator-indikatornya.", en: "Its indicators." },
      code: {
        id: "Kode resmi program, kegiatan, atau sub kegiatan.",
        en: "The official code of a programme, an activity or a sub-activity.",
      },
    },
  },
  cascadeNodesShape: {
    title: { id: "Daftar simpul pohon kinerja", en: "Cascade nodes" },
    keys: {},
  },
  cascadeShape: {
    title: { id: "Pohon kinerja", en: "Cascade" },
    keys: {
      kind: { id: "Menyatakan apa ini.", en: "Says what this is." },
      nodes: {
        id: "Simpul-simpul, menurut urutan baris. Simpul yang seinduk mempertahankan urutan itu.",
        en: "The nodes, in the order of the rows. Siblings keep that order.",
      },
      roots: {
        id: "Tanda pengenal simpul yang tidak menyebut induk.",
        en: "The ids of the nodes that name no parent.",
      },
      detached: {
        id: "Tanda pengenal simpul yang tidak diikutkan: pada lingkaran, atau di bawah induk yang tidak ada dan lingkaran saja.",
        en: "The ids of the nodes left out: on a cycle, or below nothing but missing parents and cycles.",
      },
    },
  },
  codedRowShape: {
    title: { id: "Baris berkode", en: "Coded row" },
    keys: {
      code: {
        id: "Kode resmi: menentukan jenjangnya, induk barisnya, dan tanda pengenalnya bila tidak ada yang lain.",
        en: "The official code: it gives the level, what the row hangs below, and the id where no other is given.",
      },
      id: { id: "Tanda pengenal, satu kali dalam satu daftar.", en: "The id, once per list." },
      parents: {
        id: "Induk suatu program; tanpa isian ini program menjadi akar.",
        en: "What a programme hangs below; without it the programme is a root.",
      },
      title: { id: "Nama sebagaimana dicetak dalam rencana.", en: "The name as the plan prints it." },
      agencyId: {
        id: "Perangkat daerah pemilik rencananya; tidak diisi untuk milik daerah.",
        en: "The agency whose plan it belongs to; absent for what belongs to the region.",
      },
      ownerId: { id: "Jabatan yang bertanggung jawab.", en: "The post that answers for it." },
      budget: { id: "Anggarannya dalam rupiah.", en: "Its budget in rupiah." },
      weight: {
        id: "Bobotnya di antara anak dari induk yang digabungkan menurut bobot: 0 atau lebih.",
        en: "Its weight among the children of a parent that is rolled up by weights: 0 or more.",
      },
      rollUp: {
        id: "Cara nilainya diperoleh dari anak-anaknya; tanpa isian ini tidak ada yang dihitung.",
        en: "How its value follows from its children; without it nothing is computed.",
      },
      ownPart: {
        id: "Apakah yang dilaporkan untuknya merupakan bagian sendiri yang dihitung bersama turunannya menurut suatu aturan.",
        en: "Whether what is reported for it is a part of its own, which counts beside its children under a rule.",
      },
      ownWeight: {
        id: "Bobot bagian sendiri jika penggabungan dilakukan menurut bobot: 0 atau lebih.",
        en: "The weight of its own part, where it is rolled up by weights: 0 or more.",
      },
      indicators: { id: "Indikator-indikatornya.", en: "Its indicators." },
    },
  },
  indicatorSupportShape: {
    title: { id: "Hubungan indikator", en: "Indicator support" },
    keys: {
      indicatorId: { id: "Tanda pengenal indikator di atasnya.", en: "The id of the indicator above." },
      relation: {
        id: "Cara indikator di atasnya dibentuk dari indikator ini.",
        en: "What the indicator above is made of it by.",
      },
      weight: {
        id: 'Bobotnya, untuk hubungan "weighted": 0 atau lebih.',
        en: 'Its weight, for the relation "weighted": 0 or more.',
      },
    },
  },
  outlineRowShape: {
    title: { id: "Baris berjenjang", en: "Outline row" },
    keys: {
      level: { id: "Jenjang baris itu.", en: "The level of the row." },
      id: {
        id: "Tanda pengenal, satu kali dalam satu daftar; nomor urut baris bila tidak disebutkan.",
        en: "The id, once per list; the place of the row unless told.",
      },
      title: { id: "Nama sebagaimana dicetak dalam rencana.", en: "The name as the plan prints it." },
      agencyId: {
        id: "Perangkat daerah pemilik rencananya; tidak diisi untuk milik daerah.",
        en: "The agency whose plan it belongs to; absent for what belongs to the region.",
      },
      ownerId: { id: "Jabatan yang bertanggung jawab.", en: "The post that answers for it." },
      budget: { id: "Anggarannya dalam rupiah.", en: "Its budget in rupiah." },
      weight: {
        id: "Bobotnya di antara anak dari induk yang digabungkan menurut bobot: 0 atau lebih.",
        en: "Its weight among the children of a parent that is rolled up by weights: 0 or more.",
      },
      rollUp: {
        id: "Cara nilainya diperoleh dari anak-anaknya; tanpa isian ini tidak ada yang dihitung.",
        en: "How its value follows from its children; without it nothing is computed.",
      },
      ownPart: {
        id: "Apakah yang dilaporkan untuknya merupakan bagian sendiri yang dihitung bersama turunannya menurut suatu aturan.",
        en: "Whether what is reported for it is a part of its own, which counts beside its children under a rule.",
      },
      ownWeight: {
        id: "Bobot bagian sendiri jika penggabungan dilakukan menurut bobot: 0 atau lebih.",
        en: "The weight of its own part, where it is rolled up by weights: 0 or more.",
      },
      indicators: { id: "Indikator-indikatornya.", en: "Its indicators." },
      code: {
        id: "Kode resmi program, kegiatan, atau sub kegiatan.",
        en: "The official code of a programme, an activity or a sub-activity.",
      },
    },
  },
  parentLinkShape: {
    title: { id: "Hubungan induk", en: "Parent link" },
    keys: {
      id: { id: "Tanda pengenal induk.", en: "The id of the parent." },
      share: {
        id: "Bagian simpul ini yang diperhitungkan bagi induk itu: 0 atau lebih; bagian-bagian suatu simpul berjumlah 1, atau 100.",
        en: "The share of this node that counts for that parent: 0 or more; the shares of a node add up to 1, or to 100.",
      },
      weight: {
        id: "Bobotnya di antara anak dari induk itu, 0 atau lebih; bobot simpul bila tidak disebutkan.",
        en: "Its weight among the children of that parent, 0 or more; that of the node unless told.",
      },
    },
  },
  performanceAgreementShape: {
    title: { id: "Perjanjian kinerja", en: "Performance agreement" },
    keys: {
      kind: {
        id: 'Menyatakan apa ini; ditulis oleh "draftAgreement".',
        en: "Says what this is; `draftAgreement` writes it.",
      },
      id: {
        id: "Tanda pengenal: perubahan perjanjian mempunyai tanda pengenal sendiri.",
        en: "The id: a revision has one of its own.",
      },
      year: { id: "Tahun anggaran: 1900 sampai dengan 9998.", en: "The fiscal year: 1900 to 9998." },
      firstParty: { id: "Pihak pertama, yang berjanji.", en: "Who promises." },
      secondParty: {
        id: 'Pihak kedua, yang menerima dan mengawasi; "null" bagi kepala daerah.',
        en: "Who accepts and supervises; null for the head of a region.",
      },
      objectives: { id: "Apa yang diperjanjikan.", en: "What is promised." },
      programmes: {
        id: "Dengan program, kegiatan, atau sub kegiatan dan anggaran yang mana.",
        en: "With which programmes, activities or sub-activities and budgets.",
      },
      clauses: {
        id: "Pernyataan kedua pihak: janji, serta pengawasan, penghargaan, dan sanksi.",
        en: "The words of both parties: the promise, and supervision, rewards and sanctions.",
      },
      signedOn: {
        id: "Tanggal penandatanganan; tidak diisi untuk rancangan.",
        en: "The date of the signatures; absent for a draft.",
      },
      revision: {
        id: "Tanda pengenal perjanjian yang diubah oleh perjanjian ini, dan alasannya.",
        en: "The id of the agreement that this one revises, and why.",
      },
      "firstParty.ownerId": {
        id: "Tanda pengenal jabatan: nama orang tidak diperlukan.",
        en: "The id of the post: no name is needed.",
      },
      "firstParty.position": {
        id: "Jabatan sebagaimana dicetak dalam perjanjian.",
        en: "The post as the agreement prints it.",
      },
      "firstParty.level": { id: "Jenjangnya, bila diketahui.", en: "Its level, where it is known." },
      "objectives.nodeId": { id: "Tanda pengenal simpul dalam rencana.", en: "The id of the node in the plan." },
      "objectives.title": { id: "Apa yang hendak dicapai.", en: "What is to be reached." },
      "objectives.indicators": {
        id: "Indikator-indikator untuk mengukurnya.",
        en: "The indicators it is measured by.",
      },
      "objectives.restsOn": {
        id: "Tanda pengenal simpul milik pihak lain yang menjadi sandarannya: yang terdekat di atasnya.",
        en: "The ids of the nodes of other owners that it rests on: the nearest ones above.",
      },
      "programmes.nodeId": { id: "Tanda pengenal simpul dalam rencana.", en: "The id of the node in the plan." },
      "programmes.code": { id: "Kode resmi.", en: "The official code." },
      "programmes.title": { id: "Namanya.", en: "The name." },
      "programmes.budget": {
        id: 'Anggarannya dalam rupiah; tidak diisi atau "null" bila rencana tidak menetapkannya.',
        en: "Its budget in rupiah; absent or null when the plan has none.",
      },
      "revision.of": { id: "Tanda pengenal perjanjian yang diubah.", en: "The id of the agreement that is revised." },
      "revision.reason": { id: "Alasannya.", en: "Why." },
      "objectives.indicators.indicatorId": {
        id: "Tanda pengenal indikator dalam rencana.",
        en: "The id of the indicator in the plan.",
      },
      "objectives.indicators.title": {
        id: "Namanya sebagaimana dicetak dalam perjanjian.",
        en: "Its name as the agreement prints it.",
      },
      "objectives.indicators.unit": { id: 'Satuannya; "null" bila tidak ada.', en: "Its unit; null when it has none." },
      "objectives.indicators.polarity": { id: "Arah mana yang baik.", en: "Which way is good." },
      "objectives.indicators.target": {
        id: 'Target tahun itu; "null" bila rencana tidak menetapkannya.',
        en: "The target of the year; null when the plan has none.",
      },
      "objectives.indicators.quarters": {
        id: "Target triwulan yang mempunyainya.",
        en: "The targets of the quarters that have one.",
      },
      "objectives.indicators.quarters.quarter": { id: "Triwulannya: 1 sampai dengan 4.", en: "The quarter: 1 to 4." },
      "objectives.indicators.quarters.target": {
        id: "Apa yang hendak dicapai sampai dengan akhir triwulan, atau di dalamnya: menurut cara indikator dihitung.",
        en: "What is to be reached by its end, or in it: as the indicator accumulates.",
      },
    },
  },
  performanceAgreementsShape: {
    title: { id: "Daftar perjanjian kinerja", en: "Performance agreements" },
    keys: {},
  },
  roleMatrixShape: {
    title: { id: "Matriks peran hasil", en: "Role matrix" },
    keys: {
      superiorId: { id: "Jabatan yang hasil kerjanya dibagi.", en: "The post whose results are shared out." },
      year: { id: "Tahun anggaran.", en: "The fiscal year." },
      roles: {
        id: "Siapa mengerjakan apa: satu entri untuk setiap orang, menurut tanda pengenal jabatan dan bukan nama.",
        en: "Who does what: one entry per person, by the id of the post and not by name.",
      },
      "roles.personId": { id: "Orangnya, menurut tanda pengenal jabatan.", en: "The person, by the id of the post." },
      "roles.contributions": {
        id: "Apa yang dikerjakan orang itu, untuk hasil yang mana.",
        en: "What the person does, for which result.",
      },
      "roles.contributions.1.method": {
        id: "Mengambil alih hasil kerja atasan, seluruhnya atau sebagian.",
        en: "Takes the result of the superior over, whole or in part.",
      },
      "roles.contributions.1.resultId": {
        id: "Tanda pengenal indikator atasan.",
        en: "The id of the indicator of the superior.",
      },
      "roles.contributions.1.share": {
        id: "Bagian yang diambil dari hasil yang dapat dibagi, 0 atau lebih; semua yang mengambilnya menyebut bagiannya, atau tidak seorang pun. Bagian satu hasil berjumlah 1, atau 100.",
        en: "The part that is taken of a result that can be divided, 0 or more; all who take it over say one, or nobody. The shares of a result add up to 1, or to 100.",
      },
      "roles.contributions.2.method": {
        id: "Mempunyai hasil kerja sendiri yang mendukung hasil kerja atasan.",
        en: "Has a result of one's own that supports that of the superior.",
      },
      "roles.contributions.2.resultId": {
        id: "Tanda pengenal indikator atasan.",
        en: "The id of the indicator of the superior.",
      },
      "roles.contributions.2.indicator": {
        id: "Indikator sendiri, dengan targetnya.",
        en: "One's own indicator, with its target.",
      },
    },
  },
  agreedRealizationShape: {
    title: { id: "Realisasi perjanjian kinerja", en: "Agreed realization" },
    keys: {
      indicatorId: {
        id: "Tanda pengenal indikator menurut perjanjian.",
        en: "The id of the indicator, as the agreement has it.",
      },
      period: { id: "Triwulan atau tahunnya.", en: "The quarter or the year that it is of." },
      realization: {
        id: 'Yang dicapai sampai akhir periode, atau selama periode, sebagaimana target perjanjian dihitung: angka, tingkat sebagai teks, atau "null" bila tidak dilaporkan.',
        en: "What was reached by the end of the period, or in it, as the targets of the agreement count: a number, a level as text, or null when nothing was reported.",
      },
    },
  },
};
