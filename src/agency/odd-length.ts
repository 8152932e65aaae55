const DIGITS = /^\d+$/;
/** So rare among ids is a length that is not meant. */
const RARE = 20;

/**
 * Tells ids that have lost a digit, or won one: where lengths are declared, those of another; else ids of digits that are
 * a digit shorter or longer than most, and rare.
 */
export function oddLength(ids: readonly string[], idLengths: readonly number[] | undefined): (id: string) => boolean {
  if (idLengths !== undefined) return (id) => !idLengths.includes(id.length);
  const lengths = new Map<number, number>();
  const codes = ids.filter((id) => DIGITS.test(id));
  for (const { length } of codes) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const countOf = (length: number) => lengths.get(length) ?? 0;
  const [usual = 0] = [...lengths.keys()].sort((a, b) => countOf(b) - countOf(a));
  return (id) =>
    DIGITS.test(id) &&
    Math.abs(id.length - usual) === 1 &&
    countOf(usual) * 2 > codes.length &&
    countOf(id.length) * RARE <= codes.length;
}
