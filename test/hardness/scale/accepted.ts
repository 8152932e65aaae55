/** Cases that may grow faster than n log n, each with its reason. */
export const accepted: Readonly<Record<string, string>> = {
  "judgeEntries: levelled, a chain of judges": "linear equations, solved exactly: the cube of the judges of one panel",
  "judgeEntries: many stages": "a rule: the panels of a stage are looked at stage by stage",
  "selectWinners: many tiers": "the result tells of every entry and tier why it won nothing there",
  "selectWinners: all tied, many tiers": "the result tells of every entry and tier why it won nothing there",
  "coordinationMatrix: a chain": "how many obstacles an answer frees is followed through for each agency",
  "coordinationMatrix: a ring": "how many obstacles an answer frees is followed through for each agency",
  "coordinationMatrix: many for many": "how many obstacles an answer frees is followed through for each agency",
  "inForce: many rules": "a list of rules: every one is held against every other",
  "applyConsequences: many policies": "a list of rules: every one is held against every other",
  defineTimeline: "a list of rules: every one is held against every other",
  componentsFromTable: "a table of rules: every row looks for the one that it stands below",
  "roundTable: one long row": "a flow of least cost through all cells: the square of the cells",
  "roundTable: one long column": "a flow of least cost through all cells: the square of the cells",
  "roundTable: by activity and quarter": "a flow of least cost through all cells: the square of the cells",
  "roundTable: as many rows as columns":
    "a flow of least cost through all cells: the square of the cells, which are the square of the size",
  "roundTable: halves in a square":
    "a flow of least cost through all cells: the square of the cells, which are the square of the size",
  "checkFiles: nothing in common": "a name that is nowhere is held against every other, for a proposal",
  "explain: selectForAssistance": "a place is explained by all who stand below it: the explanation itself is that long",
  "explainText: selectForAssistance":
    "a place is explained by all who stand below it: the explanation itself is that long",
  "explainDifference: selectForAssistance":
    "a place is explained by all who stand below it: the explanation itself is that long",
  "checkBudgetLines: many totals": "the caller's own callback is asked of every line for every total",
};

/** Expressions that may grow faster, by how they are written, each with its reason. */
export const acceptedExpressions: Readonly<Record<string, string>> = {
  "/\\B(?=(\\d{3})+$)/g": "the digits of a number: at most a thousand",
};
