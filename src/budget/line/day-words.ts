import type { Bilingual } from "../../core/index.ts";
import { formatPeriod, type IsoDate, periodOf } from "../../period/index.ts";

/** A day as people write it: "31 Desember 2023". */
export function dayWords(date: IsoDate): Bilingual {
  const month = periodOf(date, "month");
  const day = Number(date.slice(8));
  return { id: `${day} ${formatPeriod(month)}`, en: `${day} ${formatPeriod(month, "en")}` };
}
