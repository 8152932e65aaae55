/** A function of the library, or a way to use a shape. */
export type Callee = (...args: never[]) => unknown;

/** What is called, and with what it has been seen to work. */
export interface Target {
  readonly name: string;
  readonly call: Callee;
  readonly calls: readonly (readonly unknown[])[];
}
