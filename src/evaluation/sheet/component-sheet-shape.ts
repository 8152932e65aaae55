import {
  called,
  document,
  either,
  type Given,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
} from "../../core/index.ts";
import { number, tryExact } from "../../number/index.ts";
import { type CriteriaSheet, evaluationYear, type NationalComponent } from "../../regulation/index.ts";
import { form, orNothing } from "./form.ts";
import { factsShape, type PublishedRead, publishedShape } from "./published-shape.ts";

const componentValueShape = /* @__PURE__ */ (() => {
  const value = form("value", number);
  const parts = form("parts", record(orNothing(form("printed", number))));
  return either([value, parts], (given) => {
    const isKeyed = typeof given === "object" && given !== null && !Array.isArray(given);
    return isKeyed && tryExact(given) === undefined ? parts : value;
  });
})();

const componentSheetFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** Whose evaluation it is. */
      agencyId: optional(text),
      /** The year in which the evaluation was held. */
      evaluationYear,
      /**
       * The value of each component, by its key, and every component of the regulation needs one: in points, in the own
       * range that the regulation gives it, or as the points of its sub-components, by their keys.
       */
      components: called(record(orNothing(componentValueShape)), "komponen"),
      /** What was published beside the components, to be compared with what they give. */
      published: optional(publishedShape),
      /** What conditions of the grades ask for beside the values, by its name; null where it is not known. */
      facts: optional(factsShape),
    }),
  ))();

/** A component sheet with components of any regulation. */
export interface AnyComponentSheet extends Given<typeof componentSheetFields> {}

/**
 * The shape of a component sheet.
 *
 * @term lembar nilai komponen
 */
export const componentSheetShape: Shape<AnyComponentSheet, Read<typeof componentSheetFields>> = componentSheetFields;

/**
 * Published values of the components of one evaluation, in points, or of their sub-components.
 *
 * @term lembar nilai komponen
 */
export interface ComponentSheet extends Given<typeof componentSheetFields> {
  /**
   * The value of each component, by its key: the national ones by those that an editor completes, those of other
   * regulations by their own.
   */
  readonly components: Given<typeof componentSheetFields>["components"] & {
    readonly [K in NationalComponent]?: Given<typeof componentSheetFields>["components"][string];
  };
}

/** A component sheet that was read. */
export type ComponentSheetRead = Read<typeof componentSheetFields>;

/** What all evaluations are told, whatever they are made of. */
export interface EvaluationHeader {
  readonly agencyId?: string | undefined;
  readonly evaluationYear: number;
  readonly sheet?: CriteriaSheet | undefined;
  readonly published?: PublishedRead | undefined;
  /** Facts by their names; null where one is not known. */
  readonly facts?: ReadonlyMap<string, string | null> | undefined;
}
