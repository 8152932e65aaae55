/** What the process that runs tests is asked. */
export type Request =
  /** Load everything, run every test, and say which reaches which mutant. */
  | { readonly kind: "measure" }
  /** Load everything, to go on where a process ended. */
  | { readonly kind: "load" }
  /** Wake a mutant and run these tests until one fails. */
  | { readonly kind: "try"; readonly mutant: string; readonly tests: readonly number[]; readonly hitLimit: number }
  /** Load everything with the mutant of the environment awake, and run these tests, or all, until one fails. */
  | { readonly kind: "fresh"; readonly tests: readonly number[] | "all"; readonly hitLimit: number };

export interface Measured {
  readonly kind: "measured";
  readonly tests: readonly {
    readonly file: string;
    readonly name: string;
    readonly holds: boolean;
    readonly ms: number;
    /** How often it reaches each mutant. */
    readonly reaches: Readonly<Record<string, number>>;
  }[];
  /** Mutants that are reached while modules load. */
  readonly atLoad: readonly string[];
}

export interface Tried {
  readonly kind: "tried";
  readonly outcome: "killed" | "timeout" | "survived" | "unloadable";
  /** The test that failed. */
  readonly by?: number;
  /** Whether that test holds again once the mutant sleeps: if not, the mutant left something behind. */
  readonly isClean: boolean;
}

export type Answer = Measured | Tried | { readonly kind: "loaded" };
