import {
  callback,
  document,
  flag,
  type Given,
  list,
  object,
  optional,
  type Problem,
  type Read,
  type Refuse,
  readInto,
  refuseIfAny,
  text,
  where,
  whole,
} from "../../core/index.ts";
import type { RankedRow } from "./ranked-row-shape.ts";
import { rankingShapeOf } from "./ranking-shape.ts";

const announcedListOf = <T>() =>
  document(
    where(
      object({
        /** The id of the list, which findings name. */
        id: text,
        /** How many the text announces. */
        announced: whole(0, Number.MAX_SAFE_INTEGER),
        /** The ids that it lists, in the order printed. */
        listed: list(text),
        /** Whether the text says that there are others ("dan beberapa OPD lainnya"); false unless told. */
        openEnded: optional(flag, false),
        /** Places that an earlier list of the same award has given ("5 terbaik" before "10 terbaik"); 0 unless told. */
        placesBefore: optional(whole(0, Number.MAX_SAFE_INTEGER), 0),
        /** The ranking that the list should follow, where the values are known. */
        ranking: optional(rankingShapeOf<T>()),
        /** The id of an item of the ranking; needed with a ranking. */
        idOf: optional(callback<(item: T) => string>()),
      }),
      lawOfIds,
      ["ranking", "idOf"],
    ),
  );

/**
 * The shape of an {@link AnnouncedList}.
 *
 * @term daftar yang diumumkan
 */
export const announcedListShape = /* @__PURE__ */ announcedListOf<unknown>();

/**
 * A list as it was announced and printed: "three lowest", "10 terbaik", "19 OPD lainnya, di antaranya …".
 *
 * @term daftar yang diumumkan
 * @typeParam T - The items of the ranking.
 */
export interface AnnouncedList<T = unknown> extends Given<ReturnType<typeof announcedListOf<T>>> {}

/** A list as it is checked. */
export type AnnouncedListRead = Read<typeof announcedListShape>;

/** A list with the rows of its ranking, where there is one, each with the id of its item. */
export interface IdentifiedList extends Omit<AnnouncedListRead, "ranking" | "idOf"> {
  readonly rows?: readonly (RankedRow<unknown> & { readonly id: string })[];
}

/** The list with the id of each row of its ranking, which the caller's function gives. */
export function identified({ ranking, idOf, ...list }: AnnouncedListRead): IdentifiedList {
  if (ranking === undefined || idOf === undefined) return list;
  const problems: Problem[] = [];
  const rows = ranking.rows.map((row, i) => ({
    ...row,
    id: readInto(problems, text, idOf(row.item), ["ranking", "rows", i, "id"]),
  }));
  refuseIfAny(problems);
  return { ...list, rows };
}

function lawOfIds({ ranking, idOf }: { readonly ranking?: unknown; readonly idOf?: unknown }, refuse: Refuse): void {
  if (ranking !== undefined && idOf === undefined)
    refuse("invalid-input", ["idOf"], {
      en: "a function that gives the id of an item of the ranking",
      id: "fungsi yang memberi id suatu butir peringkat",
    });
}
