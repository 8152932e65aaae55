import { type Path, problemAt, SakipError } from "../error/index.ts";
import { dataCopy } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";

/**
 * A frozen copy of something of the caller's own that a result carries: JSON-safe, save that its Decimals stay Decimals.
 * What contains itself is refused at its place.
 */
export function ownCopy<T>(value: T, ...at: Path): T;
export function ownCopy<T>(value: unknown, ...at: Path): T;
export function ownCopy(value: unknown, ...at: Path): unknown {
  return dataCopy(value, { refuse: refuseEndless(at) });
}

/** The same with every Decimal as its text. */
export function plainCopy<T>(value: unknown, ...at: Path): T;
export function plainCopy(value: unknown, ...at: Path): unknown {
  return dataCopy(value, { textOf: (decimal) => String(decimal), refuse: refuseEndless(at) });
}

/** Refuses what contains itself at a place within an argument. */
function refuseEndless(at: Path): (path: Path, value: unknown) => never {
  return (path, value) => {
    throw new SakipError([problemAt("invalid-input", [...at, ...path.slice(0, 20)], value, endless)]);
  };
}

const endless: Bilingual = {
  en: "an item that does not contain itself, of fewer than 1,000 levels",
  id: "butir yang tidak memuat dirinya sendiri, kurang dari 1.000 tingkat",
};
