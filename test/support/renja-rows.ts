import fc from "fast-check";
import type { RenjaRow } from "../../src/report/index.ts";
import { amounts, figures } from "./explanation-laws.ts";

const pair = fc.record({
  performance: fc.oneof({ weight: 5, arbitrary: figures }, { weight: 1, arbitrary: fc.constantFrom(null, "0", "WTP") }),
  money: fc.option(amounts, { freq: 5 }),
});

/** Up to four indicators of a Renja, with figures, opinions and gaps in every column. */
export const anyRenjaRows: fc.Arbitrary<RenjaRow[]> = fc
  .array(
    fc.record(
      {
        objective: fc.constantFrom("Layanan meningkat", "Tata kelola baik"),
        agency: fc.constant("Dinas Kesehatan"),
        consolidation: fc.constantFrom("sum", "last"),
        planTarget: pair,
        before: pair,
        target: pair,
        quarters: fc.tuple(pair, pair, pair, pair),
      },
      { requiredKeys: ["planTarget", "before", "target", "quarters"] },
    ),
    { maxLength: 4 },
  )
  .map((rows) =>
    rows.map((row, i) => ({ programme: `Program nomor ${i + 1}`, indicator: `Indikator nomor ${i + 1}`, ...row })),
  );
