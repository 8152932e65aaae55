import type { AnyShape } from "../../../src/core/index.ts";

/** A function of the library, or a way to use a shape. */
export type Callee = (...args: never[]) => unknown;

/** What is called, and with what it has been seen to work. */
export interface Target {
  /** The shape of which it reads a document. */
  readonly shape?: AnyShape;
  readonly name: string;
  readonly call: Callee;
  readonly calls: readonly (readonly unknown[])[];
}
