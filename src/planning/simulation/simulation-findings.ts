import { findingKind, namesFact, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { RuleDifference } from "./simulated-rule.ts";
import type { SimulatedRow } from "./simulation.ts";

/** Nothing in the rules differs. */
export const sameRule = /* @__PURE__ */ findingKind("same-rule", "info", {
  facts: {},
  id: () => "Kedua aturan tidak berbeda, sehingga tidak ada yang berubah.",
  en: () => "Both rules are the same, so that nothing changes.",
});

/** Corrections whose amount is not known. */
export const amountUnknown = /* @__PURE__ */ findingKind("amount-unknown", "warning", {
  facts: { ids: namesFact },
  id: ({ ids }) => `Jumlah rupiah tidak dapat ditentukan bagi ${ids}; tidak dianggap nol.`,
  en: ({ ids }) => `The amount in rupiah cannot be told for ${ids}; it is not taken for zero.`,
});

const SUBJECT = "simulation";

/** What a person should know of a simulation. */
export function simulationFindings(
  causes: readonly RuleDifference[],
  rows: readonly SimulatedRow[],
  isInRupiah: boolean,
): readonly Finding[] {
  const unknown = isInRupiah ? rows.filter(({ rupiah }) => rupiah === undefined).map(({ id }) => id) : [];
  return [
    ...(causes.length === 0 ? [tell(sameRule, { subject: SUBJECT }, {})] : []),
    ...(unknown.length > 0 ? [tell(amountUnknown, { subject: SUBJECT }, { ids: [...new Set(unknown)] })] : []),
  ];
}
