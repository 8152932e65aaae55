/** The facts of findings of tables, documents and pictures, by their codes. */
export interface ReportFacts {
  /** Something that a diagram does not show, because it would be too large to be read. */
  readonly "left-out-of-diagram": {
    /** How many boxes it shows. */
    readonly drawn: number;
    /** How many it does not show. */
    readonly leftOut: number;
  };
}
