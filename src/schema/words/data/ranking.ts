import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const rankingWords: WordsByShape = {
  announcedListShape: {
    title: { id: "Daftar yang diumumkan", en: "Announced list" },
    keys: {
      id: { id: "Tanda pengenal daftar, yang disebut oleh temuan.", en: "The id of the list, which findings name." },
      announced: { id: "Jumlah yang diumumkan oleh teksnya.", en: "How many the text announces." },
      listed: {
        id: "Tanda pengenal yang dicantumkan, menurut urutan cetaknya.",
        en: "The ids that it lists, in the order printed.",
      },
      openEnded: {
        id: 'Apakah teksnya menyatakan bahwa masih ada yang lain ("dan beberapa OPD lainnya"); "false" bila tidak disebutkan.',
        en: 'Whether the text says that there are others ("dan beberapa OPD lainnya"); false unless told.',
      },
      placesBefore: {
        id: 'Tempat yang telah diberikan oleh daftar terdahulu pada penghargaan yang sama ("5 terbaik" sebelum "10 terbaik"); 0 bila tidak disebutkan.',
        en: 'Places that an earlier list of the same award has given ("5 terbaik" before "10 terbaik"); 0 unless told.',
      },
      ranking: {
        id: "Peringkat yang seharusnya diikuti daftar ini, bila nilai-nilainya diketahui.",
        en: "The ranking that the list should follow, where the values are known.",
      },
      idOf: {
        id: "Tanda pengenal suatu butir peringkat; diperlukan bila ada peringkat.",
        en: "The id of an item of the ranking; needed with a ranking.",
      },
    },
  },
  groupRuleShape: {
    title: { id: "Aturan peringkat per kelompok", en: "Group rule" },
    keys: {
      order: {
        id: 'Ujung mana yang berperingkat 1; "descending" (yang tertinggi) bila tidak disebutkan.',
        en: 'Which end is rank 1; `"descending"` (the highest) unless told.',
      },
      value: {
        id: 'Nilai suatu butir, berupa bilangan atau hasil hitung seperti "summary.rate"; "null", atau hasil yang tidak dapat dihitung, bila tidak ada: butir demikian tidak diperingkat, dan alasannya disebut.',
        en: "The value of an item, a number or an outcome such as `summary.rate`; `null`, or an outcome that could not be computed, where there is none: such an item is not ranked, and its reason is told.",
      },
      ties: {
        id: 'Peringkat apa yang diperoleh butir bernilai sama; "competition" bila tidak disebutkan.',
        en: 'Which rank equal items get; `"competition"` unless told.',
      },
      decimals: {
        id: "Jumlah desimal pembulatan nilai sebelum dibandingkan; tanpa isian ini nilai dibandingkan secara persis.",
        en: "Decimals to round the values to before they are compared; without it they are compared exactly.",
      },
      rounding: {
        id: 'Cara pembulatannya; "half-up" bila tidak disebutkan.',
        en: 'How to round to them; `"half-up"` unless told.',
      },
      tieBreak: {
        id: "Kunci untuk nilai yang sama, yang pertama lebih dahulu; tidak ada bila tidak disebutkan.",
        en: "Keys for equal values, the first one first; none unless told.",
      },
      eligible: {
        id: "Siapa yang ikut serta, ditanyakan sebelum nilai apa pun dibaca; semuanya bila tidak disebutkan.",
        en: "Who takes part at all, asked before any value is read; everybody unless told.",
      },
      group: {
        id: 'Kelompok suatu butir: "kabupaten", "tipe A"; "null" bila tidak termasuk kelompok mana pun.',
        en: 'The group of an item: `"kabupaten"`, `"tipe A"`; `null` where it belongs to none.',
      },
      "tieBreak.name": {
        id: 'Nama yang ditampilkan oleh "decidedBy": "planning". Satu kali dalam satu peringkat, dan bukan "value" atau "input-order".',
        en: 'The name that `decidedBy` shows: `"planning"`. Once per ranking, and neither `"value"` nor `"input-order"`.',
      },
      "tieBreak.value": {
        id: 'Kunci suatu butir, berupa bilangan atau hasil hitung; "null", atau hasil yang tidak dapat dihitung, bila tidak ada.',
        en: "The key of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none.",
      },
      "tieBreak.order": {
        id: 'Ujung mana yang didahulukan; "descending" bila tidak disebutkan.',
        en: 'Which end goes first; `"descending"` unless told.',
      },
    },
  },
  lowestRuleShape: {
    title: { id: "Aturan penandaan terendah", en: "Lowest rule" },
    keys: {
      value: {
        id: 'Nilai suatu butir, berupa bilangan atau hasil hitung seperti "summary.rate"; "null", atau hasil yang tidak dapat dihitung, bila tidak ada: butir demikian tidak diperingkat, dan alasannya disebut.',
        en: "The value of an item, a number or an outcome such as `summary.rate`; `null`, or an outcome that could not be computed, where there is none: such an item is not ranked, and its reason is told.",
      },
      ties: {
        id: 'Peringkat apa yang diperoleh butir bernilai sama; "competition" bila tidak disebutkan.',
        en: 'Which rank equal items get; `"competition"` unless told.',
      },
      decimals: {
        id: "Jumlah desimal pembulatan nilai sebelum dibandingkan; tanpa isian ini nilai dibandingkan secara persis.",
        en: "Decimals to round the values to before they are compared; without it they are compared exactly.",
      },
      rounding: {
        id: 'Cara pembulatannya; "half-up" bila tidak disebutkan.',
        en: 'How to round to them; `"half-up"` unless told.',
      },
      tieBreak: {
        id: "Kunci untuk nilai yang sama, yang pertama lebih dahulu; tidak ada bila tidak disebutkan.",
        en: "Keys for equal values, the first one first; none unless told.",
      },
      eligible: {
        id: "Siapa yang ikut serta, ditanyakan sebelum nilai apa pun dibaca; semuanya bila tidak disebutkan.",
        en: "Who takes part at all, asked before any value is read; everybody unless told.",
      },
      places: { id: "Berapa yang akan ditandai: 0 atau lebih.", en: "How many are to be flagged: 0 or more." },
      onTie: {
        id: 'Perlakuan terhadap kelompok bernilai sama yang melintasi batas; "report" bila tidak disebutkan.',
        en: 'What happens to a tied group across the cut; `"report"` unless told.',
      },
      "tieBreak.name": {
        id: 'Nama yang ditampilkan oleh "decidedBy": "planning". Satu kali dalam satu peringkat, dan bukan "value" atau "input-order".',
        en: 'The name that `decidedBy` shows: `"planning"`. Once per ranking, and neither `"value"` nor `"input-order"`.',
      },
      "tieBreak.value": {
        id: 'Kunci suatu butir, berupa bilangan atau hasil hitung; "null", atau hasil yang tidak dapat dihitung, bila tidak ada.',
        en: "The key of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none.",
      },
      "tieBreak.order": {
        id: 'Ujung mana yang didahulukan; "descending" bila tidak disebutkan.',
        en: 'Which end goes first; `"descending"` unless told.',
      },
    },
  },
  rankRuleShape: {
    title: { id: "Aturan peringkat", en: "Rank rule" },
    keys: {
      order: {
        id: 'Ujung mana yang berperingkat 1; "descending" (yang tertinggi) bila tidak disebutkan.',
        en: 'Which end is rank 1; `"descending"` (the highest) unless told.',
      },
      value: {
        id: 'Nilai suatu butir, berupa bilangan atau hasil hitung seperti "summary.rate"; "null", atau hasil yang tidak dapat dihitung, bila tidak ada: butir demikian tidak diperingkat, dan alasannya disebut.',
        en: "The value of an item, a number or an outcome such as `summary.rate`; `null`, or an outcome that could not be computed, where there is none: such an item is not ranked, and its reason is told.",
      },
      ties: {
        id: 'Peringkat apa yang diperoleh butir bernilai sama; "competition" bila tidak disebutkan.',
        en: 'Which rank equal items get; `"competition"` unless told.',
      },
      decimals: {
        id: "Jumlah desimal pembulatan nilai sebelum dibandingkan; tanpa isian ini nilai dibandingkan secara persis.",
        en: "Decimals to round the values to before they are compared; without it they are compared exactly.",
      },
      rounding: {
        id: 'Cara pembulatannya; "half-up" bila tidak disebutkan.',
        en: 'How to round to them; `"half-up"` unless told.',
      },
      tieBreak: {
        id: "Kunci untuk nilai yang sama, yang pertama lebih dahulu; tidak ada bila tidak disebutkan.",
        en: "Keys for equal values, the first one first; none unless told.",
      },
      eligible: {
        id: "Siapa yang ikut serta, ditanyakan sebelum nilai apa pun dibaca; semuanya bila tidak disebutkan.",
        en: "Who takes part at all, asked before any value is read; everybody unless told.",
      },
      "tieBreak.name": {
        id: 'Nama yang ditampilkan oleh "decidedBy": "planning". Satu kali dalam satu peringkat, dan bukan "value" atau "input-order".',
        en: 'The name that `decidedBy` shows: `"planning"`. Once per ranking, and neither `"value"` nor `"input-order"`.',
      },
      "tieBreak.value": {
        id: 'Kunci suatu butir, berupa bilangan atau hasil hitung; "null", atau hasil yang tidak dapat dihitung, bila tidak ada.',
        en: "The key of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none.",
      },
      "tieBreak.order": {
        id: 'Ujung mana yang didahulukan; "descending" bila tidak disebutkan.',
        en: 'Which end goes first; `"descending"` unless told.',
      },
    },
  },
  rankingShape: {
    title: { id: "Peringkat", en: "Ranking" },
    keys: {
      kind: { id: "Menyatakan apa ini.", en: "Says what this is." },
      rows: {
        id: "Butir-butir yang diperingkat, tempat pertama lebih dahulu; butir yang sama menurut urutan masukan.",
        en: "The ranked items, first places first; equal items in the order of the input.",
      },
      unranked: {
        id: "Butir-butir yang tidak mempunyai nilai, menurut urutan masukan.",
        en: "The items that have no value, in the order of the input.",
      },
      ineligible: {
        id: "Butir-butir yang tidak ikut serta, dengan setiap alasannya, menurut urutan masukan.",
        en: "The items that do not take part, with every reason, in the order of the input.",
      },
      order: { id: "Ujung mana yang berperingkat 1.", en: "Which end is rank 1." },
      ties: { id: "Peringkat apa yang diperoleh butir yang sama.", en: "Which rank equal items got." },
      tieBreak: {
        id: "Nama penentu peringkat sama, menurut urutan ditanyakannya.",
        en: "The names of the tie-breaks, in the order they were asked.",
      },
      rankedOn: {
        id: "Apakah nilai persis atau nilai yang dibulatkan yang dibandingkan.",
        en: "Whether exact or rounded values were compared.",
      },
      rounding: {
        id: "Pembulatan; hanya bila nilai yang dibulatkan yang dibandingkan.",
        en: "The rounding; only where rounded values were compared.",
      },
      findings: {
        id: "Butir yang menurut sebutannya mungkin sama; hanya bila ada.",
        en: "Items that may stand for the same by what they are called; only where there are any.",
      },
      "rows.item": {
        id: "Butir itu sendiri, tidak diubah dan tidak diperiksa isinya.",
        en: "The item itself, untouched and not looked into.",
      },
      "rows.value": {
        id: "Nilai yang dibandingkan: dibulatkan bila peringkat menyatakannya.",
        en: "The value that was compared: rounded where the ranking says so.",
      },
      "rows.unrounded": {
        id: "Nilai sebelum dibulatkan; hanya bila peringkat dibuat atas nilai yang dibulatkan.",
        en: "The value before rounding; only where the ranking was made on rounded values.",
      },
      "rows.tieBreakValues": {
        id: "Hasil penentu urutan menurut urutannya, kosong bila tidak ada; hanya bila ada nilai yang sama sehingga penentu itu diperiksa.",
        en: "What the tie-breaks gave, in their order, null where the item has none; only where another item has the same value, so that they were asked for.",
      },
      "rows.rank": {
        id: 'Peringkat menurut aturan peringkat sama: 1 ialah yang pertama; pecahan setengah terdapat pada "fractional".',
        en: "The rank under the tie rule: 1 is first; halves occur under `fractional`.",
      },
      "rows.bestRank": {
        id: "Tempat pertama kelompok bernilai sama, atau tempat butir itu sendiri.",
        en: "The first place of the tied group, or the item's own.",
      },
      "rows.worstRank": {
        id: "Tempat terakhir kelompok bernilai sama, atau tempat butir itu sendiri.",
        en: "The last place of the tied group, or the item's own.",
      },
      "rows.tied": {
        id: "Apakah butir lain sama dalam segala hal yang dibandingkan.",
        en: "Whether another item is equal in everything that was compared.",
      },
      "rows.decidedBy": {
        id: 'Kunci terakhir yang memisahkan butir ini dari yang lain: "value", nama penentu peringkat sama, atau "input-order".',
        en: 'The last key that parted the item from others: `"value"`, the name of a tie-break, or `"input-order"`.',
      },
      "unranked.item": { id: "Butir itu sendiri, tidak diubah.", en: "The item itself, untouched." },
      "unranked.reason": {
        id: 'Alasan tidak diperingkat: "no-value", karena yang tidak ada tidak pernah berarti nol, atau alasan hasil yang seharusnya diperingkat.',
        en: 'Why it was not ranked: `"no-value"`, because missing is never zero, or the reason of the outcome that was to be ranked.',
      },
      "ineligible.item": { id: "Butir itu sendiri, tidak diubah.", en: "The item itself, untouched." },
      "ineligible.reasons": {
        id: 'Setiap alasan; "not-eligible" bila aturan tidak memberikannya.',
        en: 'Every reason; `"not-eligible"` where the rule gave none.',
      },
    },
  },
  stabilityRuleShape: {
    title: { id: "Uji kepekaan peringkat", en: "Stability rule" },
    keys: {
      components: { id: "Komponen-komponen nilai total.", en: "The components of the total." },
      weights: {
        id: "Bobot setiap komponen menurut kuncinya: 0 atau lebih, tidak semuanya 0. Untuk komponen yang sudah berupa poin, masing-masing 1.",
        en: "The weight of each component by its key: 0 or more, not all 0. For components that are points already, 1 each.",
      },
      noise: {
        id: "Berapa persen dari dirinya setiap bobot dan setiap nilai boleh berbeda, ke atas atau ke bawah: 0 sampai dengan 100; satu bilangan untuk keduanya.",
        en: "By how many percent of itself each weight and each value may differ, up or down: 0 to 100; one number for both.",
      },
      runs: {
        id: "Berapa kali daftar disusun: 1 sampai dengan 1.000.000.",
        en: "How many times the list is drawn up: 1 to 1,000,000.",
      },
      seed: {
        id: "Bilangan awal acak: bilangan bulat dari 0 sampai dengan 4.294.967.295. Bilangan yang sama memberikan hasil yang persis sama pada setiap mesin.",
        en: "The seed: a whole number from 0 to 4,294,967,295. The same seed gives the same bytes on every machine.",
      },
      places: {
        id: "Berapa tempat yang dihitung sebagai teratas; 1 bila tidak disebutkan.",
        en: "How many places count as the top; 1 unless told.",
      },
      doubt: {
        id: "Dalam berapa persen percobaan sepasang butir harus bertukar urutan agar dianggap tidak dapat dibedakan; 5 bila tidak disebutkan.",
        en: "In how many percent of the runs a pair must change order to count as not told apart; 5 unless told.",
      },
      order: {
        id: 'Ujung mana yang berperingkat 1; "descending" bila tidak disebutkan.',
        en: 'Which end is rank 1; `"descending"` unless told.',
      },
      "components.key": {
        id: 'Kunci yang dipakai oleh bobot: "planning".',
        en: 'The key that the weights use: `"planning"`.',
      },
      "components.value": {
        id: 'Nilai suatu butir, berupa bilangan atau hasil hitung seperti "summary.rate"; "null", atau hasil yang tidak dapat dihitung, bila tidak ada: butir demikian tidak diperingkat, dan alasannya disebut.',
        en: "The value of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none: such an item is not ranked, and its reason is told.",
      },
      "components.order": {
        id: "Arah yang lebih baik, jika berbeda dengan arah total: biaya makin kecil makin baik, dan nilainya dihitung sebagai pengurang.",
        en: "Its better end, where that is not the one of the total: less is better for a cost, whose values count as minus.",
      },
      "noise.weights": { id: "Untuk bobot; 0 bila tidak disebutkan.", en: "For the weights; 0 unless told." },
      "noise.values": { id: "Untuk nilai; 0 bila tidak disebutkan.", en: "For the values; 0 unless told." },
    },
  },
  valueRangeShape: {
    title: { id: "Rentang nilai", en: "Value range" },
    keys: {
      from: { id: "Paling sedikit sekian (≥).", en: "At least this (≥)." },
      above: { id: "Lebih dari sekian (>).", en: "More than this (>)." },
      upTo: { id: "Paling banyak sekian (≤).", en: "At most this (≤)." },
      below: { id: "Kurang dari sekian (<).", en: "Less than this (<)." },
    },
  },
};
