import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pictureOf } from "./bench/support/picture.ts";
import { keptRows } from "./bench/support/recorded.ts";

const PICTURES = { en: "docs/pictures/speed-en.svg", id: "docs/pictures/speed.svg" } as const;

describe("the picture of the speed", () => {
  it.each(["en", "id"] as const)("is that of the recorded numbers: %s", (language) => {
    const file = new URL(`../${PICTURES[language]}`, import.meta.url);
    const picture = pictureOf(keptRows(), language);
    if (process.env["UPDATE_PICTURES"]) writeFileSync(file, picture);
    expect(readFileSync(file, "utf8")).toBe(picture);
  });

  it("shows every row that has a goal in times of a loop over floats", () => {
    const rows = keptRows().filter(({ unit }) => unit === "times");
    expect(rows.length).toBeGreaterThan(15);
    expect(pictureOf(rows, "en").match(/<circle cx="\d+" cy="\d+" r="5"/g)?.length).toBe(rows.length + 1);
  });
});
