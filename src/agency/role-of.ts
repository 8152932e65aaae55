import type { AgencyRole } from "./agency-shape.ts";
import { notAgencies } from "./data/not-agencies.ts";
import type { NameRead } from "./read-name.ts";

type Other = keyof typeof notAgencies;

const beginningsOf: readonly (readonly [role: Other, beginning: string])[] = /* @__PURE__ */ (() => [
  ...notAgencies.all.map((words) => ["all", words] as const),
  ...notAgencies.official.map((words) => ["official", words] as const),
  ...notAgencies.external.map((words) => ["external", words] as const),
  ...notAgencies.sum.map((words) => ["sum", words] as const),
])();

/** What a name says that it is instead of an agency; undefined where it says nothing of the kind. */
export function roleOf({ words }: NameRead): Exclude<AgencyRole, "agency"> | undefined {
  const name = ` ${words.join(" ")} `;
  return beginningsOf.find(([, beginning]) => name.startsWith(` ${beginning} `))?.[0];
}
