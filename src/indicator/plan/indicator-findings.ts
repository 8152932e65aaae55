import type { Bilingual, Finding, Path, Severity } from "../../core/index.ts";
import { periodCode } from "../../period/index.ts";
import { firstCommonDay } from "./indicator-in-force.ts";
import { indicatorQualityWeight } from "./indicator-quality-weight.ts";
import type { Indicator } from "./indicator-shape.ts";

/** What is wrong with one version of an indicator. */
export function ownFindings(indicator: Indicator, path: Path): Finding[] {
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

/** Whether two versions of one indicator are in force at once. */
export function versionFindings(indicator: Indicator, other: Indicator, path: Path): Finding[] {
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

/** What is wrong with the replacement of one indicator by another, given the versions of that one. */
export function replacementFindings(indicator: Indicator, versions: readonly Indicator[], path: Path): Finding[] {
  const { id, replaces } = indicator;
  if (replaces === undefined) return [];
  const replaced = versions.filter((other) => other !== indicator);
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
