import * as z from "zod";
import { CASCADE_LEVELS } from "./data/words.ts";

/** The zod schema of a level. */
export const cascadeLevelSchema = /* @__PURE__ */ (() => z.enum(CASCADE_LEVELS))();
