import { deepFreeze } from "../../../core/index.ts";
import type { ConsequencePolicy } from "../../rule/index.ts";

/**
 * What follows for the agencies with the lowest absorption in Kota Batu: special assistance by experts for a week. The
 * mark `lowest-absorption` is put by whoever flags them, for example with {@link flagLowest}.
 *
 * @term asistensi khusus
 * @see tugumalang.id, 15 November 2023.
 * @example
 * ```ts
 * import { applyConsequences, batuAssistancePolicy } from "sakip";
 *
 * const flagged = [{ id: "disnaker", month: "2023-11", marks: ["lowest-absorption"] }];
 * const { results } = applyConsequences(flagged, batuAssistancePolicy);
 * results[0]?.consequences.map(({ kind, basis }) => [kind, basis.status]) // => [["assistance", "reported"]]
 * ```
 */
export const batuAssistancePolicy: ConsequencePolicy = /* @__PURE__ */ deepFreeze({
  id: "kota-batu-2023-11",
  label: { id: "Forum Strategic Meeting Kota Batu", en: "Strategic meeting of Kota Batu" },
  since: "2023-11",
  clauses: [
    {
      id: "special-assistance",
      when: [{ mark: "lowest-absorption" }],
      kind: "assistance",
      label: {
        id: "Asistensi khusus oleh tenaga ahli selama satu minggu",
        en: "Special assistance by experts for one week",
      },
    },
  ],
  source: { title: "tugumalang.id, 15 November 2023", status: "reported" },
});
