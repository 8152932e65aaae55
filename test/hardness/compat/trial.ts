/** Why a host could not be tried here: that is said, and is no failure. */
export class NotPresent extends Error {}

/** What came of one host: which ways were tried, and what each of those that failed said. */
export interface Told {
  readonly part: string;
  readonly host: string;
  readonly version: string;
  readonly verdict: "ok" | "FAILED" | "not present";
  readonly ways: readonly string[];
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** What a host is handed while it is tried. */
export interface Trial {
  /** Says which version it is. */
  version(text: string): void;
  /** Tries one way of using the library: one that fails does not stop the others. */
  way(name: string, use: () => Promise<void> | void): Promise<void>;
}

export interface Host {
  /** The word by which it is asked for. */
  readonly part: string;
  readonly name: string;
  /** Whether it is tried on every change, as what needs nothing that is not here already. */
  readonly short?: true;
  try(trial: Trial): Promise<void>;
}

/** Tries one host, to its end. */
export async function tried({ part, name, try: use }: Host): Promise<Told> {
  const start = Date.now();
  const ways: string[] = [];
  const faults: string[] = [];
  let version = "";
  let absent: string | undefined;
  const trial: Trial = {
    version(text) {
      version = text.trim();
    },
    async way(way, of) {
      ways.push(way);
      try {
        await of();
      } catch (error) {
        if (error instanceof NotPresent) throw error;
        faults.push(`${way}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
  try {
    await use(trial);
    if (ways.length === 0) faults.push("nothing was tried");
  } catch (error) {
    if (error instanceof NotPresent) absent = error.message;
    else faults.push(error instanceof Error ? error.message : `${error}`);
  }
  const verdict = faults.length > 0 ? "FAILED" : absent === undefined ? "ok" : "not present";
  const said = absent === undefined ? faults : [...faults, absent];
  return { part, host: name, version, verdict, ways, faults: said, seconds: (Date.now() - start) / 1000 };
}
