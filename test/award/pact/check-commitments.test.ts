import fc from "fast-check";
import { applyConsequences, type ConsequencePolicy, checkCommitments, type IntegrityPact, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const clause = (kind: ConsequencePolicy["clauses"][number]["kind"], percent?: number) => ({
  id: "missed",
  when: [{ measure: "achievement", below: 90 }],
  kind,
  label: { id: "Target tidak tercapai", en: "Target missed" },
  ...(percent !== undefined && { percent }),
});
const policyOf = (...clauses: ConsequencePolicy["clauses"]): ConsequencePolicy => ({
  id: "pakta",
  label: { id: "Akibat pakta", en: "Consequences of the pact" },
  since: "2025-01",
  clauses,
  source: { title: "Aturan uji", status: "convention" },
});
const sound: IntegrityPact = {
  id: "pi-1",
  ownerId: "kadis",
  signedOn: "2025-01-02",
  until: "2025-12-31",
  targets: ["pk-2025"],
  consequences: policyOf(clause("allowance", -10)),
};
const lacksIn = (pact: IntegrityPact, since?: string, asOf?: string) =>
  checkCommitments([pact], {
    owners: [{ ownerId: "kadis", ...(since !== undefined && { since }) }],
    ...(asOf !== undefined && { asOf }),
  }).owners[0]?.lacks;

describe("checkCommitments", () => {
  it("finds a pact in order that was signed before the post was taken, has targets, and has consequences", () => {
    const check = checkCommitments([sound], {
      owners: [{ ownerId: "kadis", since: "2025-01-02" }],
      asOf: "2025-08-26",
    });
    expect(check.owners).toEqual([{ ownerId: "kadis", pactId: "pi-1", lacks: [], touchesAllowance: true }]);
    expect(check).toMatchObject({ kind: "commitment-check", asOf: "2025-08-26", inOrder: 1, touchingAllowance: 1 });
    expect(check.share.status === "computed" && `${check.share.value}`).toBe("100");
    expect(check.findings).toEqual([]);
  });

  it("says what a pact lacks", () => {
    const { signedOn: _, ...draft } = sound;
    expect(lacksIn(draft)).toEqual(["not-signed"]);
    expect(lacksIn(sound, undefined, "2025-01-01")).toEqual(["not-signed"]);
    expect(lacksIn(sound, undefined, "2025-12-31")).toEqual([]);
    expect(lacksIn(sound, undefined, "2026-01-01")).toEqual(["ended"]);
    expect(lacksIn(sound, "2025-01-01")).toEqual(["signed-late"]);
    // On the day of the look itself it is signed; before, nobody can say that it will be late.
    expect(lacksIn(sound, "2025-01-01", "2025-01-02")).toEqual(["signed-late"]);
    expect(lacksIn(sound, "2024-12-01", "2025-01-01")).toEqual(["not-signed"]);
    expect(lacksIn({ ...sound, until: undefined }, undefined, "2030-01-01")).toEqual([]);
    expect(lacksIn({ ...sound, targets: [] })).toEqual(["no-targets"]);
    expect(lacksIn({ ...sound, consequences: undefined })).toEqual(["no-consequences"]);
  });

  it.each([
    ["a cut of the allowance", clause("allowance", -5), [true, 0]],
    ["a part of the allowance", { ...clause("allowance"), shortfall: { measure: "achievement", of: 30 } }, [true, 0]],
    ["no part of the allowance", { ...clause("allowance"), shortfall: { measure: "achievement", of: 0 } }, [false, 1]],
    ["nothing off the allowance", clause("allowance", 0), [false, 1]],
    ["more of the allowance", clause("allowance", 5), [false, 1]],
    ["a warning", clause("warning"), [false, 0]],
    ["a sanction", clause("sanction"), [false, 0]],
    ["a reward alone", clause("reward", 5), [false, 1]],
    ["assistance alone", clause("assistance"), [false, 1]],
  ] as const)("tells whether a missed target can cost something: %s", (_what, own, [touches, lacking]) => {
    const check = checkCommitments([{ ...sound, consequences: policyOf(own) }], { owners: [{ ownerId: "kadis" }] });
    expect([check.owners[0]?.touchesAllowance, check.owners[0]?.lacks.length]).toEqual([touches, lacking]);
  });

  it("looks at the pact signed last, and tells of strangers", () => {
    const pacts = [
      { ...sound, id: "old", signedOn: "2024-01-02", until: "2024-12-31" },
      sound,
      { id: "draft", ownerId: "kadis" },
      { id: "other", ownerId: "camat", signedOn: "2025-01-02" },
    ];
    const check = checkCommitments(pacts, { owners: [{ ownerId: "kadis" }, { ownerId: "sekda" }], asOf: "2025-06-01" });
    expect(check.owners.map(({ pactId, lacks }) => [pactId, lacks])).toEqual([
      ["pi-1", []],
      [null, ["no-pact"]],
    ]);
    expect(check.findings.map(({ code, subject, path, message }) => [code, subject, path, message.id])).toEqual([
      ["pact-missing", "sekda", [], "“sekda” belum membuat pakta integritas."],
      [
        "pact-of-nobody",
        "camat",
        ["pacts", 3],
        "Pakta integritas “other” dibuat “camat”, yang tidak termasuk pejabat yang diperiksa.",
      ],
    ]);
  });

  it("finds the pact signed last wherever it stands, the later of two of one day, and none signed after the look", () => {
    const at = (id: string, signedOn: string) => ({ ...sound, id, signedOn, until: undefined });
    const counted = (asOf: string | undefined, ...pacts: IntegrityPact[]) =>
      checkCommitments(pacts, { owners: [{ ownerId: "kadis" }], ...(asOf !== undefined && { asOf }) }).owners[0]
        ?.pactId;
    const [old, now, next] = [at("old", "2024-01-02"), at("now", "2025-01-02"), at("next", "2026-01-02")];
    expect(counted(undefined, now, next, old)).toBe("next");
    expect(counted("2025-06-01", next, now, old)).toBe("now");
    expect(counted("2025-01-02", old, now, next)).toBe("now");
    expect(counted(undefined, now, at("again", "2025-01-02"))).toBe("again");
    const [draft, other] = ["draft", "other"].map((id) => ({ id, ownerId: "kadis" })) as [IntegrityPact, IntegrityPact];
    expect(counted(undefined, old, draft, other)).toBe("old");
    expect(counted("2023-01-01", old, draft, other)).toBe("other");
  });

  it("has a sentence for every lack", () => {
    const bare = [
      { id: "p", ownerId: "a" },
      { id: "q", ownerId: "b", signedOn: "2025-02-01", until: "2025-03-01" },
    ];
    const { findings } = checkCommitments([...bare, { id: "r", ownerId: "d" }], {
      owners: [{ ownerId: "a" }, { ownerId: "b", since: "2025-01-06" }, { ownerId: "c" }],
      asOf: "2025-08-26",
    });
    expect(findings.map(({ code, subject, path, message }) => [code, subject, path, message.en])).toEqual([
      ["pact-not-signed", "a", ["pacts", 0], "“a” has not signed the integrity pact “p”."],
      ["pact-without-targets", "a", ["pacts", 0], "The integrity pact “p” of “a” names no target."],
      [
        "pact-without-consequences",
        "a",
        ["pacts", 0],
        "By the integrity pact “p” of “a” nothing follows where a target is missed.",
      ],
      ["pact-ended", "b", ["pacts", 1], "The integrity pact “q” of “b” ended on 1 March 2025."],
      [
        "pact-signed-late",
        "b",
        ["pacts", 1],
        "The integrity pact “q” was signed on 1 February 2025, after “b” took the post on 6 January 2025.",
      ],
      ["pact-without-targets", "b", ["pacts", 1], "The integrity pact “q” of “b” names no target."],
      [
        "pact-without-consequences",
        "b",
        ["pacts", 1],
        "By the integrity pact “q” of “b” nothing follows where a target is missed.",
      ],
      ["pact-missing", "c", [], "“c” has made no integrity pact."],
      ["pact-of-nobody", "d", ["pacts", 2], "The integrity pact “r” is of “d”, who is not among the officials."],
    ]);
    expect(findings.map(({ message }) => message.id)).toEqual([
      "Pakta integritas “p” belum ditandatangani “a”.",
      "Pakta integritas “p” dari “a” tidak menyebut target.",
      "Pakta integritas “p” dari “a” tidak memuat akibat apa pun bila target tidak tercapai.",
      "Pakta integritas “q” dari “b” berakhir pada 1 Maret 2025.",
      "Pakta integritas “q” ditandatangani pada 1 Februari 2025, setelah “b” menjabat sejak 6 Januari 2025.",
      "Pakta integritas “q” dari “b” tidak menyebut target.",
      "Pakta integritas “q” dari “b” tidak memuat akibat apa pun bila target tidak tercapai.",
      "“c” belum membuat pakta integritas.",
      "Pakta integritas “r” dibuat “d”, yang tidak termasuk pejabat yang diperiksa.",
    ]);
  });

  it("has consequences that follow, in rupiah", () => {
    const { consequences } = sound;
    const missed = { id: "kadis", month: "2025-06", values: { achievement: 72 }, allowance: 20_000_000 };
    const { results } = applyConsequences([missed], consequences ?? []);
    const { payment } = results[0] ?? {};
    // 10 percent of Rp20,000,000.
    expect(payment?.status === "computed" && `${payment.value}`).toBe("18000000");
  });

  it("refuses with every problem at once", () => {
    const broken = [
      { ...sound, signedOn: "2025-02-30" },
      { ...sound, consequences: { ...policyOf(), since: "2025" } },
    ];
    expect(refusal(() => checkCommitments(broken, { owners: [{ ownerId: "a" }, { ownerId: "a" }] }))).toEqual([
      "invalid-date pacts[0].signedOn",
      expect.stringMatching(/^invalid-date pacts\[1\]\.consequences\.since/),
      "duplicate-key pacts[1].id",
      "duplicate-key options.owners[1].ownerId",
    ]);
    const nameless = [
      { ...sound, id: "" },
      { ...sound, id: "" },
    ];
    expect(refusal(() => checkCommitments(nameless, { owners: [{ ownerId: "" }, { ownerId: "" }] }))).toEqual([
      "invalid-input pacts[0].id",
      "invalid-input pacts[1].id",
      "invalid-input options.owners[0].ownerId",
      "invalid-input options.owners[1].ownerId",
    ]);
    expect(checkCommitments([], { owners: [] }).share).toEqual({
      status: "not-computable",
      reason: "no-owners",
      needs: ["owners"],
    });
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const pacts = [sound];
    const check = checkCommitments(pacts, { owners: [{ ownerId: "kadis" }] });
    expect([Object.isFrozen(check.owners[0]), Object.isFrozen(sound)]).toEqual([true, false]);
    expect(JSON.parse(JSON.stringify(check))).toEqual(toPlain(check));
  });
});

describe("properties", () => {
  it("one finding for each lack, and who lacks nothing is in order", () => {
    const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    const pact = fc.record({
      ownerId: fc.constantFrom("a", "b"),
      signedOn: maybe("2025-01-02"),
      targets: fc.constantFrom([], ["pk"]),
      consequences: maybe(policyOf(clause("sanction"))),
    });
    fc.assert(
      fc.property(fc.array(pact, { maxLength: 6 }), (rows) => {
        const pacts = rows.map((row, i) => ({ ...row, id: `${i}` }));
        const { owners, inOrder, findings } = checkCommitments(pacts, {
          owners: [{ ownerId: "a" }, { ownerId: "b" }],
        });
        expect(findings).toHaveLength(owners.reduce((sum, { lacks }) => sum + lacks.length, 0));
        expect(inOrder).toBe(owners.filter(({ lacks }) => lacks.length === 0).length);
      }),
    );
  });
});
