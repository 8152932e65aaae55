import * as api from "sakip";
import { named } from "../case.ts";

/** What long texts are made of: signs that a grammar looks for, over and over. */
const PUMPS = [
  "1",
  " ",
  "a",
  "(a)",
  "(",
  "1.",
  "1.000.",
  ".",
  ",",
  "-",
  "a ",
  "1 ",
  "dan 1 ",
  "≤",
  "*",
  "\n",
  "per ",
  "tahun ",
  "1-",
  "/",
  "%",
  "0",
];
const FRAMES: readonly (readonly [string, string])[] = [
  ["", ""],
  ["10 ", "x"],
  ["Rp ", ""],
  ["", " orang"],
];
const texts = (size: number) =>
  PUMPS.flatMap((pump) => FRAMES.map(([before, after]) => before + pump.repeat(Math.ceil(size / pump.length)) + after));

/** Calls with every text; a refusal with a code is an answer, anything else that is thrown is not. */
const ofTexts = (call: (text: string) => unknown) => ({
  upTo: 50_000,
  make: (size: number) => {
    const all = texts(size);
    return () => {
      for (const text of all)
        try {
          call(text);
        } catch (error) {
          if (!api.isSakipError(error)) throw error;
        }
    };
  },
});

/** One long text. */
export const textCases = named({
  "parseTarget: long texts": { ...ofTexts((text) => api.parseTarget(text)), isShort: true },
  "readFigure: long texts": { ...ofTexts((text) => api.readFigure(text)), isShort: true },
  "parseIndonesianNumber: long texts": { ...ofTexts((text) => api.parseIndonesianNumber(text)), isShort: true },
  "toDecimal: long texts": ofTexts((text) => api.toDecimal(text)),
  "parsePeriod: long texts": ofTexts((text) => api.parsePeriod(text)),
  "parseProgrammeCode: long texts": ofTexts((text) => api.parseProgrammeCode(text)),
  "parseUnitCode: long texts": ofTexts((text) => api.parseUnitCode(text)),
  "parseAccountCode: long texts": ofTexts((text) => api.parseAccountCode(text)),
  "parseBusinessArea: long texts": ofTexts((text) => api.parseBusinessArea(text)),
  "translateTerm: long texts": ofTexts((text) => api.translateTerm("polarity", text)),
  "sameUnit: long texts": ofTexts((text) => api.sameUnit(text, `${text}x`)),
  "convertUnit: long texts": ofTexts((text) => api.convertUnit(1, text, "rupiah")),
  "canonicalJson: a long text": (size) => {
    const text = '\ud800"\\\n'.repeat(size >> 2);
    return () => {
      try {
        return api.canonicalJson({ text });
      } catch (error) {
        if (!api.isSakipError(error)) throw error;
        return undefined;
      }
    };
  },
  "canonicalJson: many keys": (size) => {
    const value = Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${size - i}`, i]));
    return () => api.canonicalJson(value);
  },
});
