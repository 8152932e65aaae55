import type { ReadIndicator, ReadNode } from "../tree/index.ts";

/** A result of a superior: one of the indicators, with its node. */
export interface Result {
  readonly indicator: ReadIndicator;
  readonly node: ReadNode;
}
