// Real calls to start from: those of every example of the documentation, and those that use every exported shape.
import { readdirSync, readFileSync } from "node:fs";
import * as api from "sakip";
import * as planning from "sakip/planning";
import * as reading from "sakip/reading";
import * as report from "sakip/report";
import * as schema from "sakip/schema";
import ts from "typescript";
import type { AnyShape, Path } from "../../../src/core/index.ts";
import { soundDocuments } from "../../support/sound-documents.ts";
import { type Use, uses } from "../../support/uses/index.ts";
import { otherCalls } from "./other-calls.ts";
import type { Callee, Target } from "./target.ts";

const doors = {
  sakip: api,
  "sakip/planning": planning,
  "sakip/reading": reading,
  "sakip/report": report,
  "sakip/schema": schema,
} as const;

/** So many different calls of each function are kept: the first of each length of arguments, and others. */
const MOST_CALLS = 24;

/** Every function of every door, and three ways to use every shape, each with calls that work. */
export function corpus(): readonly Target[] {
  const seen = callsOfExamples();
  const functions = Object.values(doors).flatMap((door) =>
    Object.entries<unknown>(door).filter((pair): pair is [string, Callee] => isFunction(pair)),
  );
  const others = otherCalls();
  const targets = functions.map(([name, call]) => ({
    name,
    call,
    calls: [...(seen.get(name) ?? []), ...(others.functions[name] ?? [])],
  }));
  return [...targets, ...others.methods, ...shapeTargets()];
}

/** A class is none of ours to call. */
function isFunction([name, value]: [string, unknown]): boolean {
  return typeof value === "function" && /^[a-z]/.test(name) && name !== "schemaOf";
}

const NO_USE: Use = { call: () => undefined };

function shapeTargets(): Target[] {
  const shapes = Object.values(doors).flatMap((door) =>
    Object.entries<unknown>(door).filter((pair): pair is [string, AnyShape] => pair[0].endsWith("Shape")),
  );
  return shapes.flatMap(([name, shape]): Target[] => {
    const use = uses[name];
    const calls = soundDocuments(shape, use ?? NO_USE, 40).map((document) => [document]);
    const zod = schema.schemaOf(shape);
    return [
      { name: `parse(${name})`, shape, call: (input: unknown) => api.parse(shape, input), calls },
      { name: `schemaOf(${name}).safeParse`, call: (input: unknown) => verdictOf(zod.safeParse(input)), calls },
      ...(use === undefined ? [] : [{ name: `use of ${name}`, call: use.call, calls }]),
    ];
  });
}

/** Says what zod says as the parser would say it: a document is taken, or refused with every problem. */
function verdictOf({ success, error }: ReturnType<ReturnType<typeof schema.schemaOf>["safeParse"]>): null {
  if (success) return null;
  const problems = error.issues.map((issue) => ({
    path: issue.path as Path,
    ...("params" in issue ? issue.params : {}),
  }));
  throw new api.SakipError(problems as never);
}

/** Runs the files that `npm run doc-examples` makes, and keeps the arguments of every call in them. */
function callsOfExamples(): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const folder = new URL("../../doc-examples/", import.meta.url);
  const seen = new Map<string, unknown[][]>();
  const watched = (name: string, call: unknown) =>
    typeof call !== "function"
      ? call
      : (...args: unknown[]) => {
          const kept = args.map(again);
          const calls = seen.get(name) ?? [];
          seen.set(name, calls);
          if (calls.length < MOST_CALLS) calls.push(kept);
          return call(...kept.map((each, i) => (each === args[i] ? each : Array.isArray(each) ? [...each] : each)));
        };
  const test = (_name: string, run: () => unknown) => void run();
  const promise: unknown = new Proxy(() => promise, { get: () => promise });
  const wanted = (from: string): unknown => {
    if (from === "vitest") return { expect: Object.assign(tolerant, { objectContaining: () => promise }), test };
    if (from.endsWith("plain.ts")) return { plain: (value: unknown) => value };
    if (from.endsWith("watched.ts")) return { watched: (call: unknown) => call };
    const door = doors[from as keyof typeof doors];
    if (door === undefined) throw new Error(`an example takes ${from}`);
    return Object.fromEntries(
      Object.entries(door).map(([name, value]) => [name, isClass(name) ? value : watched(name, value)]),
    );
  };
  for (const file of readdirSync(folder)
    .filter((name) => /^(?!docs__id).*\.L\d+\.ts$/.test(name))
    .sort()) {
    const text = readFileSync(new URL(file, folder), "utf8");
    // A block that is only type-checked makes no calls.
    if (!text.includes("__test(")) continue;
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    // What an example expects is held elsewhere.
    new Function("require", "exports", outputText)(wanted, {});
  }
  return seen;

  /** An expectation that holds whatever comes; a call that is expected to be refused is made all the same. */
  function tolerant(given: unknown): unknown {
    if (typeof given === "function") {
      try {
        given();
      } catch {}
    }
    return promise;
  }
}

const isClass = (name: string) => /^[A-Z]/.test(name);

/** What gives its items once, as a list of them; anything else as it is. */
function again(value: unknown): unknown {
  const isGenerator = typeof value === "object" && value !== null && "next" in value && Symbol.iterator in value;
  return isGenerator ? [...(value as Iterable<unknown>)] : value;
}
