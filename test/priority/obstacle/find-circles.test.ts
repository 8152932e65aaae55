import { coordinationMatrix, type Obstacle } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";

const obstacle = (id: string, agencyId: string, ...waitsFor: string[]): Obstacle => ({
  ...{ id, text: `Kendala ${id}`, agencyId, waitsFor, since: "2025-07-01" },
});

describe("circles of waiting", () => {
  const two = [obstacle("1", "a", "b"), obstacle("2", "b", "a"), obstacle("3", "c", "d"), obstacle("4", "d", "c")];

  it("come in the order of their agencies, whichever waits for the other", () => {
    for (const between of [
      obstacle("5", "a", "c"),
      obstacle("5", "c", "a"),
      obstacle("5", "b", "d"),
      obstacle("5", "a", "d"),
    ])
      expect(coordinationMatrix([...two, between]).cycles).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    expect(coordinationMatrix([...two].reverse()).cycles).toEqual([
      ["d", "c"],
      ["b", "a"],
    ]);
  });

  it("begin with the agency that comes first, even where another is reached first", () => {
    // a is waited for by c alone, so that from a the circle of b and c is entered at c.
    const rows = [obstacle("1", "a"), obstacle("2", "b", "c"), obstacle("3", "c", "b"), obstacle("4", "c", "a")];
    expect(coordinationMatrix(rows).cycles).toEqual([["b", "c"]]);
  });

  it("tell each how many are caught in it", () => {
    const { findings } = coordinationMatrix([
      obstacle("1", "a", "b"),
      obstacle("2", "b", "a"),
      obstacle("3", "c", "d"),
      obstacle("4", "d", "e"),
      obstacle("5", "e", "c"),
    ]);
    expect(findings.map(({ subject, details }) => [subject, details])).toEqual([
      ["a", { circle: ["a", "b"], agencies: 2 }],
      ["c", { circle: ["c", "d", "e"], agencies: 3 }],
    ]);
  });

  it("are the shortest through their first agency, and tell how many are caught", () => {
    const { cycles, findings } = coordinationMatrix([
      obstacle("1", "a", "b"),
      obstacle("2", "b", "c"),
      obstacle("3", "c", "a"),
      obstacle("4", "b", "a"),
    ]);
    expect(cycles).toEqual([["a", "b"]]);
    expect(findings).toEqual([
      {
        code: "waiting-circle",
        severity: "warning",
        subject: "a",
        path: ["obstacles"],
        details: { circle: ["a", "b"], agencies: 3 },
        message: {
          id: "Saling menunggu tanpa ujung: a, b. Seluruhnya 3 perangkat daerah terjebak dalam lingkaran ini, sehingga perlu diputuskan pimpinan.",
          en: "They wait for each other in a circle: a, b. 3 agencies are caught in it in all, so somebody above must decide.",
        },
      },
    ]);
  });
});

describe("a coordination matrix", () => {
  it("tells all of a small one", () => {
    const rows = [
      obstacle("1", "a", "hub"),
      obstacle("2", "hub", "z", "hub"),
      obstacle("3", "b", "hub", "a"),
      obstacle("4", "b"),
      { ...obstacle("5", "a", "b"), resolvedOn: "2025-07-02" },
    ];
    const { basis, ...matrix } = coordinationMatrix(rows, { asOf: "2025-07-02" });
    const blocker = (agencyId: string, obstacles: string[], frees: number, reaches: number, heldUpBy: number) => ({
      ...{ agencyId, obstacles, frees, reaches, heldUpBy, inCircle: false },
    });
    expect(basis.status).toBe("convention");
    expect(plain(matrix)).toEqual({
      kind: "coordination-matrix",
      asOf: "2025-07-02",
      open: 4,
      pairs: [
        { agencies: ["a", "hub"], obstacles: ["1"], mutual: false },
        { agencies: ["hub", "z"], obstacles: ["2"], mutual: false },
        { agencies: ["hub", "b"], obstacles: ["3"], mutual: false },
        { agencies: ["a", "b"], obstacles: ["3"], mutual: false },
      ],
      blockers: [
        // z frees the hub, the hub frees a, and both free b of what they hold up.
        blocker("z", ["2"], 3, 3, 0),
        blocker("hub", ["1", "3"], 2, 2, 1),
        blocker("a", ["3"], 0, 1, 1),
      ],
      cycles: [],
      meetings: [{ convener: "hub", agencies: ["hub", "a", "z", "b"], obstacles: ["1", "2", "3"] }],
      meetingMethod: "greedy",
      findings: [
        {
          code: "awaits-itself",
          severity: "warning",
          subject: "2",
          path: ["obstacles", 1, "waitsFor"],
          details: { obstacle: "Kendala 2", agency: "hub" },
          message: {
            id: "Kendala “Kendala 2” dicatat menunggu hub sendiri; hubungan dengan dirinya sendiri tidak dihitung.",
            en: "The obstacle “Kendala 2” is noted as waiting for hub itself; that is not counted as waiting.",
          },
        },
        {
          code: "awaits-nobody",
          severity: "warning",
          subject: "4",
          path: ["obstacles", 3, "waitsFor"],
          details: { obstacle: "Kendala 4", agency: "b" },
          message: {
            id: "Kendala “Kendala 4” pada b belum menyebut pihak yang ditunggu, sehingga tidak masuk rapat mana pun.",
            en: "The obstacle “Kendala 4” of b names nobody whose answer is waited for, so no meeting settles it.",
          },
        },
      ],
    });
    expect(coordinationMatrix([])).not.toHaveProperty("asOf");
  });

  it("calls meetings of as many obstacles as are left, of equals by whom came first", () => {
    const meetings = coordinationMatrix([
      obstacle("1", "b", "a"),
      obstacle("2", "c", "d"),
      obstacle("3", "c", "d"),
      obstacle("4", "a", "e"),
      obstacle("5", "e", "f"),
    ]).meetings;
    expect(meetings.map(({ convener, obstacles }) => [convener, obstacles])).toEqual([
      ["a", ["1", "4"]],
      ["c", ["2", "3"]],
      ["e", ["5"]],
    ]);
  });
});
