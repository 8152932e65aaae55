import { findingKind, type GivenFinding, tell } from "../../core/index.ts";
import { countFact } from "../../number/index.ts";

/** Something that a diagram does not show, because it would be too large to be read. */
const leftOutOfDiagram = /* @__PURE__ */ findingKind("left-out-of-diagram", "info", {
  facts: { drawn: countFact, leftOut: countFact },
  id: ({ drawn, leftOut }) => `Diagram memuat ${drawn} kotak; ${leftOut} lainnya tidak digambar agar tetap terbaca.`,
  en: ({ drawn, leftOut }, { drawn: shown, leftOut: hidden }) =>
    `The diagram shows ${drawn} ${shown === 1 ? "box" : "boxes"}; ${leftOut} ${hidden === 1 ? "other is" : "others are"} left out so that it can be read.`,
});

/** What is to be said of what was left out; nothing where nothing was. */
export function leftOutFindings(subject: string, drawn: number, leftOut: number): readonly GivenFinding[] {
  return leftOut === 0 ? [] : [tell(leftOutOfDiagram, { subject }, { drawn, leftOut })];
}
