type Words = readonly (readonly [times: string, ...words: string[]])[];

/** How much a word before or behind a unit multiplies it. */
export const magnitudes: Words = [
  ["1000", "ribu", "ribuan", "rb"],
  ["1000000", "juta", "jutaan", "jt"],
  ["1000000000", "miliar", "milyar", "milliar", "miliaran", "milyaran", "mlr", "mlyr"],
  ["1000000000000", "triliun", "trilyun", "trilliun", "triliunan", "trilyunan"],
];

/** Letters that are magnitudes of rupiah alone: beside anything else they are units of their own, as m is a metre. */
export const rupiahLetters: Words = [
  ["1000000000", "M"],
  ["1000000000000", "T"],
];
