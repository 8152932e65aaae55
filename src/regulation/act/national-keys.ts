// What the national regulations have: an editor completes it, and every other regulation has its own.

/** The keys of components. */
export type NationalComponent = "planning" | "measurement" | "reporting" | "internal-evaluation" | "achievement";

/** The keys of sub-components. */
export type NationalPart =
  | "existence"
  | "quality"
  | "use"
  | "plan-fulfilment"
  | "plan-quality"
  | "plan-implementation"
  | "annual-fulfilment"
  | "annual-quality"
  | "annual-implementation"
  | "fulfilment"
  | "implementation"
  | "presentation"
  | "output"
  | "outcome";

/** The letters of answers. */
export type NationalLetter = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D" | "E" | "Y" | "T";

/** The codes of grades. */
export type NationalGrade = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";
