/** The facts of findings of priority, by their codes. */
export interface PriorityFacts {
  readonly "overdue-promise": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The name of the agency. */
    readonly agency: string;
    /** Whom it waits for. */
    readonly waitsFor: readonly string[];
    /** The day that was promised. */
    readonly promisedFor: string;
    /** How many days ago it was promised for. */
    readonly daysPast: number;
  };
  readonly "waiting-circle": {
    /** The agencies of the circle, in their order. */
    readonly circle: readonly string[];
    /** How many agencies wait for each other. */
    readonly agencies: number;
  };
  readonly "awaits-nobody": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The name of the agency. */
    readonly agency: string;
  };
  readonly "awaits-itself": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The name of the agency. */
    readonly agency: string;
  };
  readonly "programme-without-data": {
    /** The programme in words. */
    readonly programme: string;
    /** The id of the agency that leads it. */
    readonly lead: string;
  };
  readonly "unknown-programme": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The id of the programme. */
    readonly programme: string;
  };
}
