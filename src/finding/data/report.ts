/** The facts of findings of tables, documents and pictures, by their codes. */
export interface ReportFacts {
  /** Some of it is not drawn. */
  readonly "left-out-of-diagram": {
    /** How many boxes it shows. */
    readonly drawn: number;
    /** How many it does not show. */
    readonly leftOut: number;
  };
}
