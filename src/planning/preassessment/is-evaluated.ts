import { plural } from "../../core/index.ts";
import type { Known } from "./known.ts";
import { type Judge, met, names, noData, notMet, partly } from "./verdict.ts";

/** Every agency of the cascade was evaluated. */
const reachesAll: Judge<Known> = ({ nodes, evaluated }) => {
  if (nodes === undefined || evaluated === undefined)
    return noData(
      ...(nodes === undefined ? (["cascade"] as const) : []),
      ...(evaluated === undefined ? (["evaluations"] as const) : []),
    );
  const agencies = [...new Set(nodes.flatMap(({ agencyId }) => agencyId ?? []))];
  if (agencies.length === 0)
    return partly(["cascade"], { id: "Pohon kinerja tidak menyebut unit kerja.", en: "The cascade names no units." });
  const without = agencies.filter((agency) => !evaluated.has(agency));
  const found = {
    id: `${agencies.length - without.length} dari ${agencies.length} unit kerja dalam pohon kinerja sudah dievaluasi.`,
    en: `${agencies.length - without.length} of ${agencies.length} ${plural(agencies.length, "unit", "units")} in the cascade ${plural(agencies.length - without.length, "was", "were")} evaluated.`,
  };
  if (without.length === 0) return met(found);
  const told = names(without);
  return notMet(found, { id: `Belum dievaluasi: ${told.id}.`, en: `Not evaluated: ${told.en}.` });
};

/** Criteria on internal evaluation, by their code in the guide. */
export const isEvaluated: Readonly<Record<string, Judge<Known>>> = {
  "4.a.2": reachesAll,
  "4.b.4": reachesAll,
  // All recommendations are followed up: what nothing was told of is not taken for undone.
  "4.c.1": ({ followUp }) => {
    if (followUp === undefined) return noData("recommendations");
    const { recommendations, done, inProgress, notDone, overdue } = followUp;
    const found = {
      id: `${done} dari ${recommendations.length} rekomendasi selesai ditindaklanjuti.`,
      en: `${done} of ${recommendations.length} ${plural(recommendations.length, "recommendation", "recommendations")} ${plural(done, "was", "were")} followed up.`,
    };
    const late = {
      id: `${overdue.length} melewati tenggatnya.`,
      en: `${overdue.length} ${plural(overdue.length, "is", "are")} overdue.`,
    };
    if (inProgress + notDone > 0) return notMet(found, ...(overdue.length > 0 ? [late] : []));
    return done === recommendations.length && done > 0 ? met(found) : partly(["recommendations"], found);
  },
};
