import {
  attempt,
  deepFreeze,
  describe,
  isSakipError,
  problemAt,
  readAll,
  SakipError,
  version,
} from "../../core/index.ts";
import { decode } from "./decode.ts";
import { defaultRules } from "./default-rules.ts";
import { encode, encodeResult } from "./encode.ts";
import { type Kept, keptObject, marked } from "./kept.ts";
import { type KeptDifference, keptDifferences } from "./kept-difference.ts";
import { liveArguments } from "./live-arguments.ts";
import { Answers, type KeyOfCall, placesOf } from "./places.ts";
import { isOfRule, rulesIn } from "./rules-in.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotShape } from "./snapshot-shape.ts";
import { argumentsShape, type NamedFunction, theOne } from "./the-one.ts";

/**
 * A place at which what is computed now differs from what was kept.
 *
 * | cause | meaning |
 * |---|---|
 * | `input` | the data that was named now is other data |
 * | `rule` | a rule, or a choice of the caller, is another one; a result that differs because of it |
 * | `version` | another version of the library computes something else from the same |
 * | `code` | the same version does: another function was given, or one that does not always answer the same |
 * | `unrecorded` | a callback was asked for something that it was not asked for then |
 *
 * @term perbedaan rekaman
 */
export interface ReplayDifference extends KeptDifference {
  /** Where: below `"arguments"`, `"rules"`, `"answers"` or `"result"`. */
  readonly path: readonly (string | number)[];
  /** What was kept; absent where there was nothing. */
  readonly before?: Kept;
  /** What there is now; absent where there is nothing. */
  readonly after?: Kept;
  /** Why they differ. */
  readonly cause: "input" | "rule" | "code" | "version" | "unrecorded";
}

/**
 * Whether a record still holds.
 *
 * @term pengulangan perhitungan
 */
export type Replay =
  | {
      /** What is computed now is what was kept. */
      readonly same: true;
    }
  | {
      /** It is not. */
      readonly same: false;
      /** Every place that differs, with the cause. */
      readonly differences: readonly ReplayDifference[];
    };

/**
 * Runs a record again: whether the same arguments, the same answers and the same rules still give the same result, and if
 * not, what differs and why.
 *
 * @term pengulangan perhitungan
 * @param kept - What {@link snapshot} gave, also from JSON.
 * @param named - The function that it is of, under its name.
 * @param now - The arguments as they are now, where these are to be compared with those that were kept.
 * @throws A {@link SakipError} `invalid-input` for what is no record, or is one of another function.
 * @see No official source.
 * @example
 * ```ts
 * import { gradeOf, replay, sakipGradeScale, snapshot } from "sakip";
 *
 * const kept = snapshot({ gradeOf }, ["79.9", sakipGradeScale]);
 * replay(kept, { gradeOf }) // => { same: true }
 * replay(kept, { gradeOf }, ["80.1", sakipGradeScale])
 * // => { same: false, differences: [{ path: ["arguments", 0], before: "79.9", after: "80.1", cause: "input" }] }
 * ```
 */
export function replay(kept: Snapshot, named: NamedFunction, now?: readonly unknown[]): Replay {
  const [read] = readAll([snapshotShape, kept, "kept"]);
  const current = now === undefined ? undefined : readAll([argumentsShape, now, "now"])[0];
  const [name, run] = theOne(named);
  if (name !== read.function)
    throw new SakipError([
      problemAt("invalid-input", ["named"], name, {
        en: `the function "${read.function}", of which the record is`,
        id: `fungsi "${read.function}", pemilik rekaman ini`,
      }),
    ]);
  const { args, result, unrecorded: missing } = runAgain(read, run);
  const unrecorded = [...missing.values()];
  const rules = ruleDifferences(read, args);
  const inputs = current === undefined ? [] : inputDifferences(read, current);
  const differences = [
    ...inputs,
    ...rules,
    ...unrecorded,
    ...keptDifferences(read.result, result, ["result"]).map((each) => ({
      ...each,
      cause: causeOf(read, rules, unrecorded),
    })),
  ];
  return deepFreeze(differences.length === 0 ? { same: true } : { same: false, differences });
}

type Found = readonly ReplayDifference[];

function causeOf(kept: Snapshot, rules: Found, unrecorded: Found): ReplayDifference["cause"] {
  if (unrecorded.length > 0) return "unrecorded";
  if (rules.length > 0) return "rule";
  return kept.version === version ? "code" : "version";
}

interface Again {
  readonly args: readonly unknown[];
  readonly result: Kept;
  /** Filled while the function runs. */
  readonly unrecorded: ReadonlyMap<string, ReplayDifference>;
}

function runAgain({ arguments: kept, answers: given }: Snapshot, run: (...args: unknown[]) => unknown): Again {
  const answers = new Answers();
  for (const { callback, to, answer } of given) answers.keep(callback, to, answer);
  const unrecorded = new Map<string, ReplayDifference>();
  let keyOf: KeyOfCall = (call) => encode(call);
  const callbackOf =
    (callback: number) =>
    (...call: unknown[]) => {
      const to = keyOf(call);
      const found = answers.to(callback, to);
      const path = ["answers", callback, JSON.stringify(to)];
      if (found === undefined) unrecorded.set(path.join(), { path, after: to, cause: "unrecorded" });
      return found && decode(found.answer);
    };
  const args = kept.map((own) => decode(own, callbackOf));
  keyOf = placesOf(args);
  const result = () => {
    try {
      return encodeResult(run(...args));
    } catch (error) {
      // What it now refuses is a result too: the error by its code.
      return marked("object", [
        ["error", isSakipError(error) ? error.code : (attempt(() => String(error)) ?? describe(error))],
      ]);
    }
  };
  return { args, result: result(), unrecorded };
}

/** The rules that were kept, beside those that ran: among the arguments, or taken where none was named. */
function ruleDifferences(
  { function: name, arguments: kept, rules }: Snapshot,
  args: readonly unknown[],
): ReplayDifference[] {
  const defaults = Object.entries(defaultRules(name, args)).map(
    ([key, rule]) => [`default/${key}`, encode(rule)] as const,
  );
  const ran = keptObject([...Object.entries(rulesIn(kept)), ...defaults]);
  return keptDifferences(rules, ran, ["rules"]).map((each) => ({ ...each, cause: "rule" as const }));
}

function inputDifferences({ arguments: kept }: Snapshot, now: readonly unknown[]): ReplayDifference[] {
  const { args, numbers } = liveArguments(
    now,
    (callback) =>
      (...given: unknown[]) =>
        callback(...given),
  );
  const current = args.map((own) => encode(own, (callback) => marked("callback", numbers.get(callback) ?? -1)));
  return keptDifferences(kept, current, []).map((each) => ({
    ...each,
    path: ["arguments", ...each.path],
    cause: isOfRule(kept, each.path) ? "rule" : "input",
  }));
}
