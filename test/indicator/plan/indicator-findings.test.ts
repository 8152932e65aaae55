import { indicatorShape } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { ownFindings, replacementFindings, versionFindings } from "../../../src/indicator/plan/indicator-findings.ts";
import { timelineOf } from "../../../src/indicator/plan/version-timeline.ts";

const [base] = readAll([indicatorShape, { id: "a", title: "A", polarity: "maximize" }]);

describe("the findings", () => {
  it("speak both languages, and name the date only where there is one", () => {
    expect(versionFindings(base, base, [3])[0]?.message.id).toBe("Dua versi indikator “a” berlaku sekaligus.");
    const later = { ...base, validFrom: "2024-01-01" };
    expect(versionFindings(base, later, [3])[0]?.message.id).toBe(
      "Dua versi indikator “a” berlaku sekaligus sejak 1 Januari 2024.",
    );
  });

  it("concern versions of the same indicator only", () => {
    expect(versionFindings(base, { ...base, id: "b" }, [])).toEqual([]);
    expect(replacementFindings(base, timelineOf([{ version: base, at: 0 }]), 0)).toEqual([]);
    expect(ownFindings({ ...base, validity: "exact" }, [])).toEqual([]);
  });
});
