// How charts are drawn and judged in tests: by Vega itself, and by the schema that Vega-Lite ships. UPDATE_PICTURES=1 writes
// the pictures of the documentation anew: look at them before you commit them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import * as vega from "vega";
import { logger, parse, View, Warn } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { expect } from "vitest";
import type { Chart } from "../../src/report/index.ts";

/** A copy that Vega may write into. */
const specificationOf = ({ specification }: Chart): TopLevelSpec => JSON.parse(JSON.stringify(specification));

/** What Vega measures texts with; its types do not tell it. */
interface Measuring {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
}

// Without a browser Vega takes every letter to be 0.8 as wide as high, which leaves broad margins.
(vega as typeof vega & Measuring).textMetrics.width = ({ fontSize = 11 }, text) =>
  Math.ceil(longestLine(text) * fontSize * 0.6);

function longestLine(text: unknown): number {
  return Math.max(0, ...(Array.isArray(text) ? text : [text]).map((line) => String(line ?? "").length));
}

/** What Vega or Vega-Lite warned of while the chart was drawn, and the chart as SVG. */
export async function draw(chart: Chart): Promise<{ readonly svg: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const listener = logger(Warn);
  listener.warn = (...said: readonly unknown[]) => {
    warnings.push(said.join(" "));
    return listener;
  };
  const { spec } = compile(specificationOf(chart), { logger: listener });
  const view = new View(parse(spec), { renderer: "none", logger: listener });
  const svg = await view.toSVG();
  view.finalize();
  return { svg: `${svg}\n`, warnings };
}

let judge: ValidateFunction | undefined;

/** What Vega-Lite's own schema finds wrong with a chart. It takes a second to be compiled, once. */
export function schemaFaults(chart: Chart): readonly string[] {
  judge ??= compileSchema();
  judge(specificationOf(chart));
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileSchema(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  ajv.addFormat("color-hex", () => true);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

/** The parts of a picture that a screen reader takes for pictures of their own, and that have no name. */
const namelessIn = (svg: string) =>
  [...svg.matchAll(/<[^>]*role="graphics-symbol"[^>]*>/g)]
    .map(([part]) => part)
    .filter((part) => !/aria-label="[^"]/.test(part));

/**
 * Holds that a chart is valid, draws without a warning, says of each of its parts what it is, and is the picture of the
 * documentation, byte for byte.
 */
export async function expectPicture(name: string, chart: Chart): Promise<void> {
  expect(schemaFaults(chart)).toEqual([]);
  const { svg, warnings } = await draw(chart);
  expect(warnings).toEqual([]);
  expect(namelessIn(svg)).toEqual([]);
  const folder = new URL("../../docs/pictures/", import.meta.url);
  const file = new URL(`${name}.svg`, folder);
  if (process.env["UPDATE_PICTURES"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, svg);
  }
  expect(svg).toBe(existsSync(file) ? readFileSync(file, "utf8") : "(missing: UPDATE_PICTURES=1 writes it)");
}

/** The rows that a chart is drawn from. */
export function rowsOf({ specification }: Chart): readonly Readonly<Record<string, unknown>>[] {
  const { data } = JSON.parse(JSON.stringify(specification));
  return data.values;
}

/** How far down the first dashed rule of a chart reaches, in pixels; undefined for one that reaches the bottom. */
export function dashedReach({ specification }: Chart): number | undefined {
  const { layer } = JSON.parse(JSON.stringify(specification));
  const dashed = layer.find((each: { readonly mark: { readonly strokeDash?: unknown } }) => each.mark.strokeDash);
  return dashed.encoding.y2?.value;
}

/** What an axis or a rule says, and every other text that is no text of a row. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = ""]) => text.replaceAll("&gt;", ">"));
}
