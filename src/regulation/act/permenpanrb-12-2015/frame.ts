import type { ItemLimit } from "../../rule/index.ts";

// The logic frame ("kontrol kerangka logis") of the worksheet of PermenPANRB 12/2015: an answer may not be worth more
// than what it rests on. Seen in one application only, which warns and goes on. Its slips are not copied: means over six
// and eight answers that it divides by five and seven (16–20), tests of another question (70, 78), and tests of a question
// other than the one its message names (51, 52, 71–74, 77).
// biome-ignore format: one question per line
export const frameOf12: Readonly<Record<number, readonly ItemLimit[]>> = /* @__PURE__ */ (() => ({
  2: [value(1)],
  3: [value(1)],
  4: [value(1)],
  5: [value(1)],
  6: [value(1)],
  7: [value(1)],
  8: [value(1)],
  9: [value(1), value(40)],
  10: [value(1), value(2)],
  11: [value(1), value(5), value(10)],
  12: [value(1), value(5)],
  13: [value(1), value(5), value(12)],
  14: [value(1), value(6)],
  15: [value(1), highest(2, 5), highest(3, 6), mean(13, 14)],
  16: [value(1), mean(10, 11, 12, 13, 14, 15)],
  17: [value(1), mean(10, 11, 12, 13, 14, 15)],
  18: [value(1), mean(10, 11, 12, 13, 14, 15, 16, 17)],
  19: [value(1), mean(10, 11, 12, 13, 14, 15, 16, 17)],
  20: [value(1), mean(10, 11, 12, 13, 14, 15, 16, 17)],
  22: [value(21)],
  23: [value(22), value(40)],
  24: [value(22)],
  25: [value(22)],
  26: [value(22), value(25)],
  27: [value(22), value(26)],
  28: [value(22), value(26)],
  29: [value(22), value(26)],
  30: [value(22), mean(25, 26, 27, 28, 29)],
  31: [value(22), mean(25, 26, 27, 28, 29)],
  32: [value(22)],
  33: [value(22), value(32)],
  34: [value(22), value(32)],
  35: [value(22), mean(25, 26, 27, 28, 29, 30, 31, 32, 33, 34)],
  36: [value(22), mean(25, 26, 27, 28, 29, 30, 31, 32, 33, 34)],
  37: [value(32), mean(25, 26, 27, 28, 29, 30, 31, 32, 33, 34)],
  38: [value(32), mean(25, 26, 27, 28, 29, 30, 31, 32, 33, 34)],
  39: [value(22), mean(25, 26, 27, 28, 29, 30, 31, 32, 33, 34)],
  42: [value(40)],
  43: [value(40)],
  44: [value(40)],
  45: [value(40)],
  46: [value(40)],
  47: [value(41)],
  48: [value(41)],
  49: [value(40), mean(44, 45, 46)],
  50: [value(41), mean(47, 48, 49)],
  51: [value(42)],
  52: [value(42), value(32)],
  53: [value(40)],
  54: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  55: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  56: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  57: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  58: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  59: [value(40), mean(44, 45, 46, 47, 48, 49, 50, 51, 52, 53)],
  61: [value(60)],
  62: [value(60)],
  63: [value(60), value(40)],
  64: [value(60)],
  65: [value(60)],
  66: [value(60), value(22)],
  67: [value(60), mean(64, 65, 66)],
  68: [value(60), mean(64, 65, 66)],
  69: [value(60), mean(64, 65, 66)],
  70: [value(60), mean(64, 65, 66)],
  71: [value(60), value(70)],
  72: [value(60), value(70)],
  73: [value(60), value(70)],
  74: [value(60), value(70)],
  77: [value(32)],
  78: [mean(75, 76, 77)],
  79: [value(76)],
  80: [value(76)],
  81: [value(76)],
  82: [value(77)],
  83: [value(77)],
  84: [value(77)],
  85: [mean(79, 80, 81)],
  86: [mean(82, 83, 84)],
}))();

function value(of: number): ItemLimit {
  return mean(of);
}

function mean(...of: number[]): ItemLimit {
  return { of: of.map(String), take: "mean" };
}

function highest(...of: number[]): ItemLimit {
  return { of: of.map(String), take: "highest" };
}
