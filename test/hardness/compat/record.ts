import { writeFileSync } from "node:fs";
import type { Told } from "./trial.ts";

const words = {
  en: {
    head: ["host", "version", "ways", "verdict", "seconds"],
    verdicts: { ok: "ok", FAILED: "FAILED", "not present": "not present" },
  },
  id: {
    head: ["lingkungan", "versi", "cara", "hasil", "detik"],
    verdicts: { ok: "berhasil", FAILED: "GAGAL", "not present": "tidak tersedia" },
  },
} as const;

/** Writes the table as Markdown, in English into `FILE.md` and in Indonesian into `FILE.id.md`. */
export function record(file: string, told: readonly Told[]): void {
  for (const language of ["en", "id"] as const) {
    const { head, verdicts } = words[language];
    const rows = told.map(({ host, version, ways, verdict, seconds, faults }) => [
      host,
      version,
      verdict === "not present" ? faults.join(" ") : ways.join(", "),
      verdicts[verdict],
      seconds.toFixed(0),
    ]);
    const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escaped).join(" | ")} |`);
    writeFileSync(language === "en" ? file : file.replace(/(\.md)?$/, ".id.md"), `${lines.join("\n")}\n`);
  }
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}
