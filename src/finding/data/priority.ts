/** The facts of findings of priority, by their codes. */
export interface PriorityFacts {
  /** An obstacle is beyond the day that was promised. */
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
  /** Agencies wait for each other in a circle. */
  readonly "waiting-circle": {
    /** The agencies of the circle, in their order. */
    readonly circle: readonly string[];
    /** How many agencies wait for each other. */
    readonly agencies: number;
  };
  /** An obstacle names nobody whose answer is waited for. */
  readonly "awaits-nobody": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The name of the agency. */
    readonly agency: string;
  };
  /** An obstacle waits for the agency that it holds up. */
  readonly "awaits-itself": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The name of the agency. */
    readonly agency: string;
  };
  /** A priority programme without data. */
  readonly "programme-without-data": {
    /** The programme in words. */
    readonly programme: string;
    /** The id of the agency that leads it. */
    readonly lead: string;
  };
  /** An obstacle of a programme that is not listed. */
  readonly "unknown-programme": {
    /** The obstacle in words. */
    readonly obstacle: string;
    /** The id of the programme. */
    readonly programme: string;
  };
}
