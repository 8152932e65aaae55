import { attempt } from "../../core/index.ts";
import { type Period, parsePeriod } from "../../period/index.ts";

const AGENCY = /^(?:nama )?(?:perangkat daerah|opd|skpd|unit kerja|satuan kerja|instansi)\s*:\s*(.+)$/i;
const AGENCY_NAME =
  /^(dinas|badan|kantor|kecamatan|kelurahan|sekretariat|inspektorat|direktorat|rsud|rumah sakit|satuan polisi|satpol|biro|bagian|kementerian|pengadilan|mahkamah)\b/i;

const PART = /\b((?:triwulan|tw|semester|bulan)(?:\s+ke)?\s*(?:[:.-]\s*)?(?:[ivx]{1,3}|\d{1,2}|[a-z]{3,9}))\s*$/i;
const TO_DATE =
  /\b(?:s\.?\s?\/?\s?d\.?|sampai dengan|keadaan|posisi|per|periode|bulan)\b[^\d]{0,60}?(?:\d{1,2}\s+)?((?:jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des)[a-z]*\s+(?:tahun\s+)?(?:19|20)\d\d)\b/i;

/** The agency that a title names. */
export function agencyIn(title: string): string | undefined {
  return AGENCY.exec(title)?.[1] ?? (AGENCY_NAME.test(title) ? title : undefined);
}

const REPORT =
  /^(?:laporan|lap|rapor|realisasi|rekap|rekapitulasi|perjanjian|rencana|lembar|kertas|evaluasi|capaian|hasil|indikator|target|daftar|matriks|pengukuran|rincian|data)\b.*?\s((?:dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat|rsud|satpol)\s+(?!dan\b|atau\b).+)$/i;

/** The agency that a title ends with: "RAPOR KINERJA DINAS KESEHATAN TAHUN 2025". */
export function agencyAtEnd(title: string): string | undefined {
  const found = REPORT.exec(title.replace(/\s+/g, " ").trim())?.[1];
  return found?.replace(/(?<!\s)\s+(?:tahun|ta|triwulan|tw|semester|bulan|periode|s\/d|per)\b.*$/i, "");
}

/** The part of a year that a title names without the year: "TRIWULAN II". */
export function partIn(title: string, year: number): Period | undefined {
  const label = PART.exec(title)?.[1]
    ?.replace(/(?<!\s)\s+ke\b/i, "")
    .replace(/[:.-]/g, " ")
    .replace(/^bulan\s+/i, "");
  return label === undefined ? undefined : attempt(() => parsePeriod(`${label.replace(/\s+/g, " ")} ${year}`));
}

/** How much a title says that amounts are to be multiplied: "(dalam juta rupiah)". */
export function magnitudeIn(title: string): string | undefined {
  return /\bdalam\s+(ribuan|ribu|jutaan|juta|miliaran|miliar|milyar|triliun)\b/i.exec(title)?.[1]?.toLowerCase();
}

/** The fiscal year that a title names. */
export function yearIn(title: string): number | undefined {
  const found = /\b(?:tahun(?: anggaran)?|ta\.?|t\.a\.?)\s*(?::\s*)?((?:19|20)\d\d)\b/i.exec(title)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The part of a year that a title names. */
export function periodIn(title: string): Period | undefined {
  const label = /\b((?:triwulan|tw|semester|bulan)\s+\S+\s+(?:tahun\s+)?(?:anggaran\s+)?(?:19|20)\d\d)\b/i.exec(
    title,
  )?.[1];
  const toDate = label === undefined ? TO_DATE.exec(title)?.[1]?.replace(/\btahun\s+/i, "") : undefined;
  if (toDate !== undefined) return attempt(() => parsePeriod(toDate));
  const plain = label?.replace(/^bulan\s+/i, "").replace(/(?<!\s)\s+(tahun|anggaran)\b/gi, "");
  return plain === undefined ? undefined : attempt(() => parsePeriod(plain));
}
