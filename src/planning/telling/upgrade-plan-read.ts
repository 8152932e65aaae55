import {
  type Bilingual,
  bilingualShape,
  flag,
  list,
  optional,
  type Read,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { partShape } from "../../explain/index.ts";
import { resultNumber } from "../../number/index.ts";
import type { PlanRole } from "../upgrade/index.ts";
import { resultOf } from "./reads.ts";

const ROLES = [
  "raised",
  "reached",
  "interchangeable",
  "spare",
  "out-of-reach",
  "held-by-facts",
  "no-letters",
  "not-planned",
] as const;

const standing = /* @__PURE__ */ (() => partShape({ total: resultNumber, grade: text }))();
const region = /* @__PURE__ */ (() => partShape({ mean: resultNumber }))();
const upgrade = /* @__PURE__ */ (() =>
  partShape({ code: text, label: bilingualShape, from: text, to: text, gain: resultNumber }))();

/** What is read of a plan of upgrades. */
export const planRead = /* @__PURE__ */ (() =>
  resultOf("upgrade-plan", {
    reach: partShape({
      grade: optional(text),
      count: optional(whole(0, 1_000_000)),
      mean: optional(resultNumber),
      mustExceed: optional(flag),
    }),
    status: word(["reached", "reachable", "out-of-reach"]),
    before: region,
    after: region,
    cost: partShape({ agencies: whole(0, 1_000_000), parts: whole(0, 1_000_000), steps: whole(0, 1_000_000) }),
    agencies: list(
      partShape({ agencyId: text, role: word(ROLES), before: standing, after: standing, upgrades: list(upgrade) }),
    ),
    proved: flag,
    assumption: bilingualShape,
  }))();

export type PlanRead = Read<typeof planRead>;

/** What a plan says of its goal. */
export const statuses = {
  reached: { id: "sudah tercapai", en: "is reached already" },
  reachable: { id: "dapat dicapai", en: "can be reached" },
  "out-of-reach": { id: "tidak dapat dicapai dengan yang diperbolehkan", en: "cannot be reached with what is allowed" },
};
/** What a plan means for an agency, in words. */
export const roles: Readonly<Record<PlanRole, Bilingual>> = {
  raised: { id: "naik", en: "rises" },
  reached: { id: "sudah mencapai", en: "has it already" },
  interchangeable: {
    id: "dapat menggantikan yang naik dengan biaya yang sama",
    en: "could rise instead, at the same cost",
  },
  spare: { id: "dapat mencapai dengan biaya yang lebih besar", en: "could reach it at a higher cost" },
  "out-of-reach": { id: "tidak dapat mencapai", en: "cannot reach it" },
  "held-by-facts": { id: "tertahan oleh syarat di luar jawaban", en: "is held by facts beside the answers" },
  "no-letters": { id: "tidak ada jawaban yang dapat dinaikkan", en: "has no letters that could rise" },
  "not-planned": { id: "tidak direncanakan", en: "nothing was planned" },
};
