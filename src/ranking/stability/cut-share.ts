/** Shares of this size are left to bigints: a few hundred of them must add up without losing a unit. */
const LARGEST = 2 ** 43;
/** Two roundings of a double, and as much again. */
const SLIP = 2 ** -51;

/** place × own / all, cut to a whole number; undefined where doubles do not tell which one it is. */
export function cutShare(place: number, own: number, all: number): number | undefined {
  if (own === all) return place;
  if (own === 0) return 0;
  const share = (own / all) * place;
  const size = Math.abs(share);
  return size < LARGEST && Math.abs(share - Math.round(share)) > size * SLIP ? Math.trunc(share) : undefined;
}
