import { type Bilingual, type Plain, type Read, readAll } from "../../../core/index.ts";
import { type AssistanceList, assistanceListShape } from "../../../forum/index.ts";
import { compare, type Exact, exactOf } from "../../../number/index.ts";
import { formatPeriod } from "../../../period/index.ts";
import { constant, figure, howMany, minus, named, plus, step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { listedWords } from "../shared/listed.ts";
import { absorptionName, periodName, targetName } from "../shared/names.ts";
import { withReasons } from "../shared/with-reasons.ts";

type List = Read<typeof assistanceListShape>;
type Row = List["ranking"][number];

/**
 * Explains a list for special assistance: who is on it with which rank and gap, what is contested, and who could not be
 * judged.
 *
 * @term penjelasan daftar asistensi khusus
 * @param result - What {@link selectForAssistance} gave, or as it was kept.
 * @throws A {@link SakipError} `invalid-input` for what is no such list.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAssistanceList, parsePeriod, selectForAssistance } from "sakip";
 *
 * const list = selectForAssistance(
 *   [{ key: "disnaker", rate: "30.86" }, { key: "dlh", rate: "45.10" }],
 *   { period: parsePeriod("2023-TW3"), places: 1, target: 70 },
 * );
 * explainAssistanceList(list).steps.map(({ subject, value }) => [subject, value]) // => [["agency:disnaker", "1"]]
 * ```
 */
export function explainAssistanceList(result: AssistanceList | Plain<AssistanceList>): Explanation {
  const [list] = readAll([assistanceListShape, result, "result"]);
  const { period, places, target, selected, contested, open, unranked, ineligible } = list;
  const steps = selected.map((row) => rowNode(row, list));
  const ids = (rows: readonly { readonly agencyId: string }[]) => rows.map(({ agencyId }) => agencyId).join(", ");
  const listed = (key: string, label: Bilingual, rows: readonly { readonly agencyId: string }[]) =>
    rows.length === 0 ? undefined : worded(key, label, ids(rows));
  return explained({
    subject: "assistance-list",
    label: { id: "Daftar asistensi khusus", en: "List for special assistance" },
    value: exactOf(steps.length),
    unit: "agencies",
    formula: howMany(steps.map((_, i) => step(i))),
    inputs: [
      worded("period", periodName, formatPeriod(period, "id"), {
        id: formatPeriod(period, "id"),
        en: formatPeriod(period, "en"),
      }),
      figure("places", { id: "jumlah tempat", en: "places to give" }, exactOf(places)),
      target && figure("target", targetName, target, "percent"),
      open === 0
        ? undefined
        : figure("open", { id: "tempat yang belum terisi", en: "places nobody has got" }, exactOf(open)),
      listed(
        "contested",
        { id: "menunggu keputusan karena nilainya sama", en: "tied across the cut, to be decided" },
        contested,
      ),
      listedWords(
        "unreported",
        { id: "tidak dapat dinilai", en: "could not be judged" },
        unranked.map(({ agencyId, reason }) => withReasons(both(agencyId), [reason])),
      ),
      listedWords(
        "ineligible",
        { id: "tidak diikutsertakan", en: "take no part" },
        ineligible.map(({ agencyId, reasons }) => withReasons(both(agencyId), reasons)),
      ),
    ],
    steps,
  });
}

/** A place from below: one more than the agencies that absorbed less. */
function rowNode({ agencyId, rate, rank, gap }: Row, { ranking, target }: List): Explanation {
  const own = figure("rate", absorptionName, rate, "percent");
  const lower = ranking.filter((other) => compare(other.rate, rate) < 0);
  return explained({
    subject: `agency:${agencyId}`,
    label: { id: `Peringkat ${agencyId} dari bawah`, en: `Rank of ${agencyId} from below` },
    value: exactOf(rank),
    unit: "places",
    formula: plus(constant("1"), howMany(lower.map((other) => named(other.rate, both(other.agencyId), "percent")))),
    inputs: [own],
    steps: gap === undefined || target === undefined ? [] : [gapNode(rate, target, gap)],
  });
}

function gapNode(rate: Exact, target: Exact, gap: Exact): Explanation {
  const [own, aim] = [figure("rate", absorptionName, rate, "percent"), figure("target", targetName, target, "percent")];
  return explained({
    subject: "gap",
    label: { id: "Selisih terhadap target", en: "Gap to the target" },
    value: gap,
    unit: "points",
    formula: minus(own, aim),
    inputs: [own, aim],
  });
}

const both = (id: string): Bilingual => ({ id, en: id });
