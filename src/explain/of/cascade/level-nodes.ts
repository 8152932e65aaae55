import { type CascadeLevel, cascadeLevels } from "../../../cascade/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { listed } from "../shared/listed.ts";

/** A node as explainers read it. */
interface NodeRead {
  readonly id: string;
  readonly level: CascadeLevel;
}

/** How many nodes each level has, and which, from the top down as the levels first appear. */
export function levelNodes(nodes: readonly NodeRead[]): readonly Explanation[] {
  const levels = [...new Set(nodes.map(({ level }) => level))];
  return levels.map((level) => {
    const own = nodes.filter((node) => node.level === level);
    return explained({
      subject: `level:${level}`,
      label: cascadeLevels[level].label,
      value: exactOf(own.length),
      unit: "nodes",
      inputs: [
        listed(
          "nodes",
          { id: "simpul", en: "nodes" },
          own.map(({ id }) => id),
        ),
      ],
    });
  });
}
