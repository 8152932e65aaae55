import { type Bilingual, deepFreeze, type Finding, type Path, type Severity } from "../core/index.ts";
import { periodCode } from "../period/index.ts";
import type { Indicator } from "./indicator.ts";
import { firstCommonDay } from "./indicator-in-force.ts";
import { indicatorQualityWeight } from "./indicator-quality-weight.ts";

/**
 * Checks a set of indicators, all their versions together.
 *
 * | code | severity | meaning |
 * |---|---|---|
 * | `versions-overlap` | error | two versions of one indicator are in force on one date |
 * | `validity-reversed` | error | a version ends before it begins |
 * | `target-twice` | error | a period has two targets |
 * | `replaced-in-force` | warning | an indicator is in force beside the one it replaces |
 * | `replaced-unknown` | warning | the indicator that is said to be replaced is not in the set |
 * | `quality-combination` | warning | validity and controllability do not go together |
 *
 * @term pemeriksaan indikator
 * @param indicators - The indicators, parsed before.
 * @returns The findings, in the order of the indicators; empty when there are none.
 * @see No official source for versions: they are logic. The combinations are those of the Ministry of Finance, as restated.
 * @example
 * ```ts
 * import { checkIndicators } from "sakip";
 *
 * const findings = checkIndicators([
 *   { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2024-06-30" },
 *   { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
 * ]);
 * findings.map(({ code, details }) => [code, details["from"]]) // => [["versions-overlap", "2024-01-01"]]
 * ```
 */
export function checkIndicators(indicators: Iterable<Indicator>): readonly Finding[] {
  const all = [...indicators];
  return deepFreeze(
    all.flatMap((indicator, i) => [
      ...ownFindings(indicator, [i]),
      ...all.slice(0, i).flatMap((other) => versionFindings(indicator, other, [i])),
      ...replacementFindings(indicator, all, [i]),
    ]),
  );
}

function ownFindings(indicator: Indicator, path: Path): Finding[] {
  const { id, validFrom = "", validUntil, targets = [], validity, controllability } = indicator;
  const codes = targets.map(({ period }) => periodCode(period));
  const reversed = validUntil !== undefined && validUntil < validFrom;
  const allowed =
    validity === undefined ||
    controllability === undefined ||
    indicatorQualityWeight(validity, controllability).status === "computed";
  return [
    ...(reversed
      ? [
          finding(
            "validity-reversed",
            "error",
            id,
            [...path, "validUntil"],
            { validFrom, validUntil },
            {
              id: `Indikator “${id}” berakhir (${validUntil}) sebelum mulai berlaku (${validFrom}).`,
              en: `Indicator “${id}” ends (${validUntil}) before it begins (${validFrom}).`,
            },
          ),
        ]
      : []),
    ...codes.flatMap((period, i) =>
      codes.indexOf(period) === i
        ? []
        : [
            finding(
              "target-twice",
              "error",
              id,
              [...path, "targets", i],
              { period },
              {
                id: `Indikator “${id}” punya dua target untuk ${period}.`,
                en: `Indicator “${id}” has two targets for ${period}.`,
              },
            ),
          ],
    ),
    ...(allowed
      ? []
      : [
          finding(
            "quality-combination",
            "warning",
            id,
            [...path, "controllability"],
            { validity, controllability },
            {
              id: `Validitas ${validity} dan kendali ${controllability} tidak boleh berpasangan.`,
              en: `Validity ${validity} and controllability ${controllability} may not be combined.`,
            },
          ),
        ]),
  ];
}

function versionFindings(indicator: Indicator, other: Indicator, path: Path): Finding[] {
  const from = indicator.id === other.id ? firstCommonDay(indicator, other) : undefined;
  if (from === undefined) return [];
  return [
    finding(
      "versions-overlap",
      "error",
      indicator.id,
      [...path, "validFrom"],
      { from },
      {
        id: `Dua versi indikator “${indicator.id}” berlaku sekaligus${from === "" ? "" : ` sejak ${from}`}.`,
        en: `Two versions of indicator “${indicator.id}” are in force at once${from === "" ? "" : ` from ${from}`}.`,
      },
    ),
  ];
}

function replacementFindings(indicator: Indicator, all: readonly Indicator[], path: Path): Finding[] {
  const { id, replaces } = indicator;
  if (replaces === undefined) return [];
  const replaced = all.filter((other) => other.id === replaces && other !== indicator);
  if (replaced.length === 0)
    return [
      finding(
        "replaced-unknown",
        "warning",
        id,
        [...path, "replaces"],
        { replaces },
        {
          id: `Indikator “${replaces}” yang digantikan “${id}” tidak ada dalam data.`,
          en: `Indicator “${replaces}”, which “${id}” replaces, is not in the data.`,
        },
      ),
    ];
  return replaced.flatMap((other) => {
    const from = firstCommonDay(indicator, other);
    return from === undefined
      ? []
      : [
          finding(
            "replaced-in-force",
            "warning",
            id,
            [...path, "replaces"],
            { replaces, from },
            {
              id: `Indikator “${id}” berlaku bersamaan dengan “${replaces}” yang digantikannya.`,
              en: `Indicator “${id}” is in force beside “${replaces}”, which it replaces.`,
            },
          ),
        ];
  });
}

function finding(
  code: string,
  severity: Severity,
  subject: string,
  path: Path,
  details: Finding["details"],
  message: Bilingual,
): Finding {
  return { code, severity, subject, path, details, message };
}
