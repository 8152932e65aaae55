/** As much of an agency as its place needs. */
interface Placed {
  readonly id: string;
  readonly parentId?: string | undefined;
}

/** Tells what an agency is a unit of, by the lengths of ids: the nearest that the list has. What is given stays. */
export function parentById(
  agencies: readonly Placed[],
  idLengths: readonly number[] = [],
): (agency: Placed) => { readonly parentId?: string } {
  const ids = new Set(agencies.map(({ id }) => id));
  const inwards = [...new Set(idLengths)].sort((a, b) => b - a);
  return ({ id, parentId }) => {
    if (parentId !== undefined || !inwards.includes(id.length)) return {};
    const above = inwards.filter((length) => length < id.length).map((length) => id.slice(0, length));
    const found = above.find((each) => ids.has(each)) ?? above[0];
    return found === undefined ? {} : { parentId: found };
  };
}
