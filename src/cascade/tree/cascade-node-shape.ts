import {
  called,
  document,
  either,
  flag,
  type Given,
  type GivenOf,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { amount, number } from "../../number/index.ts";
import { cascadeIndicatorShape } from "./cascade-indicator-shape.ts";
import { CASCADE_LEVELS, ROLL_UP_RULES } from "./data/words.ts";

/**
 * The shape of a {@link CascadeLevel}.
 *
 * @term jenjang kinerja
 */
export const cascadeLevelShape = /* @__PURE__ */ (() => called(word(CASCADE_LEVELS), "tingkat jenjang"))();

const parentLinkFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the parent. */
    id: text,
    /** The share of this node that counts for that parent: 0 or more; the shares of a node add up to 1, or to 100. */
    share: optional(amount),
    /** Its weight among the children of that parent, 0 or more; that of the node unless told. */
    weight: optional(amount),
  }))();

/**
 * A link of a node to one of its parents, with the share of the node that counts for that parent.
 *
 * @term hubungan induk
 */
export interface ParentLink extends Given<typeof parentLinkFields> {}

/**
 * The shape of a {@link ParentLink}.
 *
 * @term hubungan induk
 */
export const parentLinkShape: Shape<ParentLink, Read<typeof parentLinkFields>> = parentLinkFields;

/** What a node hangs below, and what its indicators are, however it came to be. */
export const parentsShape = /* @__PURE__ */ (() =>
  called(list(either([text, parentLinkShape])), "parent induk parentid"))();
export const indicatorsShape = /* @__PURE__ */ (() => called(list(cascadeIndicatorShape), "indikator"))();

/** What a row of any list may say of its node. */
export const nodeFields = /* @__PURE__ */ (() => ({
  /** The name as the plan prints it. */
  title: text,
  /** The agency whose plan it belongs to; absent for what belongs to the region. */
  agencyId: optional(text),
  /** The post that answers for it. */
  ownerId: optional(text),
  /** Its budget in rupiah. */
  budget: optional(number),
  /** Its weight among the children of a parent that is rolled up by weights: 0 or more. */
  weight: optional(amount),
  /** How its value follows from its children; without it nothing is computed. */
  rollUp: optional(word(ROLL_UP_RULES)),
  /** Whether what is reported for it is a part of its own, which counts beside its children under a rule. */
  ownPart: optional(flag),
  /** The weight of its own part, where it is rolled up by weights: 0 or more. */
  ownWeight: optional(amount),
}))();

/** The same as callers write them. */
export interface NodeFields extends GivenOf<typeof nodeFields> {}

const cascadeNodeFields = /* @__PURE__ */ (() =>
  document(
    object(
      {
        /** The id, once per cascade. */
        id: text,
        /** What it hangs below: nothing for a root, several for cross-cutting work. */
        parents: parentsShape,
        /** What kind of thing it is. */
        level: cascadeLevelShape,
        ...nodeFields,
        /** Its indicators. */
        indicators: indicatorsShape,
        /** The official code of a programme, an activity or a sub-activity. */
        code: optional(text),
      },
      { open: true },
    ),
  ))();

/**
 * One row of a plan: a goal, a programme, an outcome, a post, with its indicators and what it hangs below.
 *
 * @term simpul pohon kinerja
 */
export interface CascadeNode extends NodeFields, Given<typeof cascadeNodeFields> {}

/**
 * The shape of a {@link CascadeNode}. A row may carry columns of the caller's own.
 *
 * @term simpul pohon kinerja
 */
export const cascadeNodeShape: Shape<CascadeNode, Read<typeof cascadeNodeFields>> = cascadeNodeFields;

/** A node with its numbers read. */
export interface ReadNode extends Read<typeof cascadeNodeFields> {}

/**
 * The shape of the rows of a plan, for {@link buildCascade}.
 *
 * @term simpul pohon kinerja
 */
export const cascadeNodesShape = /* @__PURE__ */ (() => list(cascadeNodeShape))();
