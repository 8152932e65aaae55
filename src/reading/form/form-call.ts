import type { Finding } from "../../finding/index.ts";
import type { SectionRead } from "../cell/index.ts";
import type { RowRecord, SheetContext } from "../record/index.ts";

/** What items are made of. */
export interface FormCall {
  readonly sections: readonly SectionRead[];
  readonly records: readonly RowRecord[];
  readonly context: SheetContext;
}

/** Items, and what was found while they were made. */
export interface Formed<T> {
  readonly items: readonly T[];
  readonly findings: readonly Finding[];
}
