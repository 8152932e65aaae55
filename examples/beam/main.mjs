import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create, groupBy, withName } from "apache-beam";
import { createRunner } from "apache-beam/runners/runner";
import { absorptionAccumulator, formatNumber, formatPercent, formatRupiah, mergeStates, summariesOf } from "sakip";
import { by, counting, keep, linesOfPart, merging } from "./combine.mjs";
import { linesOf, PARTS } from "./lines.mjs";

const folder = mkdtempSync(join(tmpdir(), "beam-"));
const path = join(folder, "states.ndjson");
const parts = Array.from({ length: PARTS }, (_, part) => part);
try {
  // Every step has a name: Beam asks for one where it cannot make it up from a short function.
  await createRunner({ runner: "direct" }).run((root) =>
    root
      .apply(withName("parts", create(parts)))
      .flatMap(withName("lines", linesOfPart))
      .apply(withName("count", groupBy(["part", "agencyId"]).combining("line", counting, "state")))
      .apply(withName("merge", groupBy("agencyId").combining("state", merging, "state")))
      .map(withName("keep", keep), { path }),
  );
  const states = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const all = states.reduce((sum, state) => mergeStates(sum, state));

  for (const { key, budget, rate, lines, unreported } of summariesOf(all).slice(0, 3)) {
    const absorbed = formatPercent(rate.value, { decimals: 2 });
    const counts = `${formatNumber(lines)} rincian, ${formatNumber(unreported)} belum melapor`;
    console.log(`${key}  ${formatRupiah(budget)}  ${absorbed}  ${counts}`);
  }
  const single = absorptionAccumulator({ by });
  for (const part of parts) single.addAll(linesOf(part));
  const isSame = JSON.stringify(all) === JSON.stringify(single);
  console.log(`${PARTS} bagian, ${states.length} keadaan, ${all.groups.length} kelompok`);
  console.log(`Bita yang sama dengan satu kali baca: ${isSame ? "ya" : "TIDAK"}`);
  if (!isSame) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
