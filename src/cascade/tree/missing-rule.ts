/**
 * What a roll-up does where parts have no value.
 *
 * @term perlakuan data kosong
 */
export type MissingRule = "refuse" | "skip";
