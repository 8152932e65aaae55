/** How a document of a shape is used by the function that takes it. */
export interface Use {
  /** The call of the function; the document is of any kind. */
  readonly call: (document: never) => unknown;
  /** Documents that pass, where those that the shape makes rarely do. */
  readonly samples?: readonly unknown[];
  /** What laws that need more than the document may refuse, as code and place: the function alone can tell. */
  readonly beyond?: RegExp;
}

/** Uses by the name of the shape. */
export type Uses = Readonly<Record<string, Use>>;
