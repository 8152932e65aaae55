/**
 * A date as ISO text, `"2023-09-30"`: a day that the calendar has, from 1900-01-01 to 9999-12-31. It has no time and no
 * time zone; such texts sort by date.
 *
 * @term tanggal
 */
export type IsoDate = string;
