import { findingKind, namesFact, textFact } from "../../core/index.ts";
import { countFact } from "../../number/index.ts";
import { dayFact } from "../../period/index.ts";

/** An open obstacle beyond the day that was promised. */
export const overduePromise = /* @__PURE__ */ findingKind("overdue-promise", "warning", {
  facts: { obstacle: textFact, agency: textFact, waitsFor: namesFact, promisedFor: dayFact, daysPast: countFact },
  id: ({ obstacle, agency, waitsFor, promisedFor, daysPast }) =>
    `Kendala “${obstacle}” pada ${agency} menunggu ${waitsFor}: dijanjikan selesai ${promisedFor}, terlambat ${daysPast} hari.`,
  en: (is, { daysPast }) =>
    `The obstacle “${is.obstacle}” of ${is.agency} waits for ${is.waitsFor}: promised for ${is.promisedFor}, overdue by ${is.daysPast} ${daysPast === 1 ? "day" : "days"}.`,
});

/** Agencies that wait for each other in a circle. */
export const waitingCircle = /* @__PURE__ */ findingKind("waiting-circle", "warning", {
  facts: { circle: namesFact, agencies: countFact },
  id: ({ circle, agencies }) =>
    `Saling menunggu tanpa ujung: ${circle}. Seluruhnya ${agencies} perangkat daerah terjebak dalam lingkaran ini, sehingga perlu diputuskan pimpinan.`,
  en: ({ circle, agencies }) =>
    `They wait for each other in a circle: ${circle}. ${agencies} agencies are caught in it in all, so somebody above must decide.`,
});

/** An open obstacle that names nobody whose answer is waited for. */
export const awaitsNobody = /* @__PURE__ */ findingKind("awaits-nobody", "warning", {
  facts: { obstacle: textFact, agency: textFact },
  id: ({ obstacle, agency }) =>
    `Kendala “${obstacle}” pada ${agency} belum menyebut pihak yang ditunggu, sehingga tidak masuk rapat mana pun.`,
  en: ({ obstacle, agency }) =>
    `The obstacle “${obstacle}” of ${agency} names nobody whose answer is waited for, so no meeting settles it.`,
});

/** An open obstacle that waits for the agency that it holds up. */
export const awaitsItself = /* @__PURE__ */ findingKind("awaits-itself", "warning", {
  facts: { obstacle: textFact, agency: textFact },
  id: ({ obstacle, agency }) =>
    `Kendala “${obstacle}” dicatat menunggu ${agency} sendiri; hubungan dengan dirinya sendiri tidak dihitung.`,
  en: ({ obstacle, agency }) =>
    `The obstacle “${obstacle}” is noted as waiting for ${agency} itself; that is not counted as waiting.`,
});
