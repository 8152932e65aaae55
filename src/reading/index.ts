// Rows of cells, as spreadsheets have them, read into what the functions of `sakip` take.
export {};
