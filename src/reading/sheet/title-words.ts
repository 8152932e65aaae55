import { attempt } from "../../core/index.ts";
import { type Period, parsePeriod } from "../../period/index.ts";

const AGENCY = /^(?:nama )?(?:perangkat daerah|opd|skpd|unit kerja|satuan kerja|instansi)\s*:\s*(.+)$/i;
const AGENCY_NAME =
  /^(dinas|badan|kantor|kecamatan|kelurahan|sekretariat|inspektorat|direktorat|rsud|rumah sakit|satuan polisi|satpol|biro|bagian|kementerian|pengadilan|mahkamah)\b/i;

/** The agency that a title names. */
export function agencyIn(title: string): string | undefined {
  return AGENCY.exec(title)?.[1] ?? (AGENCY_NAME.test(title) ? title : undefined);
}

/** The fiscal year that a title names. */
export function yearIn(title: string): number | undefined {
  const found = /\b(?:tahun(?: anggaran)?|ta\.?|t\.a\.?)\s*:?\s*((?:19|20)\d\d)\b/i.exec(title)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The part of a year that a title names. */
export function periodIn(title: string): Period | undefined {
  const label = /\b((?:triwulan|tw|semester|bulan)\s+\S+\s+(?:tahun\s+)?(?:anggaran\s+)?(?:19|20)\d\d)\b/i.exec(
    title,
  )?.[1];
  const plain = label?.replace(/^bulan\s+/i, "").replace(/\s+(tahun|anggaran)\b/gi, "");
  return plain === undefined ? undefined : attempt(() => parsePeriod(plain));
}
