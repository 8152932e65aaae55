import { leaf, type Shape } from "../../../core/index.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month with its year, as its ISO text: such texts sort by year and month together. */
export const yearMonth: Shape<string> = /* @__PURE__ */ (() =>
  leaf(
    { type: "string", pattern: MONTH.source },
    { en: 'a month with its year, such as "2023-02"', id: 'bulan dengan tahunnya, seperti "2023-02"' },
    (value) => (typeof value === "string" && MONTH.test(value) ? value : undefined),
    { code: "invalid-date" },
  ))();
