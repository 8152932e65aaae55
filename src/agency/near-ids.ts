/** Texts that may be ids: digits, with points between their groups. */
const CODE = /^\d[\d.]{0,58}\d$/;

/** Ids that a text may have been: with noughts in front, with a digit more or one less. */
export function idFinder(ids: readonly string[]): (text: string) => readonly number[] {
  const codes = ids.map((id, of) => ({ id, of })).filter(({ id }) => CODE.test(id));
  const bare = new Map<string, number[]>();
  const shorter = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  for (const { id, of } of codes) {
    put(whole, id, of);
    put(bare, withoutNoughts(id), of);
    for (const each of withoutOne(id)) put(shorter, each, of);
  }
  return (text) =>
    CODE.test(text)
      ? [
          ...new Set([
            ...(bare.get(withoutNoughts(text)) ?? []),
            ...(shorter.get(text) ?? []),
            ...[...withoutOne(text)].flatMap((each) => whole.get(each) ?? []),
          ]),
        ]
      : [];
}

function withoutNoughts(id: string): string {
  return id.replace(/^0+/, "");
}

function withoutOne(id: string): ReadonlySet<string> {
  return new Set(Array.from(id, (_, i) => id.slice(0, i) + id.slice(i + 1)));
}

function put(map: Map<string, number[]>, key: string, of: number): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [of]);
  else others.push(of);
}
