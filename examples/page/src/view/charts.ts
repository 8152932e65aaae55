import type { Locale } from "sakip";
import { type Chart, toHtml } from "sakip/report";
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Markup, markup, raw } from "./markup.ts";

/** Whether a chart has no more rows than somebody would look at. */
export function isReadable({ specification }: Chart): boolean {
  const { data } = specification as { readonly data?: { readonly values?: readonly unknown[] } };
  return (data?.values?.length ?? 0) <= 100;
}

/** A chart as the library prints it: its description in words, and its specification for the program that draws it. */
export function chartView(chart: Chart, at: number, locale: Locale): Markup {
  const name = chart.description[locale];
  return markup`<div class="chart" role="region" tabindex="0" aria-label="${name}">${raw(toHtml(chart, { locale, id: `chart-${at}` }))}</div>`;
}

/** Draws every chart that stands in a place. Vega interprets its expressions: the page may not make code out of texts. */
export async function drawCharts(inside: HTMLElement): Promise<void> {
  for (const figure of inside.querySelectorAll<HTMLElement>("figure[data-format=vega-lite]")) {
    const specification: TopLevelSpec = JSON.parse(figure.dataset["specification"] ?? "");
    const runtime = parse(compile(specification).spec, undefined, { ast: true });
    const view = new View(runtime, { renderer: "none", expr: expressionInterpreter });
    const drawn = document.createElement("div");
    // The caption tells the same in words, and the table below it row by row.
    drawn.ariaHidden = "true";
    drawn.innerHTML = await view.toSVG();
    const picture = drawn.querySelector("svg");
    const width = Number(picture?.getAttribute("width"));
    // As wide as the page, but never so small that its words cannot be read: then it is moved sideways.
    Object.assign(picture?.style ?? {}, {
      width: "100%",
      height: "auto",
      minWidth: `${width}px`,
      maxWidth: `${width * 1.45}px`,
    });
    figure.prepend(drawn);
  }
}
