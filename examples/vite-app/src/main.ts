import { isSakipError, type SakipError } from "sakip";
import { type Ranked, ranked } from "./ranking.ts";

/** Made-up figures, to begin with. */
const example = `REALISASI ANGGARAN SAMPAI DENGAN 31 DESEMBER 2025
Perangkat Daerah;Pagu (Rp);Realisasi (Rp)
Dinas Perdagangan;12.450.000.000;9.836.250.000
Dinas Kesehatan;86.200.000.000;74.132.000.000
Dinas Pendidikan;141.000.000.000;126.195.000.000
Dinas Perhubungan;18.900.000.000;-`;

const input = element("csv", HTMLTextAreaElement);
const result = element("result", HTMLElement);
input.value = example;
element("rank", HTMLButtonElement).addEventListener("click", show);
show();

function show(): void {
  try {
    render(ranked(input.value));
  } catch (error) {
    // What the library refuses it says in both languages; CSV that is none is told by its own words.
    result.replaceChildren(...(isSakipError(error) ? refused(error) : [String(error)]).map(paragraph));
  }
}

function render({ table, explanations, remarks }: Ranked): void {
  result.innerHTML = table;
  for (const { agency, text } of explanations) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = agency;
    details.append(summary, paragraph(text));
    result.append(details);
  }
  result.append(...remarks.map((remark) => paragraph(`Perhatikan: ${remark}`)));
}

function refused({ details }: SakipError): string[] {
  return details.problems.map(({ given, expected }) => `Ditolak: ${given}; yang diharapkan: ${expected.id}.`);
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id} on the page`);
  return found;
}
