import * as award from "../../award/index.ts";
import * as budget from "../../budget/index.ts";
import * as cascade from "../../cascade/index.ts";
import type { AnyShape } from "../../core/index.ts";
import * as evaluation from "../../evaluation/index.ts";
import * as forum from "../../forum/index.ts";
import * as indicator from "../../indicator/index.ts";
import * as period from "../../period/index.ts";
import * as ranking from "../../ranking/index.ts";
import * as regulation from "../../regulation/index.ts";
import * as scale from "../../scale/index.ts";
import { allWords } from "./all-words.ts";

const rooms = [award, budget, cascade, evaluation, forum, indicator, period, ranking, regulation, scale];

/** The shapes that have words, by name: all that the library exports. What rooms show only to each other has none. */
export function publicShapes(): Readonly<Record<string, AnyShape>> {
  return Object.fromEntries(
    rooms
      .flatMap((room) => Object.entries<unknown>(room))
      .filter((pair): pair is [string, AnyShape] => Object.hasOwn(allWords, pair[0])),
  );
}
