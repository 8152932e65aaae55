import type { Locale } from "../../core/index.ts";
import { words } from "../table/index.ts";
import { label } from "./diagram.ts";
import type { Waiting } from "./waitings.ts";

interface LineTerms {
  readonly nameOf: (id: string) => string;
  /** The agencies that wait in a circle. */
  readonly circling: readonly string[];
  readonly locale: Locale;
}

/** More obstacles than this are counted on their arrow instead of named. */
const NAMED = 2;

/** Boxes of agencies with arrows from who waits to who is waited for. */
export function obstacleLines(
  waitings: readonly Waiting[],
  drawn: readonly string[],
  { nameOf, circling, locale }: LineTerms,
) {
  const place = new Map(drawn.map((agency, i) => [agency, i]));
  const boxes = drawn.map((agency, i) =>
    circling.includes(agency)
      ? `n${i}{{${label(`${nameOf(agency)} (${inCircle[locale]})`)}}}`
      : `n${i}[${label(nameOf(agency))}]`,
  );
  const arrows = waitings.flatMap(({ waits, waitsFor, obstacles }) => {
    const [from, to] = [place.get(waits), place.get(waitsFor)];
    if (from === undefined || to === undefined) return [];
    const named = obstacles.length > NAMED ? several(obstacles.length)[locale] : obstacles.map(nameOf).join("; ");
    return [`n${from} -->|${label(named)}| n${to}`];
  });
  return { boxes, arrows };
}

const inCircle = /* @__PURE__ */ words("saling menunggu", "waits in a circle");
const several = (count: number) => words(`${count} kendala`, `${count} obstacles`);
