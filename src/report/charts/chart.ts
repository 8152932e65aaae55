import { type Bilingual, deepFreeze, type GivenFinding, type Locale, ownCopy } from "../../core/index.ts";
import { textIn, type Words } from "../table/index.ts";
import { FONT, INK, wrapName } from "./look.ts";

/**
 * A specification of Vega-Lite as plain data.
 *
 * @term spesifikasi grafik
 */
export type ChartSpecification = Readonly<Record<string, unknown>>;

/**
 * A chart as plain data: put it into a document as a block, print it, or hand its specification to Vega-Lite.
 *
 * @term grafik
 */
export interface Chart {
  /** Says what this is. */
  readonly kind: "picture";
  /** In which language the picture is specified. */
  readonly format: "vega-lite";
  /** What the chart shows, in words: for who cannot see it, and for what cannot draw it. */
  readonly description: Bilingual;
  /** The chart as Vega-Lite takes it; its texts are in the language that was told. */
  readonly specification: ChartSpecification;
  /** What a person should look at. */
  readonly findings: readonly GivenFinding[];
}

/** A part of a specification. */
export type Part = Readonly<Record<string, unknown>>;

/** A chart before it is finished. */
export interface ChartDraft {
  readonly caption: Words;
  /** Lines below the caption: notes, and where the figures come from. */
  readonly lines: readonly Words[];
  readonly description: Bilingual;
  readonly locale: Locale;
  /** Data, marks and measures. */
  readonly body: Part;
  readonly findings?: readonly GivenFinding[];
}

/** After how many characters a line below the caption is wrapped. */
const LINE = 110;

/** The chart of a draft, frozen. */
export function finishChart({ caption, lines, description, locale, body, findings = [] }: ChartDraft): Chart {
  const subtitle = lines.flatMap((line) => wrapName(textIn(line, locale), LINE)).filter((line) => line !== "");
  return deepFreeze({
    kind: "picture",
    format: "vega-lite",
    description,
    specification: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: description[locale],
      title: {
        text: textIn(caption, locale),
        ...(subtitle.length > 0 && { subtitle }),
        anchor: "start",
        frame: "bounds",
        fontSize: 14,
        subtitleFontSize: 10,
        subtitleColor: INK.soft,
        offset: 12,
        // The description begins with it, and what the picture says of its title would be English.
        aria: false,
      },
      ...body,
      config: {
        font: FONT,
        view: { stroke: null },
        // What the marks say of themselves in a browser would be English.
        aria: false,
        legend: { aria: false },
        // Where they only guide the eye, they would stand there for a screen reader as pictures without a name.
        rule: { aria: false },
        line: { aria: false },
        tick: { aria: false },
      },
    },
    findings: findings.map((each) => ownCopy(each)),
  });
}
