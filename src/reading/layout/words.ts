/** What a cell of a column is read as. */
export const READINGS = [
  "text",
  "numbered",
  "running-number",
  "code",
  "figure",
  "money",
  "percent",
  "points",
  "answer",
  "letter",
  "unit",
  "date",
  "status",
  "agency",
  "level",
] as const;

/** The documents that items can come out as. */
export const LAYOUT_FORMS = [
  "plain",
  "indicators",
  "realizations",
  "budget-lines",
  "worksheets",
  "cascade-nodes",
  "agreements",
  "award-entries",
  "jury-sheets",
  "recommendations",
  "agencies",
] as const;

/** The fields without which a form has no items: one of each list. */
export const FORM_NEEDS: Readonly<Record<(typeof LAYOUT_FORMS)[number], readonly (readonly string[])[]>> = {
  plain: [],
  indicators: [["title"], ["target", "realization"]],
  realizations: [
    ["realization", "spent", "share"],
    ["code", "title", "indicator"],
  ],
  "budget-lines": [["budget"]],
  worksheets: [["outline", "code", "component", "criterion"]],
  "cascade-nodes": [
    [
      "title",
      "vision",
      "mission",
      "goal",
      "objective",
      "programme",
      "activity",
      "subActivity",
      "code",
      "indicator",
      "areaTitle",
    ],
  ],
  agreements: [["indicator"], ["target"]],
  "award-entries": [
    ["title", "agency"],
    ["agency", "agencyId"],
  ],
  "jury-sheets": [
    ["entry", "code"],
    ["judge", "mark"],
  ],
  recommendations: [["text"]],
  agencies: [["title"]],
};
