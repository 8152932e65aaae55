import { isSakipError, type SakipError } from "sakip";
import { pollution } from "./built-ins.ts";
import { bytesOf } from "./bytes.ts";
import type { HostileCall } from "./call-of.ts";
import { flawOfRefusal } from "./refusal-laws.ts";
import { flawOfResult } from "./result-laws.ts";
import { changeIn, statesOf } from "./state.ts";
import { isOwn } from "./thrown.ts";

/** How a call ended: with a result, with a refusal by its code, with what the caller's own code threw; or what is wrong. */
export interface Verdict {
  readonly name: string;
  readonly outcome: string;
  readonly defect?: string;
}

/** Makes a call, twice where the first is right, and says what of the promises it breaks. */
export function judge(make: () => HostileCall): Verdict {
  const call = make();
  const states = statesOf(call.args);
  const [outcome, answer] = ending(call);
  const defect =
    flawOf(outcome, answer, call, states) ??
    (call.changes.some((each) => each.includes("empties")) ? undefined : changeIn(states)) ??
    pollution() ??
    (differs(make(), answer) ? "the same call twice answers differently" : undefined);
  return { name: call.target.name, outcome, ...(defect !== undefined && { defect }) };
}

function ending({ target, args }: HostileCall): [outcome: string, answer: unknown] {
  try {
    return ["result", Reflect.apply(target.call, undefined, args)];
  } catch (error) {
    if (isOwn(error) || isOfExample(error)) return ["passed through", error];
    // What the calls of a use do themselves is theirs.
    if (target.name.startsWith("use of") && error instanceof Error && !error.stack?.includes("/src/"))
      return ["passed through", error];
    return [isSakipError(error) ? (error.code as string) : "thrown", error];
  }
}

/** What the callback of an example throws where it is a method, which is not listened to. */
function isOfExample(error: unknown): boolean {
  const [, first = ""] = error instanceof Error ? (error.stack?.split("\n") ?? []) : [];
  return first.includes("callsOfExamples");
}

function flawOf(
  outcome: string,
  answer: unknown,
  { target, changes }: HostileCall,
  states: ReadonlyMap<object, unknown>,
): string | undefined {
  switch (outcome) {
    case "result":
      return flawOfResult(answer, states, { name: target.name, shape: target.shape, changes });
    case "passed through":
      return undefined;
    case "thrown":
      return `no code: ${whereOf(answer)}`;
    default:
      return flawOfRefusal(answer as SakipError);
  }
}

function differs(call: HostileCall, before: unknown): boolean {
  const [, answer] = ending(call);
  return bytesOf(answer) !== bytesOf(before);
}

/** An error that is not of the library, and the first of our files that it went through. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = error.stack?.split("\n").find((line) => line.includes("/src/"));
  const place = frame === undefined ? "" : ` at ${/src\/[^:]+/.exec(frame)?.[0]}`;
  return `${error.name}: ${error.message.slice(0, 120)}${place}`;
}
