/** What the process that runs tests is asked. */
export type Request =
  /** Load everything, run every test, and say which reaches which mutant. */
  | { readonly kind: "measure" }
  /** Know what each test takes, in milliseconds, as another process measured it. */
  | { readonly kind: "know"; readonly times: readonly number[] }
  /** Wake a mutant and run these tests until one fails; where it is to be awake at load, load everything anew with it. */
  | {
      readonly kind: "try";
      readonly mutant: string;
      readonly isAwakeAtLoad: boolean;
      readonly tests: readonly number[];
      readonly hitLimit: number;
    };

export interface Measured {
  readonly kind: "measured";
  readonly tests: readonly {
    readonly file: string;
    readonly name: string;
    readonly holds: boolean;
    /** Of the processor. */
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
}

export type Answer = Measured | Tried | { readonly kind: "known" };
