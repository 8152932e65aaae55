/** Adds a value to those of its key, in place: a list that is copied for every value costs the square of its length. */
export function addUnder<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const own = groups.get(key);
  if (own === undefined) groups.set(key, [value]);
  else own.push(value);
}
