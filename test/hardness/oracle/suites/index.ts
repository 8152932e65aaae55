import type { Suite } from "../suite.ts";
import { absorption } from "./absorption.ts";
import { achievement } from "./achievement.ts";
import { asOf } from "./as-of.ts";
import { average } from "./average.ts";
import { awards } from "./awards.ts";
import { calendar } from "./calendar.ts";
import { cascade } from "./cascade.ts";
import { components } from "./components.ts";
import { consolidation } from "./consolidation.ts";
import { cuts } from "./cut.ts";
import { evaluation12, evaluation88 } from "./evaluation.ts";
import { explanations } from "./explanations.ts";
import { growth } from "./growth.ts";
import { ikpa } from "./ikpa.ts";
import { indicators } from "./indicators.ts";
import { individual } from "./individual.ts";
import { jury, levelling } from "./jury.ts";
import { numbers } from "./numbers.ts";
import { pace } from "./pace.ts";
import { printing } from "./printing.ts";
import { ranking } from "./ranking.ts";
import { rounding } from "./rounding.ts";
import { skp } from "./skp.ts";

/** The suites by the names of their modules in Python. */
export const suites: Readonly<Record<string, Suite>> = {
  rounding,
  numbers,
  printing,
  achievement,
  average,
  consolidation,
  growth,
  absorption,
  "as-of": asOf,
  ranking,
  cut: cuts,
  ikpa,
  pace,
  "evaluation-88": evaluation88,
  "evaluation-12": evaluation12,
  components,
  skp,
  calendar,
  individual,
  cascade,
  indicators,
  awards,
  jury,
  levelling,
  explanations,
};
