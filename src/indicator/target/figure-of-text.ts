import { exactOf, plainText } from "../../number/index.ts";
import { readUnit } from "../../unit/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { type FigureForm, type Grades, readText, type TextReading } from "./grammar/index.ts";
import type { LevelTarget } from "./named-target-shape.ts";
import { placedFigure } from "./placed-figure.ts";
import { type About, aboutText, ambiguousLevel, ambiguousNumber, unreadFigure } from "./target-findings.ts";
import { textFindings } from "./text-findings.ts";
import { usualScales } from "./usual-scales.ts";

/** The figure that a text is. */
export function figureOfText(text: string, options: FigureOptions): Figure {
  const plain = plainText(text);
  const about = aboutText(plain, options.subject);
  const grades = gradesOf(options);
  const reading = readText(plain, { locale: options.locale, grades, ofRupiah: countsRupiah(options.unit) });
  switch (reading.kind) {
    case "figure": {
      const { form, bounds } = reading;
      const [low, high] = [exactOf(bounds.low), exactOf(bounds.high)];
      const cell = { about, text, findings: textFindings(reading, about), form, grade: gradeOf(form, grades) };
      return placedFigure(form.values.length === 1 ? [low] : [low, high], cell, options);
    }
    case "ambiguous":
      return { kind: "unread", text, finding: ambiguousNumber(about, reading.readings) };
    case "level":
      return levelFigure(reading, { text, about, options, grades });
    case "none":
      return { kind: "none", text };
    case "unread":
      return { kind: "unread", text, finding: unreadFigure(about, reading.why) };
  }
}

interface Asked {
  readonly text: string;
  readonly about: About;
  readonly options: FigureOptions;
  readonly grades: Grades;
}

function levelFigure(
  { levels, sign, remark }: Extract<TextReading, { kind: "level" }>,
  { text, about, options, grades }: Asked,
): Figure {
  // A row of numbers has no levels, and a letter is one only of the scale that was asked for.
  const known = options.scale !== undefined && !grades.asked ? [] : levels.filter((level) => isTold(level, grades));
  const [found, ...others] = known;
  if (found === undefined) return { kind: "unread", text, finding: unreadFigure(about, "level-without-scale") };
  if (others.length > 0) return { kind: "unread", text, finding: ambiguousLevel(about, known) };
  const { scale, level } = found;
  return { kind: "level", scale, level, sign: sign ?? "=", remark, text, findings: [] };
}

function gradesOf({ scale }: FigureOptions): Grades {
  if (scale === undefined || "low" in scale) return { scales: usualScales, asked: false };
  return { scales: [scale], asked: true };
}

function gradeOf({ grade }: FigureForm, grades: Grades): LevelTarget | null {
  return grade !== null && isTold(grade, grades) ? grade : null;
}

function isTold({ level }: LevelTarget, { asked }: Grades): boolean {
  return asked || level.length > 2;
}

function countsRupiah(unit: string | undefined): boolean {
  return unit !== undefined && readUnit(unit).base.startsWith("Rp");
}
