import { deepFreeze, readAll, version } from "../../core/index.ts";
import { defaultRules } from "./default-rules.ts";
import { encode, encodeResult } from "./encode.ts";
import { type Kept, type KeptObject, keptObject, marked } from "./kept.ts";
import { liveArguments } from "./live-arguments.ts";
import { Answers, type KeyOfCall, placesOf } from "./places.ts";
import { rulesIn } from "./rules-in.ts";
import { argumentsShape, type NamedFunction, theOne } from "./the-one.ts";

/**
 * What a callback of the caller answered, by the place of the item that it was asked about.
 *
 * @term jawaban yang tercatat
 */
export interface KeptAnswer {
  /** The number of the callback among those of the arguments. */
  readonly callback: number;
  /** What it was asked about: places among the arguments, or values. */
  readonly to: Kept;
  /** What it answered. */
  readonly answer: Kept;
}

/**
 * Everything that a result was made of and the result itself, as plain JSON with sorted keys: proof of what was computed,
 * from what, by which rules and by which version.
 *
 * @term rekaman perhitungan
 */
export interface Snapshot {
  /** Says what this is. */
  readonly kind: "snapshot";
  /** The form of the record. */
  readonly format: 1;
  /** The name of the function. */
  readonly function: string;
  /** The version of the library that ran it. */
  readonly version: string;
  /** Its arguments. What JSON does not know is marked. */
  readonly arguments: readonly Kept[];
  /** What its callbacks answered. */
  readonly answers: readonly KeptAnswer[];
  /** The rules, by value: those among the arguments, and those that the function takes where none is named. */
  readonly rules: KeptObject;
  /** The result. */
  readonly result: Kept;
}

/**
 * Runs a function and keeps all that its result was made of: arguments, what callbacks answered, rules by value, the
 * version of the library, and the result. Kept as text, it proves years later what was computed.
 *
 * @term rekaman perhitungan
 * @param named - The function under its name: `{ rankBy }`. Any function will do, if it always answers the same to the same.
 * @param args - Its arguments. A generator is read once; callbacks are to answer the same to the same item.
 * @returns The record, frozen. {@link canonicalJson} gives its bytes, {@link replay} runs it again. It holds a copy of the
 * items: for a million lines hand over an {@link absorptionAccumulator} that has counted them, whose state is kept instead.
 * @throws What the function throws; a {@link SakipError} `invalid-input` for more than one function, arguments that
 * are not in an array, or an item that contains itself.
 * @see No official source.
 * @example
 * ```ts
 * import { rankBy, replay, snapshot } from "sakip";
 *
 * const agencies = [{ id: "dlh", score: "78.4" }, { id: "disnaker", score: "81" }];
 * const kept = snapshot({ rankBy }, [agencies, { value: (each: { score: string }) => each.score }]);
 * kept.answers.map(({ to, answer }) => [to, answer])
 * // => [[[{ $sakip: "place", of: [0, 0] }], "78.4"], [[{ $sakip: "place", of: [0, 1] }], "81"]]
 * replay(JSON.parse(JSON.stringify(kept)), { rankBy }) // => { same: true }
 * ```
 */
export function snapshot(named: NamedFunction, args: readonly unknown[]): Snapshot {
  const [name, run] = theOne(named);
  const [given] = readAll([argumentsShape, args, "args"]);
  const answers = new Answers();
  let keyOf: KeyOfCall = (given) => encode(given);
  const { args: live, numbers } = liveArguments(given, (callback, number) => (...given: unknown[]) => {
    const answer = callback(...given);
    answers.keep(number, keyOf(given), encode(answer));
    return answer;
  });
  // Written down first: what is too deep for that is too deep to be gone through.
  const kept = live.map((own) => encode(own, (callback) => marked("callback", numbers.get(callback) ?? -1)));
  keyOf = placesOf(live);
  const result = run(...live);
  const rules = Object.entries(defaultRules(name, given)).map(
    ([key, rule]) => [`default/${key}`, encode(rule)] as const,
  );
  return deepFreeze({
    kind: "snapshot",
    format: 1,
    function: name,
    version,
    arguments: kept,
    answers: answers.all(),
    rules: keptObject([...Object.entries(rulesIn(kept)), ...rules]),
    result: encodeResult(result),
  });
}
