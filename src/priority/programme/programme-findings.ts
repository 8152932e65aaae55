import { findingKind, textFact } from "../../core/index.ts";

/** A programme of which neither the achievement nor the spending is known. */
export const programmeWithoutData = /* @__PURE__ */ findingKind("programme-without-data", "warning", {
  facts: { programme: textFact, lead: textFact },
  id: ({ programme, lead }) =>
    `Program prioritas “${programme}” belum memiliki data capaian maupun penyerapan; penanggung jawabnya ${lead}.`,
  en: ({ programme, lead }) =>
    `Of the priority programme “${programme}” neither achievement nor spending is known; it is led by ${lead}.`,
});

/** An open obstacle of a programme that is not among those that are reviewed. */
export const unknownProgramme = /* @__PURE__ */ findingKind("unknown-programme", "warning", {
  facts: { obstacle: textFact, programme: textFact },
  id: ({ obstacle, programme }) =>
    `Kendala “${obstacle}” menyebut program “${programme}” yang tidak ada dalam daftar program prioritas.`,
  en: ({ obstacle, programme }) =>
    `The obstacle “${obstacle}” names the programme “${programme}”, which is not on the list of priority programmes.`,
});
