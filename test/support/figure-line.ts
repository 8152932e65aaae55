import type { Figure } from "sakip";

/** A figure in one line: side, numbers, unit, grade, remark, findings; or what it is instead. */
export function lineOf(figure: Figure): string {
  switch (figure.kind) {
    case "number":
    case "range": {
      const numbers = figure.kind === "number" ? `${figure.sign} ${figure.value}` : `${figure.low}..${figure.high}`;
      const open = figure.kind === "range" && figure.lowOpen ? "open" : "";
      const said = figure.findings.map(({ code, details }) => `!${details["taken"] ?? code}`);
      const beside = [figure.unit && `[${figure.unit}]`, figure.grade?.level, figure.remark && `(${figure.remark})`];
      return [numbers, open, ...beside, ...said].filter(Boolean).join(" ");
    }
    case "level":
      return `${figure.sign} ${figure.level} on ${figure.scale.id}${figure.remark === null ? "" : ` (${figure.remark})`}`;
    case "none":
      return "none";
    case "unread":
      return `${figure.finding.code} ${figure.finding.details["reason"] ?? ""}`.trim();
  }
}
