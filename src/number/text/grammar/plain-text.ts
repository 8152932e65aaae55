/**
 * A text as the grammars of numbers, units and targets read it: signs of full width and the entities of web pages as the
 * signs that they mean, one space for every run of spaces and line breaks, and nothing that cannot be seen. Digits are
 * left as they are: another script of digits is no notation of these documents.
 */
export function plainText(text: string): string {
  return text
    .replace(/&(?:([a-z]{2,6})|#(\d{1,6}));/g, entity)
    .replace(/[\uff05\uff08-\uff0b\uff0d\uff0f\uff1a\uff1c-\uff1e]/g, halfWidth)
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  ge: "≥",
  le: "≤",
  gt: ">",
  lt: "<",
  nbsp: " ",
  amp: "&",
  minus: "−",
  ndash: "–",
  mdash: "—",
  plusmn: "±",
  percnt: "%",
};

function entity(whole: string, name: string | undefined, code: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
  return Number(code) > 0xffff ? whole : String.fromCharCode(Number(code));
}

/** The signs of full width stand in the order of their narrow ones. */
function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
