import { anything, bilingualShape, type Finding, object, type Shape, text, word } from "../../core/index.ts";

/** The shape of a finding, as every function tells it: what a table prints of it. */
export const findingShape: Shape<Finding> = /* @__PURE__ */ (() =>
  object(
    {
      /** What kind of finding it is. */
      code: text,
      /** How much it weighs. */
      severity: word(["error", "warning", "info"]),
      /** The id of what it is about. */
      subject: anything<string>(),
      /** Where in the input it was found. */
      path: anything<Finding["path"]>(),
      /** The facts, for programs. */
      details: anything<Finding["details"]>(),
      /** The same in words. */
      message: bilingualShape,
    },
    { open: true },
  ))();
