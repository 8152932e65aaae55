import type { Bilingual } from "../../../core/index.ts";

/** The units that nodes have by name, as they are printed behind a number. */
export const unitWords: Readonly<Record<string, Bilingual>> = {
  points: { id: "poin", en: "points" },
  days: { id: "hari", en: "days" },
  places: { id: "peringkat", en: "places" },
  lines: { id: "baris", en: "lines" },
  items: { id: "butir", en: "items" },
  times: { id: "kali", en: "times" },
  people: { id: "orang", en: "people" },
  agencies: { id: "perangkat daerah", en: "agencies" },
  pairs: { id: "pasangan", en: "pairs" },
  obstacles: { id: "kendala", en: "obstacles" },
  programmes: { id: "program", en: "programmes" },
  entries: { id: "peserta", en: "entries" },
  results: { id: "hasil", en: "results" },
  groups: { id: "kelompok", en: "groups" },
  periods: { id: "periode", en: "periods" },
  ways: { id: "cara", en: "ways" },
  nodes: { id: "simpul", en: "nodes" },
  months: { id: "bulan", en: "months" },
  years: { id: "tahun", en: "years" },
};

/** The same in English behind exactly one. */
export const oneOf: Readonly<Record<string, string>> = {
  points: "point",
  days: "day",
  places: "place",
  lines: "line",
  items: "item",
  times: "time",
  people: "person",
  agencies: "agency",
  pairs: "pair",
  obstacles: "obstacle",
  programmes: "programme",
  entries: "entry",
  results: "result",
  groups: "group",
  periods: "period",
  ways: "way",
  nodes: "node",
  months: "month",
  years: "year",
};
