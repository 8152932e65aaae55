import type { Suite } from "../suite.ts";
import { absorption } from "./absorption.ts";
import { achievement } from "./achievement.ts";
import { asOf } from "./as-of.ts";
import { average } from "./average.ts";
import { consolidation } from "./consolidation.ts";
import { cuts } from "./cut.ts";
import { ikpa } from "./ikpa.ts";
import { numbers } from "./numbers.ts";
import { pace } from "./pace.ts";
import { printing } from "./printing.ts";
import { ranking } from "./ranking.ts";
import { rounding } from "./rounding.ts";

/** The suites by the names of their modules in Python. */
export const suites: Readonly<Record<string, Suite>> = {
  rounding,
  numbers,
  printing,
  achievement,
  average,
  consolidation,
  absorption,
  "as-of": asOf,
  ranking,
  cut: cuts,
  ikpa,
  pace,
};
