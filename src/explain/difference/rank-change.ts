import type { Bilingual } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * Where another item stood from the one in question: ahead of it, tied with it, behind it, or not in the ranking.
 *
 * @term kedudukan terhadap yang lain
 */
export type Stand = "ahead" | "tied" | "behind" | "absent";

/**
 * An item that changed its side, and so moved the one in question.
 *
 * @term yang menyalip atau disalip
 */
export interface Overtaking {
  /** The id of the other item. */
  readonly id: string;
  /** Where it stood. */
  readonly before: Stand;
  /** Where it stands. */
  readonly after: Stand;
  /** Places that the item in question gained (positive) or lost (negative) by it: one, or a half where the two are tied. */
  readonly places: number;
}

/**
 * What a component did to the value of an item and, by that alone, to its place.
 *
 * @term sumbangan komponen
 */
export interface ComponentChange {
  /** The key of the component. */
  readonly key: string;
  /** What it is called, in both languages; absent where the item does not say. */
  readonly label?: Bilingual;
  /** Its value before. */
  readonly before: Decimal;
  /** Its value now. */
  readonly after: Decimal;
  /** The change of it. */
  readonly change: Decimal;
  /** Places gained (positive) or lost (negative) by it, when the components change one by one, in their order. */
  readonly places: number;
}

/**
 * A change of place, split in two ways that both add up exactly: by who changed sides, and into what the item did itself,
 * component by component, and what the others did.
 *
 * @term penjelasan perubahan peringkat
 */
export interface RankChange {
  /** Says what this is. */
  readonly kind: "rank-change";
  /** The id of the item. */
  readonly id: string;
  /** Its place before: the middle of its tied group. */
  readonly before: number;
  /** Its place now. */
  readonly after: number;
  /** Places gained (positive) or lost (negative). */
  readonly places: number;
  /** Its value before, now, and the change of it. */
  readonly value: {
    /** Before. */
    readonly before: Decimal;
    /** Now. */
    readonly after: Decimal;
    /** After − before. */
    readonly change: Decimal;
  };
  /** Who changed sides; their places add up to those of the item. Those it lost most by come first. */
  readonly others: readonly Overtaking[];
  /** Places that it gained or lost by its own change of value, while all others stayed as they were. */
  readonly byItself: number;
  /** The rest: what the others did. */
  readonly byOthers: number;
  /** Its own movement by component; empty where no components are known. Their places add up to `byItself`. */
  readonly components: readonly ComponentChange[];
  /** What changed of the value beside the components, such as a rounding; its places are the last of `byItself`. */
  readonly rest?: {
    /** The change of the value. */
    readonly change: Decimal;
    /** Places gained or lost by it. */
    readonly places: number;
  };
}
