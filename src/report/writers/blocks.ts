import { deepFreeze } from "../../core/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import type { Table, Words } from "../table/index.ts";

/** A heading. */
export const heading = (text: Words, level: 1 | 2 | 3 = 1): DocumentBlock => ({ kind: "heading", text, level });

/** A paragraph. */
export const paragraph = (text: Words): DocumentBlock => ({ kind: "paragraph", text });

/** Items one below the other; nothing where there are none. */
export const items = (texts: readonly Words[], ordered = true): readonly DocumentBlock[] =>
  texts.length === 0 ? [] : [{ kind: "list", ordered, items: texts }];

/** A table. */
export const tableBlock = (table: Table): DocumentBlock => ({ kind: "table", table });

/** A document that was made here: frozen, as it is. */
export function written(
  title: Words,
  blocks: readonly DocumentBlock[],
  { findings = [], orientation = "portrait" }: Partial<Pick<Document, "findings" | "orientation">> = {},
): Document {
  return deepFreeze({ kind: "document", title, orientation, blocks, findings });
}
