// The page: what a visitor does becomes rows, rows become an answer, the answer is shown.
import { isSakipError, type Locale } from "sakip";
import type { Rows } from "sakip/reading";
import { type Job, jobs } from "./jobs/index.ts";
import type { Answer, Said } from "./jobs/job.ts";
import { csvOfRows, rowsOfCsv } from "./sheet/csv.ts";
import { openFile } from "./sheet/open-file.ts";
import { NoSheet, type Opened } from "./sheet/opened.ts";
import { drawCharts } from "./view/charts.ts";
import { save, saveDocument, saveTable } from "./view/downloads.ts";
import { showFrame } from "./view/frame.ts";
import { markup } from "./view/markup.ts";
import { place } from "./view/place.ts";
import { refusalView } from "./view/refusal.ts";
import { resultsView } from "./view/results.ts";
import { markWide } from "./view/wide.ts";
import { words } from "./words/words.ts";

const paste = place("paste", HTMLTextAreaElement);
const file = place("file", HTMLInputElement);
const which = place("which-sheet", HTMLSelectElement);
const status = place("status", HTMLElement);
const answerPlace = place("answer", HTMLElement);
const drop = place("drop", HTMLElement);

const SAMPLE_YEAR = 2025;
const opened = new Map<Job, Opened>();
let [job] = jobs;
let locale: Locale = "id";
let answer: Answer | undefined;

/** The address says the job and the language: each can be linked to. */
function go(): void {
  const address = decodeURIComponent(location.hash.slice(1));
  const named = jobs.find((each) => Object.values(each.address).includes(address));
  // A footnote is a place in the page, no other page.
  if (named === undefined && address !== "" && document.getElementById(address) !== null) return;
  const found = named ?? jobs[0];
  locale = found.address.en === address ? "en" : "id";
  if (found !== job) paste.value = "";
  job = found;
  showFrame(job, locale);
  compute();
}

function open(sheets: Opened): void {
  opened.set(job, sheets);
  which.replaceChildren(...sheets.sheets.map(({ name }, i) => new Option(name, String(i))));
  compute();
}

function compute(): void {
  const sheets = opened.get(job);
  const sheet = sheets?.sheets[which.selectedIndex] ?? sheets?.sheets[0];
  place("which", HTMLElement).hidden = (sheets?.sheets.length ?? 0) < 2;
  answer = undefined;
  if (sheets === undefined || sheet === undefined) {
    status.textContent = "";
    answerPlace.innerHTML = markup`<p class="empty">${words.nothingYet[locale]}</p>`.html;
    return;
  }
  const name = typeof sheets.name === "string" ? sheets.name : sheets.name[locale];
  status.textContent = `${name}: ${sheet.rows.length} ${words.rows[locale]}`;
  try {
    answer = job.work(sheet.rows, said(sheets.year));
    // What the sheet does not say is asked for where it is missed.
    if (answer.read.findings.some(({ code }) => code === "missing-context"))
      place("said", HTMLDetailsElement).open = true;
    answerPlace.innerHTML = resultsView(answer, locale).html;
    void drawCharts(answerPlace).then(() => markWide(answerPlace));
  } catch (error) {
    const refusal = isSakipError(error) ? refusalView(error, locale) : markup`<p>${words.failed[locale]}</p>`;
    answerPlace.innerHTML = refusal.html;
    if (!isSakipError(error)) throw error;
  }
}

function said(known?: number): Said {
  const [year, agencyId, polarity] = ["year", "agency", "polarity"].map(
    (id) => (document.getElementById(id) as HTMLInputElement).value,
  );
  return {
    context: {
      ...(year && { year: Number(year), evaluationYear: Number(year) }),
      ...(agencyId && { agencyId }),
      ...((polarity === "maximize" || polarity === "minimize") && { polarity }),
    },
    year: Number(year) || known || new Date().getFullYear(),
    locale,
    places: Number(place("places", HTMLInputElement).value) || 3,
    highest: Number(place("highest", HTMLInputElement).value) || 100,
  };
}

async function take(given: File | undefined): Promise<void> {
  if (given === undefined) return;
  try {
    const sheets = await openFile(given);
    paste.value = "";
    open(sheets);
  } catch (error) {
    opened.delete(job);
    compute();
    status.textContent = error instanceof NoSheet ? `${given.name}: ${error.words[locale]}` : words.failed[locale];
  }
}

function takePasted(): void {
  const rows = rowsOfCsv(paste.value);
  if (rows.length === 0) compute();
  else open({ name: words.fromPaste, sheets: [{ name: "", rows }] });
}

function trySample(rows: Rows): void {
  paste.value = csvOfRows(rows);
  open({ name: words.fromSample, sheets: [{ name: "", rows }], year: SAMPLE_YEAR });
}

/** The sample that is shown, or the first one. */
function downloadSample(): void {
  const shown = opened.get(job)?.sheets[0]?.rows;
  const rows = shown === job.other?.rows ? (shown ?? job.sample) : job.sample;
  save(`${job.address[locale]}.csv`, `\uFEFF${csvOfRows(rows)}`, "text/csv");
}

const on = (id: string, what: () => void) => place(id, HTMLElement).addEventListener("click", what);
on("try-sample", () => trySample(job.sample));
on("try-other", () => trySample(job.other?.rows ?? job.sample));
on("download-sample", downloadSample);
on("compute", () => (paste.value.trim() === "" ? compute() : takePasted()));
on("clear", () => {
  opened.delete(job);
  paste.value = "";
  compute();
});
for (const id of ["year", "agency", "polarity", "highest", "places", "which-sheet"])
  place(id, HTMLElement).addEventListener("change", compute);
file.addEventListener("change", () => {
  void take(file.files?.[0]).then(() => {
    file.value = "";
  });
});
answerPlace.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || answer === undefined) return;
  const table = answer.tables[Number(target.dataset["table"])];
  if (table === undefined) saveDocument(job, answer, locale);
  else saveTable(table, locale);
});
// A file may be dropped anywhere: a browser would otherwise leave the page for it.
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  void take(event.dataTransfer?.files[0]);
});
window.addEventListener("hashchange", go);
go();
