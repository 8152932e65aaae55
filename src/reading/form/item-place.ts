/**
 * Where an item stands in its sheets.
 *
 * @term letak butir
 */
export interface ItemPlace {
  /** The number of the sheet, from 0. */
  readonly table: number;
  /** The row, from 0. */
  readonly row: number;
}
