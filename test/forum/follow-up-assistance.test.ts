import fc from "fast-check";
import { assistanceListShape, parse, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import type { AssistanceList } from "../../src/forum/assistance-list.ts";
import { followUpAssistance } from "../../src/forum/follow-up-assistance.ts";
import type { ForumAgency } from "../../src/forum/forum-agency.ts";
import type { ForumRule } from "../../src/forum/forum-rule.ts";
import { selectForAssistance } from "../../src/forum/select-for-assistance.ts";
import { parsePeriod } from "../../src/period/index.ts";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

const forum = (
  code: string,
  rates: Record<string, number | string | null>,
  rule: Partial<ForumRule> = {},
): AssistanceList =>
  selectForAssistance(
    Object.entries(rates).map(([key, rate]): ForumAgency => ({ key, rate })),
    { period: parsePeriod(code), places: 2, ...rule },
  );

const third = forum("2023-TW3", { a: 30, b: 40, c: 60, d: 70 }, { target: 70 });

describe("followUpAssistance", () => {
  it("tells rate, rank and gap, and judges by the share of the target", () => {
    const fourth = forum("2023-TW4", { a: 80, b: 60, c: 75, d: 96 }, { target: 95 });
    const review = followUpAssistance(third, fourth);
    expect(plain(review)).toMatchObject({
      kind: "assistance-review",
      from: { quarter: 3 },
      to: { quarter: 4 },
      followUps: [
        {
          agencyId: "a",
          value: "closer",
          before: { rate: "30", rank: 1, gap: "-40" },
          after: { rate: "80", rank: 3, gap: "-15" },
          rateChange: "50",
          rankChange: 2,
          gapChange: "25",
          stillAssisted: false,
          contested: false,
        },
        // Its gap opened by 5 points, but 40 of 70 are 57 percent and 60 of 95 are 63: it has caught up.
        { agencyId: "b", value: "closer", rateChange: "20", rankChange: -1, gapChange: "-5", stillAssisted: true },
      ],
      findings: [
        { code: "assisted-again", subject: "b", message: { en: "Among the lowest again: 40.00%, now 60.00%." } },
      ],
    });
  });

  it("tells all that a verdict comes from", () => {
    const [earlier, later] = [
      forum("2023-TW3", { a: "35.00", b: 35, c: 60 }, { target: 70, places: 2 }),
      forum("2023-TW4", { a: 76, b: 1, c: 75 }, { target: 95, places: 1 }),
    ];
    const review = followUpAssistance(earlier, later);
    expect(plain(review)).toEqual({
      kind: "assistance-review",
      from: { kind: "quarter", year: 2023, quarter: 3 },
      to: { kind: "quarter", year: 2023, quarter: 4 },
      newFiscalYear: false,
      followUps: [
        {
          agencyId: "a",
          status: "computed",
          value: "closer",
          before: { agencyId: "a", rate: "35", rank: 1, tied: true, gap: "-35" },
          after: { agencyId: "a", rate: "76", rank: 3, tied: false, gap: "-19" },
          rateChange: "41",
          rankChange: 2,
          gapChange: "16",
          targets: { before: "70", after: "95" },
          share: { before: "50", after: "80", change: "30" },
          stillAssisted: false,
          contested: false,
        },
        expect.objectContaining({ agencyId: "b", value: "further", stillAssisted: true }),
      ],
      findings: [
        expect.objectContaining({
          code: "assisted-again",
          severity: "warning",
          subject: "b",
          path: [],
          details: { before: "35", after: "1" },
        }),
      ],
    });
  });

  it("finds the target of a list that kept none in the gaps of its places", () => {
    const later = forum("2023-TW4", { a: 57, b: 57 }, { target: 95 });
    const without = ({ target: _, ...list }: AssistanceList) => list;
    const shares = (previous: AssistanceList, current: AssistanceList) =>
      plain(followUpAssistance(previous, current).followUps[0]);
    const expected = { value: "closer", targets: { before: "70", after: "95" }, share: { after: "60" } };
    expect(shares(without(third), later)).toMatchObject(expected);
    expect(shares(third, without(later))).toMatchObject(expected);
    // Where a place has no gap either, nothing tells how far it opened.
    const bare = forum("2023-TW3", { a: 30, b: 40, c: 60, d: 70 });
    const untold = shares(bare, later);
    expect(untold).toMatchObject({ reason: "no-target", needs: ["target"], rateChange: "27" });
    for (const key of ["gapChange", "targets", "share"]) expect(untold).not.toHaveProperty(key);
    expect(shares(third, forum("2023-TW4", { a: 57 }))).not.toHaveProperty("gapChange");
  });

  it("takes who takes no part any more for not judged, and keeps its place of then", () => {
    const later = forum("2023-TW4", { a: 57, b: 57 }, { target: 95, eligible: ({ key }) => key !== "a" });
    const { followUps, findings } = followUpAssistance(third, later);
    expect(plain(followUps[0])).toEqual({
      agencyId: "a",
      status: "not-computable",
      reason: "not-judged",
      needs: ["realization"],
      before: { agencyId: "a", rate: "30", rank: 1, tied: false, gap: "-40" },
      stillAssisted: false,
      contested: false,
    });
    expect(plain(findings[0])).toMatchObject({
      code: "assisted-not-judged",
      severity: "warning",
      subject: "a",
      details: { before: "30", period: { kind: "quarter", year: 2023, quarter: 4 } },
    });
  });

  it("calls the same what neither closed nor opened", () => {
    const later = forum("2023-TW4", { a: 45, b: 59 }, { target: 105 });
    // 30 of 70 are 45 of 105; 40 of 70 are 60 of 105.
    expect(followUpAssistance(third, later).followUps).toMatchObject([{ value: "same" }, { value: "further" }]);
  });

  it("says why an agency cannot be judged again", () => {
    const silent = forum("2023-TW4", { a: null, c: 1, d: null }, { target: 95 });
    const { followUps, findings } = followUpAssistance(third, silent);
    expect(followUps).toMatchObject([
      { reason: "not-judged", needs: ["realization"] },
      { reason: "not-listed", needs: ["current"] },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["assisted-not-judged", "assisted-not-listed"]);
    expect(findings.map(({ message }) => message)).toEqual([
      {
        id: "Perangkat daerah yang diasistensi tidak dapat dinilai pada Triwulan IV 2023.",
        en: "The assisted agency cannot be judged in Quarter IV 2023.",
      },
      {
        id: "Perangkat daerah yang diasistensi tidak tercantum dalam daftar Triwulan IV 2023.",
        en: "The assisted agency is not on the list of Quarter IV 2023.",
      },
    ]);
    const untargeted = followUpAssistance(third, forum("2023-TW4", { a: 50, b: 50 }));
    expect(plain(untargeted.followUps)).toMatchObject([
      { reason: "no-target", rateChange: "20" },
      { reason: "no-target" },
    ]);
  });

  it("follows those who were assisted after people decided about a tie", () => {
    const tied = forum("2023-TW3", { a: 30, b: 40, c: 40 }, { target: 70 });
    const later = forum("2023-TW4", { a: 90, b: 90, c: 90 }, { target: 95 });
    expect(followUpAssistance(tied, later).followUps.map(({ agencyId }) => agencyId)).toEqual(["a"]);
    const decided = followUpAssistance(tied, later, { selected: ["a", "c"] });
    expect(decided.followUps.map(({ agencyId }) => agencyId)).toEqual(["a", "c"]);
    // Nobody is left undecided then; that both are tied again now is another matter.
    expect(decided.findings.map(({ code }) => code)).toEqual(["assisted-contested", "assisted-contested"]);
    expect(refusal(() => followUpAssistance(tied, later, { selected: ["z"] }))).toEqual([
      "invalid-input options.selected[0]",
    ]);
  });

  it("reads lists and options under their old names", () => {
    const later = forum("2023-TW4", { a: 90, b: 90, c: 90 }, { target: 95 });
    const { selected, unranked, ...others } = forum("2023-TW3", { a: 30, b: 40, c: 40 }, { target: 70 });
    const old = { ...others, assisted: selected, unreported: unranked } as never;
    expect(followUpAssistance(old, later).followUps.map(({ agencyId }) => agencyId)).toEqual(["a"]);
    expect(followUpAssistance(old, later, { assisted: ["c"] }).followUps.map(({ agencyId }) => agencyId)).toEqual([
      "c",
    ]);
    expect(refusal(() => followUpAssistance(old, later, { assisted: ["c"], selected: ["c"] }))).toEqual([
      "invalid-input options.assisted",
    ]);
  });

  it("says in words of their own that a tie waits for a decision, then and now", () => {
    const tied = forum("2023-TW3", { a: 30, b: 40, c: 40 }, { target: 70 });
    const later = forum("2023-TW4", { a: 60, b: 60, c: 60 }, { target: 95, places: 1 });
    const { followUps, findings } = followUpAssistance(tied, later);
    expect(followUps).toMatchObject([{ agencyId: "a", stillAssisted: false, contested: true }]);
    expect(findings.map(({ code, subject, message }) => [code, subject, message.en])).toEqual([
      [
        "assisted-contested",
        "a",
        "Tied across the cut, so that people must decide whether it is among the lowest again: 30.00%, now 60.00%.",
      ],
      [
        "contested-not-followed",
        "b",
        "Tied across the cut in Quarter III 2023 (40.00%); nobody has said whether it was assisted, so it is not followed up.",
      ],
      [
        "contested-not-followed",
        "c",
        "Tied across the cut in Quarter III 2023 (40.00%); nobody has said whether it was assisted, so it is not followed up.",
      ],
    ]);
  });

  it("compares shares alone in a new fiscal year, in which rates begin anew", () => {
    const next = forum("2024-TW1", { a: 12, b: 5, c: 20, d: 20 }, { target: 20 });
    const review = followUpAssistance(third, next);
    expect(plain(review)).toMatchObject({
      newFiscalYear: true,
      // 30 of 70 were 43 percent of the target, 12 of 20 are 60; 40 of 70 were 57, 5 of 20 are 25.
      followUps: [
        { agencyId: "a", value: "closer", share: { after: "60" } },
        { agencyId: "b", value: "further", share: { after: "25" } },
      ],
    });
    for (const key of ["rateChange", "gapChange"]) expect(review.followUps[0]).not.toHaveProperty(key);
    expect(review.findings[0]).toMatchObject({
      severity: "info",
      subject: "2024-TW1",
      path: ["current", "period"],
      details: { from: { year: 2023, quarter: 3 }, to: { year: 2024, quarter: 1 } },
    });
    expect(review.findings[0]).toMatchObject({
      code: "new-fiscal-year",
      message: {
        id: "Triwulan I 2024 termasuk tahun anggaran lain daripada Triwulan III 2023: anggaran dan realisasi mulai dari awal, sehingga hanya bagian target yang tercapai yang dibandingkan.",
      },
    });
  });

  it("has no share of a target of zero", () => {
    const [started, later] = [forum("2023-TW2", { a: 1 }, { target: 0 }), forum("2023-TW3", { a: 1 }, { target: 1 })];
    expect(plain(followUpAssistance(started, later).followUps)).toMatchObject([
      {
        reason: "zero-target",
        needs: ["target"],
        targets: { before: "0", after: "1" },
        rateChange: "0",
        gapChange: "-1",
      },
    ]);
    const none = forum("2023-TW4", { a: 1, b: 2 }, { target: 0 });
    expect(followUpAssistance(third, none).followUps).toMatchObject([
      { reason: "zero-target" },
      { reason: "zero-target" },
    ]);
  });

  it("works on lists that went through JSON", () => {
    const fourth = forum("2023-TW4", { a: 80, b: 60 }, { target: 95 });
    const [before, after]: AssistanceList[] = JSON.parse(JSON.stringify([third, fourth]));
    const expected = plain(followUpAssistance(third, fourth));
    expect(plain(followUpAssistance(before as AssistanceList, after as AssistanceList))).toEqual(expected);
    expect(plain(followUpAssistance(toPlain(third), toPlain(fourth)))).toEqual(expected);
    const { kind: _, ...older } = toPlain(third);
    expect(plain(followUpAssistance(older, parse(assistanceListShape, fourth)))).toEqual(expected);
  });

  it("refuses every fault at once", () => {
    const other = [third, forum("2023-08", {}), forum("2023-09", {}), forum("2023", {}), forum("2023-10", {})];
    expect(other.map((current) => refusal(() => followUpAssistance(third, current)).length)).toEqual([1, 1, 1, 0, 0]);
    expect(refusal(() => followUpAssistance(third, third, { selected: ["a", "z"] }))).toEqual([
      "invalid-period current.period",
      "invalid-input options.selected[1]",
    ]);
    expect(
      refusal(() => followUpAssistance(null as never, { ...third, ranking: 1, contested: null } as never)),
    ).toEqual(["invalid-input previous", "invalid-input current.contested", "invalid-input current.ranking"]);
  });

  it("refuses rows and options that are none, and leaves kept lists unfrozen", () => {
    const fourth = forum("2023-TW4", { a: 80, b: 60 }, { target: 95 });
    const row = { agencyId: "", rate: "x", rank: 0, tied: false, gap: null };
    const bad = { ...fourth, selected: [null], ranking: [row] } as never;
    expect(refusal(() => followUpAssistance(third, bad))).toEqual([
      "invalid-input current.selected[0]",
      "invalid-input current.ranking[0].agencyId",
      "invalid-number current.ranking[0].rate",
      "invalid-input current.ranking[0].rank",
      "invalid-number current.ranking[0].gap",
    ]);
    expect(refusal(() => followUpAssistance(third, fourth, null as never))).toEqual(["invalid-input options"]);
    expect(refusal(() => followUpAssistance(third, fourth, { asisted: [] } as never))).toEqual([
      "invalid-input options.asisted",
    ]);
    expect(refusal(() => followUpAssistance(third, fourth, { selected: 1 as never }))).toEqual([
      "invalid-input options.selected",
    ]);
    const [before, after]: AssistanceList[] = JSON.parse(JSON.stringify([third, fourth]));
    followUpAssistance(before as AssistanceList, after as AssistanceList);
    expect([before?.ranking[0], after?.ranking[0]].map(Object.isFrozen)).toEqual([false, false]);
  });

  it("freezes its result", () => {
    const review = followUpAssistance(third, forum("2023-TW4", { a: 1 }));
    expect(Object.isFrozen(review.followUps[0])).toBe(true);
  });
});

describe("properties", () => {
  it("is closer exactly when it has reached a larger share of its target", () => {
    const target = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), target, target, (before, after, first, later) => {
        const [followUp] = followUpAssistance(
          forum("2023-TW1", { a: before }, { target: first }),
          forum("2023-TW2", { a: after }, { target: later }),
        ).followUps;
        // after ÷ later against before ÷ first, without division.
        const gain = after * first - before * later;
        expect(followUp).toMatchObject({ value: gain > 0 ? "closer" : gain < 0 ? "further" : "same" });
      }),
    );
  });
});
