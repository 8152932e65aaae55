/**
 * What kind of thing a node of the cascade is. The levels stand on three ladders, from the top down.
 *
 * | ladder | levels |
 * |---|---|
 * | planning | `vision`, `mission`, `goal`, `objective`, `programme`, `activity`, `sub-activity` |
 * | outcome | `ultimate-outcome`, `intermediate-outcome`, `immediate-outcome`, `output`; `critical-success-factor` stands anywhere between them |
 * | organisation | `region` (its head), `echelon-1`, `echelon-2`, `echelon-3`, `echelon-4`, `individual` |
 *
 * @term jenjang kinerja
 */
export type CascadeLevel =
  | "vision"
  | "mission"
  | "goal"
  | "objective"
  | "programme"
  | "activity"
  | "sub-activity"
  | "ultimate-outcome"
  | "intermediate-outcome"
  | "immediate-outcome"
  | "output"
  | "critical-success-factor"
  | "region"
  | "echelon-1"
  | "echelon-2"
  | "echelon-3"
  | "echelon-4"
  | "individual";

/**
 * One of the three ladders that the levels stand on.
 *
 * @term jenis jenjang
 */
export type CascadeLadder = "planning" | "outcome" | "organisation";
