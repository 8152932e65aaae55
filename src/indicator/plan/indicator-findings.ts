import type { Finding, Path } from "../../core/index.ts";
import { formatPeriod, type IsoDate, periodOf } from "../../period/index.ts";
import { firstCommonDay } from "./indicator-in-force.ts";
import { indicatorQualityWeight } from "./indicator-quality-weight.ts";
import { type ReadIndicator, targetFindings } from "./target-findings.ts";

const VALIDITY = { exact: "eksak", proxy: "proksi", activity: "aktivitas" };
const CONTROL = { low: "rendah", moderate: "sedang", high: "tinggi" };

/** A day as Indonesian sentences write it: 31 Desember 2023. */
function dayIn(date: IsoDate): string {
  return `${Number(date.slice(8))} ${formatPeriod(periodOf(date, "month"))}`;
}

/** What is wrong with one version of an indicator. */
export function ownFindings(indicator: ReadIndicator, path: Path): Finding[] {
  const { id, validFrom = "", validUntil, validity, controllability } = indicator;
  const findings: Finding[] = [];
  if (validUntil !== undefined && validUntil < validFrom)
    findings.push({
      code: "validity-reversed",
      severity: "error",
      subject: id,
      path: [...path, "validUntil"],
      details: { validFrom, validUntil },
      message: {
        id: `Indikator “${id}” berakhir (${dayIn(validUntil)}) sebelum mulai berlaku (${dayIn(validFrom)}).`,
        en: `Indicator “${id}” ends (${validUntil}) before it begins (${validFrom}).`,
      },
    });
  findings.push(...targetFindings(indicator, path));
  if (validity && controllability && indicatorQualityWeight(validity, controllability).status === "not-computable")
    findings.push({
      code: "quality-combination",
      severity: "warning",
      subject: id,
      path: [...path, "controllability"],
      details: { validity, controllability },
      message: {
        id: `Validitas ${VALIDITY[validity]} dan kendali ${CONTROL[controllability]} tidak boleh berpasangan.`,
        en: `Validity ${validity} and controllability ${controllability} may not be combined.`,
      },
    });
  return findings;
}

/** Whether two versions of one indicator are in force at once. */
export function versionFindings(indicator: ReadIndicator, other: ReadIndicator, path: Path): Finding[] {
  const from = indicator.id === other.id ? firstCommonDay(indicator, other) : undefined;
  if (from === undefined) return [];
  return [
    {
      code: "versions-overlap",
      severity: "error",
      subject: indicator.id,
      path: [...path, "validFrom"],
      details: { from },
      message: {
        id: `Dua versi indikator “${indicator.id}” berlaku sekaligus${from === "" ? "" : ` sejak ${dayIn(from)}`}.`,
        en: `Two versions of indicator “${indicator.id}” are in force at once${from === "" ? "" : ` from ${from}`}.`,
      },
    },
  ];
}

/** What is wrong with the replacement of one indicator by another, given the versions of that one. */
export function replacementFindings(
  indicator: ReadIndicator,
  versions: readonly ReadIndicator[],
  path: Path,
): Finding[] {
  const { id, replaces } = indicator;
  if (replaces === undefined) return [];
  const replaced = versions.filter((other) => other !== indicator);
  if (replaced.length === 0)
    return [
      {
        code: "replaced-unknown",
        severity: "warning",
        subject: id,
        path: [...path, "replaces"],
        details: { replaces },
        message: {
          id: `Indikator “${replaces}” yang digantikan “${id}” tidak ada dalam data.`,
          en: `Indicator “${replaces}”, which “${id}” replaces, is not in the data.`,
        },
      },
    ];
  return replaced.flatMap((other) => {
    const from = firstCommonDay(indicator, other);
    return from === undefined
      ? []
      : [
          {
            code: "replaced-in-force",
            severity: "warning",
            subject: id,
            path: [...path, "replaces"],
            details: { replaces, from },
            message: {
              id: `Indikator “${id}” berlaku bersamaan dengan “${replaces}” yang digantikannya.`,
              en: `Indicator “${id}” is in force beside “${replaces}”, which it replaces.`,
            },
          },
        ];
  });
}
