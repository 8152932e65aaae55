import { upgradeGoalShape } from "../planning/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `upgradeGoalShape` reads.
 * @term sasaran predikat daerah
 */
export const upgradeGoalSchema = /* @__PURE__ */ schemaOf(upgradeGoalShape);
