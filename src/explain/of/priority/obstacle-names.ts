/** What the facts of obstacles are called. */
export const obstacleNames = {
  heldUp: { id: "yang terhambat", en: "held up" },
  programme: { id: "program prioritas", en: "priority programme" },
  waitsFor: { id: "menunggu", en: "waits for" },
  since: { id: "sejak", en: "since" },
  resolvedOn: { id: "selesai pada", en: "gone since" },
  days: { id: "sudah berlangsung", en: "has lasted" },
  promisedFor: { id: "dijanjikan selesai pada", en: "promised for" },
  promise: { id: "janji", en: "promise" },
  daysPast: { id: "terlambat", en: "late by" },
  escalatedTo: { id: "diteruskan kepada", en: "escalated to" },
  which: { id: "yaitu", en: "namely" },
  longest: { id: "yang tertua", en: "the oldest" },
  overdue: { id: "melewati janji", en: "beyond their promise" },
  escalated: { id: "sudah diteruskan", en: "escalated" },
  resolved: { id: "sudah selesai", en: "gone" },
};
