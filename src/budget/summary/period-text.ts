import { leaf } from "../../core/index.ts";

/** The code of a period. */
export const periodText = /* @__PURE__ */ (() => {
  const code = /^(?:19\d\d|[2-9]\d{3})(?:-S[12]|-TW[1-4]|-0[1-9]|-1[0-2])?$/;
  return leaf<string>(
    { type: "string", pattern: code.source },
    { en: 'the code of a period: "2023-TW3"', id: 'kode periode: "2023-TW3"' },
    (value) => (typeof value === "string" && code.test(value) ? value : undefined),
  );
})();
