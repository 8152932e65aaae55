import { attempt } from "../../core/index.ts";
import { permenpanrb88of2021, type Regulation, regulationFor } from "../../regulation/index.ts";
import { squeezed } from "../layout/index.ts";
import type { OpenNode } from "../row/index.ts";

/** The words by which sheets name the three sub-components of each component. */
const PART_WORDS: Readonly<Record<string, readonly string[]>> = {
  existence: ["pemenuhan", "keberadaan"],
  quality: ["kualitas"],
  use: ["pemanfaatan"],
};

/** The keys of a component and a sub-component in the rule of the year; undefined where the rule has no such one. */
export interface PartKeys {
  readonly component: string;
  readonly part: string;
}

/** The rule by which a worksheet of a year is scored: that of 2021 where the year is not told. */
export function ruleOf(year: number | undefined): Regulation {
  return (year === undefined ? undefined : attempt(() => regulationFor(year))) ?? permenpanrb88of2021;
}

/** The sub-component that the nodes of a row name: by its code, or by the names of both. */
export function partKeys(nodes: readonly OpenNode[], { components }: Regulation): PartKeys | undefined {
  const own = nodes.find(({ level }) => level === "sub-component");
  if (own === undefined) return undefined;
  const coded = components.flatMap(({ key, parts }) =>
    parts.map((part) => ({ component: key, part: part.key, code: part.code })),
  );
  const byCode = coded.find(({ code }) => code !== undefined && code === own.code);
  if (byCode !== undefined) return byCode;
  const above = nodes.find(({ level }) => level === "component");
  const component = components.find(({ code, label }) => isNamed(above, code, label.id));
  const part = component?.parts.find(
    ({ key, code, label }) => isNamed(own, code, label.id) || says(own.title, PART_WORDS[key] ?? []),
  );
  return component === undefined || part === undefined ? undefined : { component: component.key, part: part.key };
}

function isNamed(node: OpenNode | undefined, code: string | undefined, label: string): boolean {
  if (node === undefined) return false;
  const title = squeezed(node.title ?? "");
  return (
    (code !== undefined && node.code === code) ||
    (title !== "" && (title === squeezed(label) || squeezed(label).startsWith(title)))
  );
}

function says(title: string | null, words: readonly string[]): boolean {
  const said = squeezed(title ?? "");
  return words.some((word) => said === squeezed(word));
}
