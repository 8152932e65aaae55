import { attempt } from "../../core/index.ts";
import { type Polarity, translateTerm } from "../../indicator/index.ts";
import { type RowRecord, textOf } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Which way is good: what the row says, or what was told of the sheet. */
export function polarityOf(record: RowRecord, { polarity }: SheetContext): Polarity | undefined {
  const word = textOf(record.cell("polarity"));
  return (word === undefined ? undefined : attempt(() => translateTerm("polarity", word))) ?? polarity;
}
