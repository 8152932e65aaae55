import {
  type Bilingual,
  findingShape,
  flag,
  type Given,
  list,
  object,
  optional,
  readAll,
  text,
  whole,
} from "../../core/index.ts";
import { type MakerFields, makerFields, type Names, nameOf } from "../parts/index.ts";
import { bothOf, textIn, words } from "../table/index.ts";
import { type Diagram, finishDiagram, fitting } from "./diagram.ts";
import { type DiagramFields, diagramFields } from "./diagram-options.ts";
import { leftOutFindings } from "./left-out.ts";
import { obstacleLines } from "./obstacle-lines.ts";
import { stepsFrom, waitingsOf } from "./waitings.ts";

const open = { open: true };
const counted = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const matrixShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Every two agencies with obstacles between them. */
      pairs: list(
        object(
          {
            /** The two. */
            agencies: list(text),
            /** The ids of the obstacles in which one of them waits for the other. */
            obstacles: list(text),
          },
          open,
        ),
      ),
      /** Who is waited for, the one first whose answer frees most. */
      blockers: list(
        object(
          {
            /** The agency. */
            agencyId: text,
            /** The ids of the obstacles that wait for its answer. */
            obstacles: list(text),
            /** How many obstacles its answer frees. */
            frees: counted,
            /** Whether it waits in a circle. */
            inCircle: flag,
          },
          open,
        ),
      ),
      /** What a person should look at. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the diagram of obstacles draws: a {@link CoordinationMatrix}, or what came back of one.
 *
 * @term bahan diagram kendala
 */
export interface ObstacleDiagramInput extends Given<typeof matrixShape> {}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...diagramFields,
    /** How agencies and offices are called, by their keys; a key without a name is printed as it is. */
    names: makerFields.names,
    /** The id of the agency around which the diagram is drawn; all agencies unless told. */
    agency: optional(text),
    /** How many steps of waiting it goes from that agency: 1 to 20; 3 unless told. */
    depth: optional(whole(1, 20), 3),
  }))();

/**
 * How the diagram of obstacles is made.
 *
 * @term pilihan diagram kendala
 */
export interface ObstacleDiagramOptions extends DiagramFields, Pick<MakerFields, "names">, Given<typeof optionsShape> {}

/**
 * Draws who waits for whom: a box for each agency, an arrow from the one that waits to the one whose answer is waited for,
 * with the obstacles on it. Who waits in a circle stands in a hexagon, and says so.
 *
 * @term diagram kendala
 * @param matrix - What {@link coordinationMatrix} gave, or what came back of it.
 * @param options - Names of agencies and obstacles by their ids; around which agency, how far, how many boxes.
 * @returns The diagram, with the findings of the matrix. Where agencies are left out, a finding says how many.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `out-of-range`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { coordinationMatrix } from "sakip";
 * import { obstacleDiagram } from "sakip/report";
 *
 * const matrix = coordinationMatrix([
 *   { id: "lahan", text: "Lahan", agencyId: "pupr", waitsFor: ["pertanahan"], since: "2024-01-10" },
 * ]);
 * const diagram = obstacleDiagram(matrix, { names: { pupr: "Dinas PUPR", pertanahan: "Dinas Pertanahan", lahan: "Lahan" } });
 * diagram.specification.split("\n").slice(3, 6).map((line) => line.trim())
 * // => ["n0[\"Dinas PUPR\"]", "n1[\"Dinas Pertanahan\"]", "n0 -->|\"Lahan\"| n1"]
 * diagram.description.en
 * // => "Who waits for whom: 2 agencies, 1 arrow from the one that waits to the one waited for. Most is freed by an answer of Dinas Pertanahan (1)."
 * ```
 */
export function obstacleDiagram(matrix: ObstacleDiagramInput, options: ObstacleDiagramOptions = {}): Diagram {
  const [{ pairs, blockers, findings }, { locale, names, agency, depth, boxes, ...terms }] = readAll(
    [matrixShape, matrix, "matrix"],
    [optionsShape, options, "options"],
  );
  const waitings = waitingsOf(pairs, blockers);
  const { all, near } = stepsFrom(waitings, agency, depth);
  const how = {
    nameOf: (id: string) => textIn(nameOf(id, names), locale),
    circling: blockers.filter(({ inCircle }) => inCircle).map(({ agencyId }) => agencyId),
    locale,
  };
  const { drawn, ...lines } = fitting(near.slice(0, boxes), (agencies) => obstacleLines(waitings, agencies, how));
  const title = bothOf(terms.caption ?? words("Siapa menunggu siapa", "Who waits for whom"));
  const first = blockers.find(({ agencyId, frees }) => frees > 0 && drawn.includes(agencyId));
  const leftOut = all.length - drawn.length;
  return finishDiagram({
    title,
    description: describe(title, [drawn.length, lines.arrows.length, leftOut], first && freed(first, names)),
    locale,
    lines: [...lines.boxes, ...lines.arrows],
    findings: [...findings, ...leftOutFindings(agency ?? "matrix", drawn.length, leftOut)],
  });
}

function describe(
  title: Bilingual,
  [agencies, arrows, leftOut]: readonly [number, number, number],
  first: Bilingual | undefined,
): Bilingual {
  const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const id = [
    `${title.id}: ${agencies} perangkat daerah, ${arrows} panah dari yang menunggu ke yang ditunggu.`,
    ...(first === undefined ? [] : [first.id]),
    ...(leftOut === 0 ? [] : [`${leftOut} perangkat daerah tidak digambar.`]),
  ];
  const en = [
    `${title.en}: ${plural(agencies, "agency", "agencies")}, ${plural(arrows, "arrow", "arrows")} from the one that waits to the one waited for.`,
    ...(first === undefined ? [] : [first.en]),
    ...(leftOut === 0 ? [] : [`${plural(leftOut, "agency is", "agencies are")} left out.`]),
  ];
  return { id: id.join(" "), en: en.join(" ") };
}

function freed({ agencyId, frees }: { readonly agencyId: string; readonly frees: number }, names: Names): Bilingual {
  const who = bothOf(nameOf(agencyId, names));
  return words(
    `Terbanyak terurai dengan jawaban ${who.id} (${frees}).`,
    `Most is freed by an answer of ${who.en} (${frees}).`,
  );
}
