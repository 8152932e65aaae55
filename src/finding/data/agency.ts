/** The facts of findings of agency, by their codes. */
export interface AgencyFacts {
  /** A unit carries another name of its agency. */
  readonly "former-parent-name": {
    /** The name. */
    readonly name: string;
    /** The id of the agency above. */
    readonly parentId: string;
    /** The name of the agency above. */
    readonly parentName: string;
  };
  /** An id is of another length than the others. */
  readonly "id-length": {
    /** The name. */
    readonly name: string;
    /** The id. */
    readonly id: string;
    /** How many characters the id has. */
    readonly length: number;
  };
  /** Two keys may stand for the same. */
  readonly "near-duplicate-key": {
    /** The key as it was given. */
    readonly key: string;
    /** The keys that it is near to. */
    readonly others: readonly string[];
    /** Why the keys are near to each other. */
    readonly reasons: readonly (
      | "writing"
      | "word-order"
      | "unit-kind"
      | "place"
      | "short-form"
      | "spelling"
      | "id"
      | "code"
      | "words"
    )[];
  };
  /** The row is not an agency. */
  readonly "not-an-agency": {
    /** The name. */
    readonly name: string;
    /** The part that the name plays instead. */
    readonly role: "agency" | "all" | "official" | "external" | "sum";
  };
  /** Several agencies have one name. */
  readonly "shared-name": {
    /** The name. */
    readonly name: string;
    /** The ids that are meant. */
    readonly ids: readonly string[];
    /** How many agencies have the name. */
    readonly agencies: number;
  };
  /** What it is a unit of is not in the list. */
  readonly "unknown-parent-agency": {
    /** The name. */
    readonly name: string;
    /** The id of the agency above. */
    readonly parentId: string;
  };
}
