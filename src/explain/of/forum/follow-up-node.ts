import { type Bilingual, flag, optional, type Read, text } from "../../../core/index.ts";
import { type Exact, resultNumber } from "../../../number/index.ts";
import { type ExplainedInput, figure, inPercent, minus, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, wordOutcome } from "../shared/fields.ts";
import { answer } from "../shared/listed.ts";
import { absorptionName, targetName } from "../shared/names.ts";
import { wordOf } from "../shared/word-of.ts";

const rowRead = /* @__PURE__ */ (() =>
  partShape({ rate: resultNumber, rank: resultNumber, gap: optional(resultNumber) }))();

const pairRead = /* @__PURE__ */ (() => partShape({ before: resultNumber, after: resultNumber }))();

/** What is read of an agency that was assisted. */
export const followUpRead = /* @__PURE__ */ (() =>
  partShape({
    ...wordOutcome,
    agencyId: text,
    before: rowRead,
    after: optional(rowRead),
    rateChange: optional(resultNumber),
    rankChange: optional(resultNumber),
    gapChange: optional(resultNumber),
    targets: optional(pairRead),
    share: optional(partShape({ before: resultNumber, after: resultNumber, change: resultNumber })),
    stillAssisted: flag,
    contested: flag,
  }))();

type FollowUpRead = Read<typeof followUpRead>;
type Side = "before" | "after";

/** How an assisted agency moved: the share of its target decides; rank, rate and gap are told beside it. */
export function followUpNode(own: FollowUpRead): Explanation {
  const { agencyId, value, reason, stillAssisted, contested } = own;
  return explained({
    subject: `agency:${agencyId}`,
    label: { id: `Perkembangan ${agencyId}`, en: `How ${agencyId} moved` },
    value: value === undefined ? null : wordOf(value, verdicts),
    inputs: [
      ...sideInputs(own, "before"),
      ...sideInputs(own, "after"),
      answer("still-assisted", names.still, stillAssisted),
      contested ? answer("contested", names.contested, contested) : undefined,
    ],
    reason,
    steps: [...shareNodes(own), ...changeNodes(own)],
  });
}

/** What is known of one of the two forums. */
function sideInputs({ before, after, targets }: FollowUpRead, side: Side): ExplainedInput[] {
  const row = side === "before" ? before : after;
  const { rate, rank } = figuresOf(row, side);
  const target = targets && targetOf(targets[side], side);
  return [rate, target, rank].filter((each) => each !== undefined);
}

function figuresOf(row: FollowUpRead["after"], side: Side) {
  if (row === undefined) return {};
  return {
    rate: figure(`rate:${side}`, nameOf(absorptionName, side), row.rate, "percent"),
    rank: figure(`rank:${side}`, nameOf(names.rank, side), row.rank),
  };
}

const targetOf = (target: Exact, side: Side) => figure(`target:${side}`, nameOf(targetName, side), target, "percent");

/** How much of its target it had reached, then and now, and by how much that rose. */
function shareNodes({ before, after, targets, share }: FollowUpRead): Explanation[] {
  if (share === undefined || targets === undefined || after === undefined) return [];
  const sideOf = (side: Side, rate: Exact) => {
    const [own, aim] = [
      figure(`rate:${side}`, nameOf(absorptionName, side), rate, "percent"),
      targetOf(targets[side], side),
    ];
    return explained({
      subject: `share:${side}`,
      label: nameOf({ id: "Bagian target yang tercapai", en: "Share of the target that was reached" }, side),
      value: share[side],
      unit: "percent",
      formula: inPercent(own, aim),
      inputs: [own, aim],
    });
  };
  return [
    explained({
      subject: "share-change",
      label: { id: "Perubahan bagian target yang tercapai", en: "Change of the share of the target" },
      value: share.change,
      unit: "points",
      formula: minus(step(1), step(0)),
      steps: [sideOf("before", before.rate), sideOf("after", after.rate)],
    }),
  ];
}

/** What is told beside the share: by how much rank, rate and gap changed. */
function changeNodes({ before, after, rankChange, rateChange, gapChange }: FollowUpRead): Explanation[] {
  const changeOf = (key: string, value: Exact | undefined, sides: readonly (Exact | undefined)[], unit?: string) => {
    const [old, now] = sides;
    if (value === undefined || old === undefined || now === undefined) return [];
    const [a, b] = [
      figure(`${key}:before`, nameOf(names.figure, "before"), old, unit === "points" ? "percent" : undefined),
      figure(`${key}:after`, nameOf(names.figure, "after"), now, unit === "points" ? "percent" : undefined),
    ];
    const label = labels[key] ?? names.figure;
    return [explained({ subject: `${key}-change`, label, value, unit, formula: minus(b, a), inputs: [a, b] })];
  };
  return [
    ...changeOf("rank", rankChange, [before.rank, after?.rank]),
    ...changeOf("rate", rateChange, [before.rate, after?.rate], "points"),
    ...changeOf("gap", gapChange, [before.gap, after?.gap], "points"),
  ];
}

const nameOf = ({ id, en }: Bilingual, side: Side): Bilingual =>
  side === "before" ? { id: `${id} dahulu`, en: `${en} then` } : { id: `${id} sekarang`, en: `${en} now` };

const names = {
  figure: { id: "angka", en: "figure" },
  rank: { id: "peringkat dari bawah", en: "rank from below" },
  still: { id: "masih termasuk yang diasistensi", en: "still among those assisted" },
  contested: { id: "menunggu keputusan karena nilainya sama", en: "tied across the cut, to be decided" },
};
const labels: Readonly<Record<string, Bilingual>> = {
  rank: { id: "Kenaikan peringkat dari bawah", en: "Ranks gained from below" },
  rate: { id: "Kenaikan penyerapan anggaran", en: "Rise of the absorption" },
  gap: { id: "Perubahan selisih terhadap target", en: "Change of the gap to the target" },
};
const verdicts: Readonly<Record<string, Bilingual>> = {
  closer: { id: "makin dekat dengan targetnya", en: "closer to its target" },
  same: { id: "sama dekatnya dengan targetnya", en: "as near to its target" },
  further: { id: "makin jauh dari targetnya", en: "further from its target" },
};
