// Made-up budget lines, the same every time. Each part is made where it is counted, as a worker reads its own part of a file.
export const PARTS = 8;
const LINES_A_PART = 1_000;

export function linesOf(part) {
  let state = 20231115 + part;
  const below = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: LINES_A_PART }, (_, i) => {
    const budget = `${below(1_000_000_000) + 1}.${String(below(100)).padStart(2, "0")}`;
    const spent = `${below(900_000_000)}.${String(below(100)).padStart(2, "0")}`;
    const realization = i % 97 === 0 ? null : spent;
    return { agencyId: `Dinas ${String(i % 12).padStart(2, "0")}`, budget, realization };
  });
}
