/**
 * Gives ids that nothing else has: the id that is wanted, or the next one like it that is free (`"1"`, `"1-2"`, `"1-3"`).
 * Ids that were given are taken from the start, and none is handed out twice.
 */
export function freshIds(given: Iterable<string>): (wanted: string) => string {
  const taken = new Set(given);
  // Where to go on looking: many rows may want the same id.
  const nextOf = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let next = nextOf.get(wanted) ?? 2;
    while (taken.has(id)) id = `${wanted}-${next++}`;
    nextOf.set(wanted, next);
    taken.add(id);
    return id;
  };
}
