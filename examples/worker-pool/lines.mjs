// Writes a file of made-up budget lines, one JSON document a line, and says how long it is. The same every time.
import { writeFileSync } from "node:fs";

export function writeLines(path, count) {
  let state = 20231115;
  const below = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const lines = Array.from({ length: count }, (_, i) => {
    const budget = `${below(1_000_000_000) + 1}.${String(below(100)).padStart(2, "0")}`;
    const spent = `${below(900_000_000)}.${String(below(100)).padStart(2, "0")}`;
    const realization = i % 97 === 0 ? null : spent;
    return JSON.stringify({ agencyId: `Dinas ${String(i % 12).padStart(2, "0")}`, budget, realization });
  });
  const text = `${lines.join("\n")}\n`;
  writeFileSync(path, text);
  return Buffer.byteLength(text);
}
