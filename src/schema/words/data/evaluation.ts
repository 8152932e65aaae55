import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const evaluationWords: WordsByShape = {
  evaluationStateShape: {
    title: { id: "Keadaan rekapitulasi evaluasi", en: "State of an evaluation summary" },
    keys: {
      kind: { id: "Menyatakan jenis dokumen ini.", en: "Says what this document is." },
      format: { id: "Versi bentuk dokumen ini.", en: "The version of this form." },
      regulation: {
        id: "Id peraturan yang diminta; tidak ada bila setiap lembar mengikuti peraturan tahunnya.",
        en: "The id of the regulation asked for; absent where each sheet follows the one of its year.",
      },
      groups: { id: "Kelompok-kelompok menurut kunci dan peraturannya.", en: "The groups, by key and regulation." },
      "groups.key": { id: "Kuncinya.", en: "The key." },
      "groups.regulation": {
        id: "Id peraturannya: setiap peraturan mempunyai kelompok tersendiri.",
        en: "The id of the regulation: each one has groups of its own.",
      },
      "groups.count": { id: "Jumlah lembar kerja.", en: "How many sheets there are." },
      "groups.sum": {
        id: "Jumlah totalnya, masing-masing setelah dibulatkan menurut peraturan.",
        en: "The sum of their totals, each after the rounding of the regulation.",
      },
      "groups.components": {
        id: "Jumlah nilai setiap komponen, terurut menurut kunci.",
        en: "The sums of their components, sorted by key.",
      },
      "groups.grades": {
        id: "Jumlah lembar pada setiap predikat, terurut menurut kode.",
        en: "How many of them have each grade, sorted by code.",
      },
      "groups.components.key": { id: 'Kunci komponen: "planning".', en: 'The key of the component: `"planning"`.' },
      "groups.components.sum": { id: "Jumlah nilainya dalam poin.", en: "The sum of its values in points." },
      "groups.grades.code": { id: 'Kode predikat: "BB".', en: 'The code of the grade: `"BB"`.' },
      "groups.grades.count": { id: "Jumlah lembar kerja yang berpredikat itu.", en: "How many sheets have it." },
    },
  },
  gradeDistributionShape: {
    title: { id: "Sebaran predikat", en: "Distribution of grades" },
    keys: {
      id: {
        id: "Pemilik sebaran itu: daerah atau kementerian.",
        en: "Whose distribution it is: a region, a ministry.",
      },
      total: {
        id: "Jumlah instansi yang dievaluasi, sebagaimana tercetak.",
        en: "How many agencies were evaluated, as printed.",
      },
      grades: { id: "Satu baris untuk setiap predikat.", en: "A row for each grade." },
      decimals: {
        id: "Jumlah desimal persentase yang tercetak; mengikuti yang terbanyak kecuali ditentukan lain.",
        en: "How many decimals the percents are printed with; as many as the one with the most unless told.",
      },
      "grades.code": { id: 'Predikat: "BB".', en: 'The grade: `"BB"`.' },
      "grades.count": { id: "Jumlah instansi dengan predikat itu.", en: "How many agencies have it." },
      "grades.percent": {
        id: 'Hal yang sama dalam persen, sebagaimana tercetak: "21.62".',
        en: 'The same in percent, as printed: `"21.62"`.',
      },
    },
  },
  gradedScoreShape: {
    title: { id: "Nilai dengan predikat tercantum", en: "Score with its stated grade" },
    keys: {
      id: { id: "Tanda pengenal pemilik nilai.", en: "The id of whose score it is." },
      score: {
        id: "Nilainya; kosong atau tidak diisi jika tidak ada.",
        en: "The score; null or left out where there is none.",
      },
      grade: {
        id: "Predikat yang tercantum di sampingnya; kosong atau tidak diisi jika tidak ada.",
        en: "The grade stated beside it; null or left out where there is none.",
      },
    },
  },
  assessmentShape: {
    title: { id: "Penilaian oleh satu penilai", en: "Assessment by one assessor" },
    keys: {
      assessor: {
        id: "Tanda pengenal penilai: satu kali untuk setiap instansi.",
        en: "The id of the assessor: once per agency.",
      },
      role: {
        id: 'Kedudukan penilai: "self", "evaluator", "reviewer", "panel", atau kata dari pengguna sendiri.',
        en: 'What the assessor is: `"self"`, `"evaluator"`, `"reviewer"`, `"panel"`, or a word of your own.',
      },
      weight: {
        id: "Besarnya pengaruh dalam rata-rata bersama yang lain, 0 atau lebih; 1 kecuali ditentukan lain.",
        en: "How much it counts in a mean beside the others, 0 or more; 1 unless told.",
      },
      evaluation: {
        id: 'Hasil evaluasi; "null" bila penilai ini belum menjawab.',
        en: "The evaluation; null when this assessor has not answered.",
      },
    },
  },
  assessmentsShape: {
    title: { id: "Penilaian oleh beberapa penilai", en: "Assessments" },
    keys: {},
  },
  combinedRuleShape: {
    title: { id: "Aturan penggabungan nilai", en: "Rule of the combined sheet" },
    keys: {
      institution: {
        id: "Seberapa besar instansi diperhitungkan di samping unit-unitnya: 0 atau lebih.",
        en: "How much the institution counts beside its units: 0 or more.",
      },
      units: {
        id: "Seberapa besar unit-unitnya diperhitungkan: 0 atau lebih.",
        en: "How much its units count: 0 or more.",
      },
      clusters: {
        id: "Seberapa besar setiap klaster diperhitungkan di antara unit-unit: 0 atau lebih. Klaster yang diperhitungkan harus mempunyai unit.",
        en: "How much each cluster counts among the units: 0 or more. A cluster that counts needs a unit.",
      },
      source: {
        id: "Milik siapa aturan ini: tidak ada aturan resmi yang tercetak.",
        en: "Whose rule this is: no official one is printed.",
      },
      "clusters.main": { id: "Klaster utama.", en: "The main cluster (utama)." },
      "clusters.supporting": { id: "Klaster pendukung.", en: "The supporting cluster (pendukung)." },
      "clusters.additional": { id: "Klaster tambahan.", en: "The additional cluster (tambahan)." },
    },
  },
  combinedSheetInputShape: {
    title: { id: "Bahan lembar kerja evaluasi gabungan", en: "What goes into a combined sheet" },
    keys: {
      institution: {
        id: "Hasil evaluasi kementerian, lembaga, atau pemerintah daerah itu sendiri; tidak diisi selama belum terisi.",
        en: "The evaluation of the ministry, agency or regional government itself; absent while it is not filled in.",
      },
      units: { id: "Unit-unitnya yang diuji petik.", en: "Its units that were sampled." },
      rule: {
        id: "Cara keduanya menjadi satu nilai. Tanpa isian ini keduanya hanya berdampingan.",
        en: "How both make one value. Without it they only stand side by side.",
      },
    },
  },
  componentSheetShape: {
    title: { id: "Lembar nilai komponen", en: "Component sheet" },
    keys: {
      agencyId: { id: "Hasil evaluasi milik siapa.", en: "Whose evaluation it is." },
      evaluationYear: { id: "Tahun pelaksanaan evaluasi.", en: "The year in which the evaluation was held." },
      components: {
        id: "Nilai setiap komponen menurut kuncinya, dan setiap komponen peraturan harus mempunyai nilai: dalam poin, dalam rentang sendiri menurut peraturan, atau sebagai poin sub-komponennya menurut kuncinya.",
        en: "The value of each component, by its key, and every component of the regulation needs one: in points, in the own range that the regulation gives it, or as the points of its sub-components, by their keys.",
      },
      published: {
        id: "Apa yang dipublikasikan di samping komponen-komponennya, untuk dibandingkan dengan hasil hitungnya.",
        en: "What was published beside the components, to be compared with what they give.",
      },
      facts: {
        id: "Hal yang diminta syarat predikat di luar nilai, menurut namanya; kosong jika tidak diketahui.",
        en: "What conditions of the grades ask for beside the values, by its name; null where it is not known.",
      },
      "published.total": {
        id: 'Nilai total yang dipublikasikan. Desimalnya sebagaimana tercetak: "88.10" memiliki dua desimal.',
        en: 'The published total. Its decimals are those it was printed with: `"88.10"` has two.',
      },
      "published.grade": { id: 'Predikat yang dipublikasikan: "BB".', en: 'The published grade: `"BB"`.' },
      "published.components": {
        id: "Nilai komponen yang dipublikasikan dalam poin, menurut kuncinya.",
        en: "The published values of components in points, by their keys.",
      },
      "published.decimals": {
        id: "Jumlah desimal yang tercetak; sebanyak desimal pada angkanya kecuali ditentukan lain.",
        en: "How many decimals were printed; as many as the figures are written with unless told.",
      },
    },
  },
  evaluationReportInputShape: {
    title: { id: "Bahan laporan hasil evaluasi", en: "What goes into an evaluation report" },
    keys: {
      evaluation: { id: "Hasil evaluasi tahun ini.", en: "This year's evaluation." },
      previous: { id: "Hasil evaluasi tahun lalu, bila ada.", en: "Last year's, when there was one." },
      notes: { id: "Catatan tentang komponen, menurut kuncinya.", en: "Notes on components, by their keys." },
      recommendations: { id: "Rekomendasi tahun ini.", en: "This year's recommendations." },
      previousRecommendations: {
        id: "Rekomendasi tahun lalu beserta tindak lanjutnya.",
        en: "Last year's recommendations with their follow-up.",
      },
    },
  },
  evaluationShape: {
    title: { id: "Hasil evaluasi AKIP", en: "Evaluation" },
    keys: {
      kind: { id: "Menyatakan apa ini.", en: "Says what this is." },
      agencyId: { id: "Hasil evaluasi milik siapa, bila disebutkan.", en: "Whose evaluation it is, when told." },
      evaluationYear: { id: "Tahun pelaksanaan evaluasi.", en: "The year in which the evaluation was held." },
      regulation: { id: "Tanda pengenal peraturan yang diterapkan.", en: "The id of the regulation that was applied." },
      sheet: {
        id: "Lembar yang kriterianya dijawab, bila peraturan mempunyai beberapa lembar.",
        en: "The sheet whose criteria were answered, where the regulation has several.",
      },
      total: {
        id: "Nilai total yang diberi predikat: 0–100 menurut peraturan nasional.",
        en: "The total that was graded: 0–100 under the national regulations.",
      },
      exactTotal: {
        id: "Jumlah persis komponen-komponen, sebelum nilai total dibulatkan.",
        en: "The exact sum of the components, before the total was rounded.",
      },
      rounding: {
        id: "Cara nilai total dibulatkan sebelum diberi predikat; tidak ada bila nilai persis yang diberi predikat.",
        en: "How the total was rounded before it was graded; absent when the exact total was graded.",
      },
      grade: {
        id: "Predikat, dengan jarak ke predikat berikutnya yang lebih baik. Jika predikat bersyarat, ini adalah predikat terbaik yang pasti: yang tidak diketahui tidak menaikkan siapa pun.",
        en: "The grade, with the distance to the next better one. Where grades have conditions it is the best one that is certain: what is not known lifts nobody.",
      },
      gradedOn: {
        id: "Apakah nilai total yang dibulatkan atau yang persis yang diberi predikat.",
        en: "Whether the rounded or the exact total was graded.",
      },
      components: {
        id: "Komponen-komponen, menurut urutan peraturan.",
        en: "The components, in the order of the regulation.",
      },
      groups: {
        id: "Tingkatan di atas komponen, jika peraturan memilikinya.",
        en: "The levels above the components, where the regulation has any.",
      },
      conditions: {
        id: "Hal yang diminta predikat di luar total beserta temuannya, jika ada yang diminta.",
        en: "What grades ask beside the total, and what was found, where they ask anything.",
      },
      facts: {
        id: "Fakta yang disampaikan untuk syarat-syarat predikat.",
        en: "The facts that were told for the conditions.",
      },
      standing: {
        id: "Predikat tanpa syaratnya dan predikat yang masih mungkin dicapai; tidak ada jika tidak ada syarat.",
        en: "What the grade would be without its conditions, and what it may still become; absent where there are none.",
      },
      basis: { id: "Dasar hukum evaluasi.", en: "What the evaluation stands on." },
      findings: {
        id: "Hal-hal yang patut disampaikan tentang angka-angka ini.",
        en: "What is worth telling about these figures.",
      },
      "rounding.decimals": {
        id: "Jumlah desimal yang dipertahankan: bilangan bulat dari −15 (kuadriliun) sampai dengan 100.",
        en: "Decimals kept: a whole number from −15 (to quadrillions) to 100.",
      },
      "rounding.mode": { id: "Cara pembulatan.", en: "The mode." },
      "grade.kind": { id: "Menyatakan apa ini.", en: "Says what this is." },
      "grade.code": { id: 'Kodenya: "AA", "very-high".', en: 'The code: `"AA"`, `"very-high"`.' },
      "grade.label": { id: "Nama kelas dalam kedua bahasa.", en: "The name of the band in both languages." },
      "grade.meaning": {
        id: "Makna kelas bagi instansi, bila sumbernya menjelaskan.",
        en: "What the band says about an agency, where the source explains it.",
      },
      "grade.score": { id: "Nilai yang diberi predikat ini.", en: "The score that it is the grade of." },
      "grade.scale": { id: "Tanda pengenal skala.", en: "The id of the scale." },
      "grade.basis": {
        id: "Asal kelas-kelas, dan seberapa pasti hal itu diketahui.",
        en: "Where the bands come from, and how well that is known.",
      },
      "grade.from": {
        id: "Batas bawah yang termasuk ke dalam kelas (≥).",
        en: "Lower bound that belongs to the band (≥).",
      },
      "grade.above": {
        id: "Batas bawah yang tidak termasuk ke dalam kelas (>).",
        en: "Lower bound that does not belong to the band (>).",
      },
      "grade.upTo": {
        id: "Batas atas yang termasuk ke dalam kelas (≤).",
        en: "Upper bound that belongs to the band (≤).",
      },
      "grade.below": {
        id: "Batas atas yang tidak termasuk ke dalam kelas (<).",
        en: "Upper bound that does not belong to the band (<).",
      },
      "grade.distanceToNext": {
        id: "Jarak ke kelas berikutnya yang lebih baik.",
        en: "How far the next better band is.",
      },
      "components.key": { id: 'Kuncinya: "planning".', en: 'The key: `"planning"`.' },
      "components.code": { id: 'Kode sebagaimana dicetak: "1".', en: 'The code as printed: `"1"`.' },
      "components.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "components.weight": {
        id: "Bobot: nilai tertinggi yang dapat diperoleh, dalam poin.",
        en: "The weight: the most it can be worth, in points.",
      },
      "components.value": {
        id: "Nilai dalam poin: dari 0 sampai dengan bobotnya.",
        en: "The value in points: from 0 to the weight.",
      },
      "components.rounding": {
        id: "Cara pembulatannya, bila peraturan menetapkannya.",
        en: "How it was rounded, where the regulation says so.",
      },
      "components.mark": {
        id: "Nilai sebagaimana diberikan, dalam rentang milik komponen itu.",
        en: "The value as it was given, in the own range of the component.",
      },
      "components.full": { id: "Nilai penuh dari rentang itu.", en: "The full mark of that range." },
      "components.parts": {
        id: "Sub-komponen; tidak ada bila hanya nilai komponen yang diberikan.",
        en: "The sub-components; none when only the value of the component was given.",
      },
      "components.basis": { id: "Asal bobot.", en: "Where the weight comes from." },
      "groups.key": { id: "Kuncinya.", en: "The key." },
      "groups.code": { id: "Kode sebagaimana tercetak, jika ada.", en: "The code as printed, where it has one." },
      "groups.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "groups.components": {
        id: "Kunci komponen yang dijumlahkan, masing-masing satu kali.",
        en: "The keys of the components that it adds up, each once.",
      },
      "groups.weight": { id: "Bobotnya dalam poin.", en: "The weight in points." },
      "groups.value": { id: "Nilai dalam poin.", en: "The value in points." },
      "groups.percent": {
        id: "Besarnya nilai terhadap bobot: persen, 0–100, persis.",
        en: "What the value is of the weight: percent, 0–100, exact.",
      },
      "groups.basis": { id: "Asal kelompok itu.", en: "Where the group comes from." },
      "conditions.id": { id: "Tanda pengenal.", en: "The id." },
      "conditions.label": { id: "Hal yang diminta, dalam kedua bahasa.", en: "What is asked, in both languages." },
      "conditions.grades": {
        id: "Predikat yang hanya diberikan jika syarat terpenuhi.",
        en: "The grades that are given only where it holds.",
      },
      "conditions.status": {
        id: "Terpenuhi atau tidaknya; yang tidak diketahui bukan keduanya.",
        en: "Whether it holds; unknown is neither.",
      },
      "conditions.found": {
        id: "Hal yang diperiksa, masing-masing beserta temuannya.",
        en: "What was looked at, each with what was found.",
      },
      "conditions.unit": {
        id: "Apakah nilainya berupa poin atau persen dari bobot; tidak ada jika yang diminta adalah fakta.",
        en: "Whether the values are points, or percent of their weights; absent where a fact is asked for.",
      },
      "conditions.from": { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      "conditions.above": { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      "conditions.upTo": { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      "conditions.below": { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
      "conditions.oneOf": {
        id: "Kata-kata yang salah satunya harus sama dengan fakta itu.",
        en: "The words, one of which the fact must be.",
      },
      "conditions.basis": { id: "Asal syarat itu.", en: "Where the condition comes from." },
      "facts.fact": { id: "Nama fakta.", en: "The name of the fact." },
      "facts.value": {
        id: "Isinya: sebuah kata, atau angka sebagai teks.",
        en: "What it is: a word, or a number as text.",
      },
      "standing.byTotal": { id: "Predikat menurut total saja.", en: "The grade of the total alone." },
      "standing.possible": {
        id: "Predikat terbaik yang masih mungkin: setiap syarat yang tidak diketahui dianggap terpenuhi.",
        en: "The best grade that is still possible: every condition that is not known taken for met.",
      },
      "basis.regulation": { id: "Peraturannya.", en: "The regulation." },
      "basis.scale": { id: "Predikat-predikatnya.", en: "The grades." },
      "basis.rounding": {
        id: "Pembulatan, atau bahwa tidak ada pembulatan.",
        en: "The rounding, or that there is none.",
      },
      "grade.distanceToNext.1.status": { id: "Menyatakan bagian mana ini.", en: "Says which half this is." },
      "grade.distanceToNext.1.value": { id: "Nilainya.", en: "The value." },
      "grade.distanceToNext.1.next": {
        id: "Kode kelas berikutnya yang lebih baik.",
        en: "The code of the next better band.",
      },
      "grade.distanceToNext.1.mustExceed": {
        id: "Apakah batas harus dilampaui (benar) atau cukup dicapai (salah): 90 masih A, di atas 90 ialah AA.",
        en: "Whether the bound must be passed (true) or only reached (false): 90 is still A, above 90 is AA.",
      },
      "grade.distanceToNext.2.status": { id: "Menyatakan bagian mana ini.", en: "Says which half this is." },
      "grade.distanceToNext.2.reason": {
        id: "Alasannya: sebuah kode tetap dengan tanda hubung.",
        en: "Why: a stable kebab-case word.",
      },
      "components.parts.key": { id: 'Kuncinya: "existence".', en: 'The key: `"existence"`.' },
      "components.parts.code": { id: 'Kode sebagaimana dicetak: "1.a".', en: 'The code as printed: `"1.a"`.' },
      "components.parts.label": { id: "Nama dalam kedua bahasa.", en: "The name in both languages." },
      "components.parts.weight": {
        id: "Bobot: nilai tertinggi yang dapat diperoleh, dalam poin.",
        en: "The weight: the most it can be worth, in points.",
      },
      "components.parts.value": {
        id: "Nilai dalam poin: dari 0 sampai dengan bobotnya.",
        en: "The value in points: from 0 to the weight.",
      },
      "components.parts.rounding": {
        id: "Cara pembulatannya, bila peraturan menetapkannya; untuk rata-rata, cara pembulatan nilai yang dirata-ratakan.",
        en: "How it was rounded, where the regulation says so; of a mean, how the values were that it is the mean of.",
      },
      "components.parts.method": { id: "Cara nilai itu diperoleh.", en: "How the value was found." },
      "components.parts.letter": {
        id: "Huruf sub-komponen, bila ada.",
        en: "The letter of the sub-component, when it has one.",
      },
      "components.parts.share": {
        id: "Bagian kriteria yang terpenuhi, dalam persen, bila hurufnya dibaca dari bagian itu.",
        en: "The share of criteria met, in percent, when the letter was read off it.",
      },
      "components.parts.mark": {
        id: "Angka yang diberikan dalam rentang milik sub-komponen itu.",
        en: "The number that was given in the own range of the sub-component.",
      },
      "components.parts.full": { id: "Nilai penuh dari rentang itu.", en: "The full mark of that range." },
      "components.parts.percent": {
        id: "Besarnya nilai terhadap bobot: persen, 0–100, persis.",
        en: "What the value is of the weight: percent, 0–100, exact.",
      },
      "components.parts.items": {
        id: "Kriteria-kriteria, bila dijawab satu per satu.",
        en: "The items, when they were answered one by one.",
      },
      "components.parts.leftOut": {
        id: "Butir yang dinyatakan tidak berlaku; tidak ada jika tidak ada butir demikian. Butir lainnya menjadi keseluruhan.",
        en: "The items that were said not to apply; absent where there are none. The others make up the whole.",
      },
      "components.parts.basis": { id: "Asal bobot.", en: "Where the weight comes from." },
      "conditions.found.of": {
        id: "Hal yang diperiksa: nama nilai sebagaimana disebut syarat, atau nama fakta.",
        en: "What was looked at: the name of a value, as the condition names it, or of a fact.",
      },
      "conditions.found.value": {
        id: "Angka yang ditemukan: poin atau persen dari suatu nilai, atau fakta yang berupa angka.",
        en: "The number that was found: points or percent of a value, or a fact that is a number.",
      },
      "conditions.found.word": { id: "Kata yang ditemukan.", en: "The word that was found." },
      "conditions.found.holds": {
        id: "Sesuai atau tidaknya dengan permintaan syarat; tidak ada jika tidak diketahui.",
        en: "Whether it is as the condition asks; absent where it is not known.",
      },
      "components.parts.items.key": {
        id: 'Kuncinya, satu kali dalam satu sub-komponen: "3".',
        en: 'The key, once per part: `"3"`.',
      },
      "components.parts.items.code": {
        id: 'Kodenya, satu kali dalam satu peraturan: "1.b.3".',
        en: 'The code, once per regulation: `"1.b.3"`.',
      },
      "components.parts.items.label": { id: "Apa yang ditanyakan, secara singkat.", en: "What was asked, in short." },
      "components.parts.items.answer": {
        id: "Jawabannya: huruf, atau bilangan dalam satuan skala jawabannya berupa teks.",
        en: "The answer: a letter, or a number in the unit of its answer scale as text.",
      },
      "components.parts.items.worth": {
        id: "Nilai jawaban dalam satuan skala jawabannya.",
        en: "What the answer is worth in the unit of its answer scale.",
      },
      "components.parts.items.full": { id: "Nilai penuh skala itu.", en: "The full mark of that scale." },
      "components.parts.items.weight": {
        id: "Bobotnya sendiri dalam poin, pada sub-komponen yang menjumlahkan.",
        en: "Its own weight in points, in a sub-component that adds up.",
      },
      "components.parts.items.value": {
        id: "Poin yang ditambahkannya pada sub-komponennya.",
        en: "The points it adds to its sub-component.",
      },
      "components.parts.items.rounding": {
        id: "Cara poin dibulatkan, bila peraturan menetapkannya.",
        en: "How the points were rounded, where the regulation says so.",
      },
      "components.parts.leftOut.key": { id: 'Kuncinya: "9".', en: 'The key: `"9"`.' },
      "components.parts.leftOut.code": { id: 'Kodenya: "1.b.9".', en: 'The code: `"1.b.9"`.' },
      "components.parts.leftOut.label": { id: "Apa yang ditanyakan, secara singkat.", en: "What is asked, in short." },
    },
  },
  finalRuleShape: {
    title: { id: "Penetapan nilai akhir", en: "Rule of the final value" },
    keys: {
      "1.assessor": {
        id: "Tanda pengenal penilai yang hasil evaluasinya berlaku.",
        en: "The id of the assessor whose evaluation holds.",
      },
      "2.meanOf": {
        id: "Peran yang nilai rata-ratanya berlaku; semua penilai bila tidak disebutkan.",
        en: "The role whose mean holds; all assessors unless told.",
      },
      "2.quorum": {
        id: "Berapa di antara mereka yang harus sudah menjawab; yang berbobot nol tidak memenuhi kuorum.",
        en: "How many of them must have answered; who counts nothing fills no quorum.",
      },
    },
  },
  partAnswerShape: {
    title: { id: "Jawaban sub-komponen", en: "Answer to a sub-component" },
    keys: {
      "1.met": {
        id: 'Berapa kriteria yang terpenuhi: dari 0 sampai dengan "of".',
        en: "How many criteria are met: from 0 to `of`.",
      },
      "1.of": {
        id: 'Dari berapa kriteria; 100 bila "met" berupa persen.',
        en: "Of how many; 100 when `met` is a percent.",
      },
      "1.evidence": {
        id: 'Huruf di atas tabel yang mempunyai bukti: "A", "AA".',
        en: 'The letter above the table for which there is evidence: `"A"`, `"AA"`.',
      },
      "2.points": {
        id: "Nilai dalam poin sebagaimana dicetak lembar hasil: dari 0 sampai bobotnya.",
        en: "The value in points, as result sheets print it: from 0 to the weight.",
      },
    },
  },
  recommendationShape: {
    title: { id: "Rekomendasi", en: "Recommendation" },
    keys: {
      id: { id: "Tanda pengenal: satu kali dalam satu laporan.", en: "The id: once per report." },
      text: { id: "Apa yang direkomendasikan.", en: "What is recommended." },
      component: {
        id: "Kunci komponen yang menjadi pokoknya, bila ada.",
        en: "The key of the component it is about, when it is about one.",
      },
      followUp: {
        id: "Tindak lanjutnya; tidak diisi selama belum ada yang disampaikan.",
        en: "What became of it; absent while nothing was told.",
      },
      ownerId: {
        id: "Penanggung jawab tindak lanjutnya: perangkat daerah atau jabatan.",
        en: "Who is to follow it up: an agency or a post.",
      },
      due: { id: "Tenggat tindak lanjutnya.", en: "The day by which it is to be followed up." },
    },
  },
  recommendationsShape: {
    title: { id: "Daftar rekomendasi", en: "Recommendations" },
    keys: {},
  },
  reportContentsShape: {
    title: { id: "Daftar periksa laporan hasil evaluasi", en: "Contents of an evaluation report" },
    keys: {
      agencyId: { id: "Laporan milik siapa.", en: "Whose report it is." },
      form: {
        id: "Bentuk singkat berupa surat; bentuk panjang mempunyai bab.",
        en: "The short form is a letter; the long form has chapters.",
      },
      evaluatedBefore: {
        id: "Apakah instansi atau unit dievaluasi juga pada periode sebelumnya.",
        en: "Whether the agency or unit was evaluated in the period before as well.",
      },
      contents: {
        id: "Apa yang dimuat laporan. Kondisi satu komponen sudah merupakan kondisi.",
        en: "What the report contains. A condition of one component is a condition.",
      },
    },
  },
  sampledUnitShape: {
    title: { id: "Unit kerja yang diuji petik", en: "Sampled unit" },
    keys: {
      id: {
        id: "Tanda pengenal unit kerja: satu kali dalam satu uji petik.",
        en: "The id of the unit: once per sample.",
      },
      cluster: { id: "Klaster unit menurut fungsinya.", en: "The cluster it belongs to by its function." },
      evaluation: { id: "Hasil evaluasinya.", en: "Its evaluation." },
    },
  },
  sampledUnitsShape: {
    title: { id: "Daftar unit kerja yang diuji petik", en: "Sampled units" },
    keys: {},
  },
  samplingShape: {
    title: { id: "Uji petik unit kerja", en: "Sampling" },
    keys: {
      target: {
        id: 'Kode predikat yang dituju pemerintah daerah: "BB".',
        en: 'The code of the grade that the regional government aims at: `"BB"`.',
      },
      units: { id: "Unit kerja yang diuji petik.", en: "The units sampled." },
    },
  },
  weighedEvaluationShape: {
    title: { id: "Nilai berbobot", en: "Weighed evaluation" },
    keys: {
      evaluation: { id: "Hasil evaluasi.", en: "The evaluation." },
      weight: {
        id: "Seberapa besar hasil itu diperhitungkan di samping yang lain, 0 atau lebih; 1 bila tidak disebutkan.",
        en: "How much it counts beside the others, 0 or more; 1 unless told.",
      },
    },
  },
  worksheetShape: {
    title: { id: "Lembar kerja evaluasi (LKE)", en: "Worksheet" },
    keys: {
      agencyId: { id: "Hasil evaluasi milik siapa.", en: "Whose evaluation it is." },
      evaluationYear: { id: "Tahun pelaksanaan evaluasi.", en: "The year in which the evaluation is held." },
      sheet: {
        id: "Kriteria siapa yang dijawab, bila peraturan mempunyai beberapa daftar: kriteria pedoman bila tidak disebutkan.",
        en: "Whose criteria are answered, where the regulation has several lists: those of the guide unless told.",
      },
      answers: {
        id: 'Jawaban, menurut kunci komponen dan kunci sub-komponen; "null" bila belum ada.',
        en: "The answers, by the key of the component and the key of the sub-component; null where there is none yet.",
      },
      published: {
        id: "Apa yang dipublikasikan, untuk dibandingkan dengan hasil jawaban.",
        en: "What was published, to be compared with what the answers give.",
      },
      facts: {
        id: "Hal yang diminta syarat predikat di luar jawaban, menurut namanya; kosong jika tidak diketahui.",
        en: "What conditions of the grades ask for beside the answers, by its name; null where it is not known.",
      },
    },
  },
  reportedAnalysesShape: {
    title: { id: "Daftar periksa laporan kinerja (LKjIP)", en: "What is told about a performance report" },
    keys: {
      agencyId: { id: "Laporan milik siapa.", en: "Whose report it is." },
      analyses: {
        id: "Analisis yang dimuat laporan, bila tidak disebut per indikator.",
        en: "The analyses that the report makes, where it is not told indicator by indicator.",
      },
      indicators: {
        id: "Hal yang sama untuk setiap indikator perjanjian.",
        en: "The same for each indicator of the agreement.",
      },
      hasNationalStandard: {
        id: "Apakah ada standar nasional sebagai pembanding; bila tidak diisi, hal itu tidak diketahui.",
        en: "Whether there are national standards to compare with; without it that is not known.",
      },
      "indicators.id": { id: "Tanda pengenal indikator.", en: "The id of the indicator." },
      "indicators.analyses": {
        id: "Analisis yang dimuat laporan tentangnya.",
        en: "The analyses that the report makes of it.",
      },
      "indicators.hasNationalStandard": {
        id: "Apakah ada standar nasional untuknya; bila tidak diisi, hal itu tidak diketahui.",
        en: "Whether there is a national standard for it; without it that is not known.",
      },
    },
  },
  handedInDocumentShape: {
    title: { id: "Dokumen yang disampaikan", en: "Handed-in document" },
    keys: {
      agencyId: { id: "Instansinya.", en: "The agency." },
      document: {
        id: 'Dokumen yang mana: tanda pengenal tenggatnya, seperti "unit-performance-report".',
        en: 'Which document: the id of the deadline, such as `"unit-performance-report"`.',
      },
      year: { id: "Tahun anggarannya.", en: "The fiscal year that it is about." },
      handedInOn: {
        id: 'Hari penyampaiannya; "null" bila belum disampaikan.',
        en: "The day on which it was handed in; null when it was not.",
      },
    },
  },
};
