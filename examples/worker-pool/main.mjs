import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { formatNumber, formatPercent, formatRupiah, mergeStates, summariesOf } from "sakip";
import count from "./count.mjs";
import { writeLines } from "./lines.mjs";

const folder = mkdtempSync(join(tmpdir(), "worker-pool-"));
const path = join(folder, "lines.ndjson");
const pool = new Piscina({ filename: new URL("./count.mjs", import.meta.url).href, maxThreads: 2 });
try {
  const bytes = writeLines(path, 20_000);
  const cuts = Array.from({ length: 9 }, (_, i) => Math.floor((bytes * i) / 8));
  const states = await Promise.all(cuts.slice(1).map((to, i) => pool.run({ path, from: cuts[i], to })));
  const all = states.reduce((sum, state) => mergeStates(sum, state));

  for (const { key, budget, rate, lines, unreported } of summariesOf(all).slice(0, 3)) {
    const absorbed = formatPercent(rate.value, { decimals: 2 });
    const counts = `${formatNumber(lines)} rincian, ${formatNumber(unreported)} belum melapor`;
    console.log(`${key}  ${formatRupiah(budget)}  ${absorbed}  ${counts}`);
  }
  const single = await count({ path, from: 0, to: bytes });
  const turned = [...states].reverse().reduce((sum, state) => mergeStates(sum, state));
  const same = (state) => (JSON.stringify(state) === JSON.stringify(single) ? "ya" : "TIDAK");
  console.log(`8 bagian, 2 pekerja, ${all.groups.length} kelompok`);
  console.log(`Bita yang sama dengan satu kali baca: ${same(all)}`);
  console.log(`Bita yang sama bila digabungkan dari belakang: ${same(turned)}`);
  if (same(all) !== "ya" || same(turned) !== "ya") process.exitCode = 1;
} finally {
  await pool.destroy();
  rmSync(folder, { recursive: true, force: true });
}
