import * as api from "sakip";
import { schemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import { formatPath, isSakipError } from "../src/core/index.ts";
import { mutantOf, randomFrom } from "./support/mutants.ts";
import { exportedShapes } from "./support/shape-comments.ts";
import { soundDocuments } from "./support/sound-documents.ts";
import { type Use, uses } from "./support/uses/index.ts";

const shapes = Object.entries(exportedShapes);
/** All shapes together are tried with at least so many documents. */
const DOCUMENTS = 10_000;
const each = Math.ceil(DOCUMENTS / shapes.length);

/** Whether a reader takes a document, and else what it says of it: code and place, in the order of the document. */
type Verdict = "taken" | readonly string[];

describe("a document, and the same with something wrong in it", () => {
  it("is tried for every shape that the library exports", () => {
    expect(Object.keys(uses).sort()).toEqual(shapes.map(([name]) => name).sort());
  });

  it.each(shapes)("is judged alike by parser, schema and function: %s", (name, shape) => {
    const use = uses[name] as Use;
    const schema = schemaOf(shape);
    const random = randomFrom(name.length * 7919);
    const sound = soundDocuments(shape, use);
    expect(sound.length).toBeGreaterThan(0);
    const apart: unknown[] = [];
    const counts = { taken: 0, refused: 0 };
    for (let i = 0; i < each; i++) {
      const document = sound[i % sound.length];
      const tried = i % 8 === 0 ? document : mutantOf(document, random);
      const parser = verdictOf(() => api.parse(shape, tried));
      const result = schema.safeParse(tried);
      const bySchema = result.success
        ? "taken"
        : result.error.issues.map(({ path, ...issue }) => told(codeIn(issue), path));
      const byFunction = verdictOf(() => use.call(tried as never));
      counts[parser === "taken" ? "taken" : "refused"]++;
      if (JSON.stringify(parser) !== JSON.stringify(bySchema)) apart.push({ parser, bySchema });
      if (!agrees(parser, byFunction, use.beyond)) apart.push({ parser, byFunction });
    }
    expect(apart.slice(0, 3)).toEqual([]);
    // A test that refuses everything, or nothing, would hold nothing.
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(each / 20);
  });
});

/** A function refuses what the parser refuses; what else it refuses needs more than the document, and is listed. */
function agrees(parser: Verdict, byFunction: Verdict, beyond: RegExp | undefined): boolean {
  if (byFunction === "taken") return parser === "taken";
  return parser !== "taken" || byFunction.every((each) => beyond?.test(each));
}

function verdictOf(call: () => unknown): Verdict {
  try {
    call();
    return "taken";
  } catch (error) {
    if (!isSakipError(error)) return [`thrown ${error}`];
    return error.details.problems.map(({ code, path }) => told(code, path));
  }
}

function told(code: unknown, path: readonly PropertyKey[]): string {
  return `${String(code)} ${formatPath(path as readonly (string | number)[])}`.trim();
}

/** The code that an issue of a schema carries. */
function codeIn(issue: object): unknown {
  return "params" in issue ? (issue.params as { readonly code: unknown }).code : "none";
}
