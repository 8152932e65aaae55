import readExcel from "read-excel-file/browser";
import { words } from "../words/words.ts";
import { rowsOfCsv } from "./csv.ts";
import { NoSheet, type Opened } from "./opened.ts";

/** Opens a file by what it holds, whatever it is called. */
export async function openFile(file: File): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b)) return { name: file.name, sheets: await sheetsOfExcel(file) };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new NoSheet(words.isOldExcel);
  if (bytes.includes(0) || begins(0x25, 0x50, 0x44, 0x46)) throw new NoSheet(words.isNoSheet);
  const rows = rowsOfCsv(textOf(bytes));
  if (rows.length === 0) throw new NoSheet(words.isEmpty);
  return { name: file.name, sheets: [{ name: file.name, rows }] };
}

async function sheetsOfExcel(file: File) {
  const sheets = await readExcel(file).catch(() => {
    throw new NoSheet(words.isBroken);
  });
  const filled = sheets.flatMap(({ sheet, data }) => (data.length === 0 ? [] : [{ name: sheet, rows: data }]));
  if (filled.length === 0) throw new NoSheet(words.isEmpty);
  return filled;
}

/** UTF-8, or what spreadsheets on Windows write where it is none. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
