import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { floors, innerFloors } from "./support/floors.ts";

interface Room {
  readonly room: string;
  readonly title: string;
  readonly jobs: readonly { readonly job: string; readonly title: string }[];
}

const rooms = JSON.parse(
  readFileSync(new URL("support/reference/rooms.json", import.meta.url), "utf8"),
) as readonly Room[];

describe("the rooms of the reference", () => {
  it("are those of src, each once", () => {
    expect(rooms.map(({ room }) => room).sort()).toEqual(floors.flat().sort());
  });

  it("have the jobs of src, each once", () => {
    for (const { room, jobs } of rooms)
      expect([room, jobs.map(({ job }) => job).sort()]).toEqual([room, (innerFloors[room] ?? []).flat().sort()]);
  });

  it("are called in both languages", () => {
    const titles = rooms.flatMap(({ title, jobs }) => [title, ...jobs.map((each) => each.title)]);
    expect(titles.filter((title) => !/^[^·]+ · [^·]+$/.test(title) && !/^[A-Z, ]+$/.test(title))).toEqual([]);
  });
});
