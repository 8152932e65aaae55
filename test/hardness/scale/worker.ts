// Measures one case after the other, as the parent asks: a call that hangs or runs out of memory takes nobody with it.
import { allCases } from "./all-cases.ts";
import { growthOf } from "./measure.ts";

const byName = new Map(allCases.map((each) => [each.name, each]));

process.on("message", ({ name, enough }: { readonly name: string; readonly enough: number }) => {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  try {
    process.send?.({ growth: growthOf(found, enough) });
  } catch (error) {
    process.send?.({ failure: `${error}`.slice(0, 300) });
  }
});
process.send?.({ isReady: true });
