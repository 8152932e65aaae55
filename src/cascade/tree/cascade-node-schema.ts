import * as z from "zod";
import { indicatorSchema } from "../../indicator/index.ts";
import { decimalInputSchema } from "../../number/index.ts";
import type { CascadeLevel } from "./cascade-level.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";
import { INDICATOR_RELATIONS, ROLL_UP_RULES } from "./data/words.ts";
import type { IndicatorRelation } from "./indicator-relation.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

/**
 * The zod schema of {@link CascadeLevel}.
 *
 * @term jenjang kinerja
 */
export const cascadeLevelSchema: z.ZodType<CascadeLevel> = /* @__PURE__ */ (() =>
  z.enum(Object.keys(cascadeLevels) as [CascadeLevel, ...CascadeLevel[]]))();

const textSchema = /* @__PURE__ */ (() => z.string().min(1, { error: "a text that is not empty" }))();

/**
 * The zod schema of an {@link IndicatorSupport}.
 *
 * @term hubungan indikator
 */
export const indicatorSupportSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the indicator above. */
      indicatorId: textSchema,
      /** What the indicator above is made of it by. */
      relation: z.enum(INDICATOR_RELATIONS as readonly [IndicatorRelation, ...IndicatorRelation[]]),
      /** Its weight, for the relation "weighted". */
      weight: decimalInputSchema.exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of a {@link CascadeIndicator}.
 *
 * @term indikator kinerja
 */
export const cascadeIndicatorSchema = /* @__PURE__ */ (() =>
  indicatorSchema
    .unwrap()
    .extend({
      /** The indicators above that this one supports. */
      supports: z.array(indicatorSupportSchema).readonly().exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of a {@link ParentLink}.
 *
 * @term hubungan induk
 */
export const parentLinkSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the parent. */
      id: textSchema,
      /** The share of this node that counts for that parent; the shares of a node add up to 1, or to 100. */
      share: decimalInputSchema.exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of a {@link CascadeNode}.
 *
 * @term simpul pohon kinerja
 */
export const cascadeNodeSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id, once per cascade. */
      id: textSchema,
      /** What it hangs below: nothing for a root, several for cross-cutting work. */
      parents: z.array(z.union([textSchema, parentLinkSchema])).readonly(),
      /** What kind of thing it is. */
      level: cascadeLevelSchema,
      /** The name as the plan prints it. */
      title: textSchema,
      /** The agency whose plan it belongs to; absent for what belongs to the region. */
      agencyId: textSchema.exactOptional(),
      /** The post that answers for it. */
      ownerId: textSchema.exactOptional(),
      /** Its indicators. */
      indicators: z.array(cascadeIndicatorSchema).readonly(),
      /** Its budget in rupiah. */
      budget: decimalInputSchema.exactOptional(),
      /** The official code of a programme, an activity or a sub-activity. */
      code: textSchema.exactOptional(),
      /** Its weight among the children of a parent that is rolled up by weights. */
      weight: decimalInputSchema.exactOptional(),
      /** How its value follows from its children; without it nothing is computed. */
      rollUp: z.enum(ROLL_UP_RULES as readonly [RollUpRule, ...RollUpRule[]]).exactOptional(),
    })
    .readonly())();
