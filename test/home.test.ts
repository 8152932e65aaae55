import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heldAddress, homes, withWholeLinks } from "./support/home.ts";

const root = new URL("../", import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, root), "utf8");
const files = Object.entries(homes);

describe("the home of the project", () => {
  it.each(files)("stands in %s as the one place says", (file, made) => {
    expect(made(textOf(file), heldAddress())).toBe(textOf(file));
  });

  it.each(files)("is written into %s, moved, and taken out again without a trace", (file, made) => {
    const nowhere = made(textOf(file), null);
    const first = made(nowhere, "https://code.example/kinerja/sakip");
    expect(first).toContain("https://code.example/kinerja/sakip");
    const moved = made(first, "https://git.example/lain/sakip");
    expect(moved).toBe(made(nowhere, "https://git.example/lain/sakip"));
    expect(moved).not.toContain("code.example");
    expect(made(moved, null)).toBe(nowhere);
    expect(nowhere).not.toMatch(/\.example/);
  });

  it("makes the links of README whole, for a registry that shows it alone", () => {
    const made = withWholeLinks(
      '[a](docs/a.md) ![b](docs/pictures/b.svg) [c](#c) <img src="docs/c.png">',
      "https://code.example/o/sakip",
    );
    expect(made).toBe(
      '[a](https://code.example/o/sakip/blob/main/docs/a.md) ![b](https://code.example/o/sakip/raw/main/docs/pictures/b.svg) [c](#c) <img src="https://code.example/o/sakip/raw/main/docs/c.png">',
    );
  });
});
