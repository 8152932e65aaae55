import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import * as api from "sakip";
import { budgetLineSchema, type JsonSchema, jsonSchemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { AnyShape } from "../src/core/index.ts";
import { version } from "../src/core/index.ts";
import { arbitraryOf } from "./support/arbitrary-of.ts";
import { exportedShapes } from "./support/shape-comments.ts";
import { type Use, uses } from "./support/uses/index.ts";

const shapes = Object.entries(exportedShapes);

// A validator that knows nothing of this library, and takes no keyword that it does not know.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
ajv.addFormat("date", /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const validators = new Map(shapes.map(([name, shape]) => [name, ajv.compile(jsonSchemaOf(shape))]));
const openShapes = new Set(shapes.filter(([, shape]) => !isClosed(jsonSchemaOf(shape))).map(([name]) => name));
const accepts = (name: string, document: unknown) => validators.get(name)?.(document) ?? fail(name);

function fail(name: string): never {
  throw new Error(`no schema of ${name}`);
}

function isTaken(shape: AnyShape, document: unknown): boolean {
  try {
    api.parse(shape, document);
    return true;
  } catch {
    return false;
  }
}

/** As a file holds it. */
function asJson(document: unknown): unknown {
  const text = JSON.stringify(document);
  return text === undefined ? undefined : JSON.parse(text);
}

function soundDocuments(shape: AnyShape, { samples = [] }: Use): readonly unknown[] {
  const made = fc.sample(arbitraryOf(shape), { numRuns: 100, seed: 11 });
  const kept = [...samples, ...made].map(asJson).filter((document) => isTaken(shape, document));
  // Rules with functions of the caller live in no file.
  return kept.length > 0 ? kept : samples;
}

interface Node {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** The places of properties without description, at any depth. */
function undescribedIn(node: unknown, at = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {}, ...others } = node as Node;
  return [
    ...Object.entries(properties).flatMap(([key, property]) => [
      ...(typeof property["description"] === "string" && property["description"] !== "" ? [] : [`${at}.${key}`]),
      ...undescribedIn(property, `${at}.${key}`),
    ]),
    ...Object.entries(others).flatMap(([keyword, other]) => undescribedIn(other, `${at}/${keyword}`)),
  ];
}

describe("the JSON Schema of every shape", () => {
  it.each(shapes)("has a title, and a description of every property at every depth: %s", (_name, shape) => {
    const schema = jsonSchemaOf(shape);
    expect(schema["title"]).toMatch(/^.+ — .+$/);
    expect(undescribedIn(schema)).toEqual([]);
  });

  it.each(shapes)("is taken by a validator, which accepts what the parser takes: %s", (name, shape) => {
    const sound = soundDocuments(shape, uses[name] as Use);
    expect(sound.length).toBeGreaterThan(0);
    expect(sound.filter((document) => !accepts(name, document)).slice(0, 2)).toEqual([]);
  });

  it.each(shapes)("refuses a misspelt key of a closed object, and the absence of a key it needs: %s", (name, shape) => {
    const required = jsonSchemaOf(shape)["required"];
    const needed = Array.isArray(required) ? required.map(String) : [];
    const broken = soundDocuments(shape, uses[name] as Use)
      .filter(isRow)
      .slice(0, 10)
      .flatMap((document) => [
        ...Object.keys(document).map((key) => ({ ...document, [`${key}x`]: document[key] })),
        ...needed.map((key) => Object.fromEntries(Object.entries(document).filter(([each]) => each !== key))),
      ])
      .filter((document) => !isTaken(shape, document));
    // What an open row may carry of the caller's own, only the parser tells from a slip.
    const missed = broken.filter((document) => accepts(name, document) && !openShapes.has(name));
    expect(missed.slice(0, 2)).toEqual([]);
  });

  it("has an address with the version, once per shape", () => {
    const addresses = shapes.map(([name, shape]) => [name, jsonSchemaOf(shape)["$id"]]);
    expect(addresses).toEqual(shapes.map(([name]) => [name, `urn:sakip:${version}:${name}`]));
  });
});

describe("the JSON Schema of a budget line", () => {
  const line = { agencyId: "dlh", budget: "12.5", realization: 3, inForceFrom: "2024-02-29" };

  it.each([
    ["a decimal comma", { budget: "12,5" }],
    ["separators of thousands", { budget: "1.234,5" }],
    ["no day", { inForceFrom: "29 Februari 2024" }],
    ["no text", { agencyId: " " }],
    ["a list as text", { tags: "stunting" }],
  ])("refuses %s, as the parser does", (_what, change) => {
    expect(accepts("budgetLineShape", line)).toBe(true);
    expect(accepts("budgetLineShape", { ...line, ...change })).toBe(false);
    expect(isTaken(api.budgetLineShape, { ...line, ...change })).toBe(false);
  });

  it("may stand several times in a schema of the application", () => {
    const both = ajv.compile(z.toJSONSchema(z.object({ before: budgetLineSchema, after: budgetLineSchema })));
    expect(both({ before: line, after: line })).toBe(true);
    expect(both({ before: line, after: { ...line, budget: "12,5" } })).toBe(false);
  });

  it("takes texts of numbers exactly where the parser does", () => {
    const texts = [
      "0",
      "1",
      "-0",
      "+1",
      "1.",
      ".5",
      "1e3",
      "1E-3",
      "1e",
      " 1",
      "1 ",
      "",
      "12,5",
      "0x1",
      "NaN",
      "1_000",
    ];
    const reading = api.readingShape;
    const document = (value: unknown) => ({ period: { kind: "year", year: 2024 }, value });
    expect(texts.filter((text) => accepts("readingShape", document(text)))).toEqual(
      texts.filter((text) => isTaken(reading, document(text))),
    );
  });
});

function isRow(document: unknown): document is Record<string, unknown> {
  return typeof document === "object" && document !== null && !Array.isArray(document);
}

/** Whether every object that the document may be refuses keys of the caller's own. */
function isClosed(schema: JsonSchema): boolean {
  const alternatives = schema["anyOf"];
  if (Array.isArray(alternatives)) return alternatives.every((each: JsonSchema) => isClosed(each));
  return schema["type"] !== "object" || schema["additionalProperties"] !== undefined;
}
