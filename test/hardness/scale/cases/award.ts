import * as api from "sakip";
import { named } from "../case.ts";
import { dayOf, label, many, source } from "./parts.ts";

const rubric = { id: "e", stages: [{ id: "p", label, weight: 1, criteria: [{ key: "m", label, weight: 100 }] }] };
const sheets = (size: number, judges: number) =>
  many(size, (i) => ({
    stageId: "p",
    entryId: `e${i >> 1}`,
    judgeId: `j${(i * 7 + (i >> 1)) % judges}`,
    marks: { m: 50 + (i % 37) },
  }));
const entries = (size: number, scoreOf: (i: number) => number) =>
  many(size, (i) => ({ id: `e${i}`, agencyId: `a${i % 500}`, title: `Layanan ${i}`, score: scoreOf(i) }));
const scheme = (tiers: number, places: number): api.AwardScheme => ({
  id: "x",
  label: "Inovasi",
  tiers: many(tiers, (i) => ({ id: `t${i}`, label: `T${i}`, places })),
});
const policy: api.ConsequencePolicy = {
  id: "x",
  label,
  since: "2000-01",
  clauses: [{ id: "late", kind: "allowance", label, percent: -10, when: [{ measure: "absorption", below: 50 }] }],
  source,
};

/** Who wins, and what follows. */
export const awardCases = named({
  judgeEntries: {
    isShort: true,
    make: (size) => {
      const list = sheets(size, 50);
      return () => api.judgeEntries(list, rubric);
    },
  },
  "judgeEntries: extremes dropped": (size) => {
    const list = many(size, (i) => ({
      stageId: "p",
      entryId: `e${Math.floor(i / 50)}`,
      judgeId: `j${i % 50}`,
      marks: { m: 50 + (i % 37) },
    }));
    return () => api.judgeEntries(list, rubric, { dropExtremes: true });
  },
  "judgeEntries: one entry, all judges": (size) => {
    const list = many(size, (i) => ({ stageId: "p", entryId: "e", judgeId: `j${i}`, marks: { m: 50 + (i % 37) } }));
    return () => api.judgeEntries(list, rubric);
  },
  "judgeEntries: levelled, ten judges": {
    isShort: true,
    make: (size) => {
      const list = sheets(size, 10);
      return () => api.judgeEntries(list, rubric, { normalize: "judge-mean" });
    },
  },
  "judgeEntries: levelled, a judge for every ten sheets": {
    from: 50,
    isShort: true,
    make: (size) => {
      const list = sheets(size, Math.max(2, Math.floor(size / 10)));
      return () => api.judgeEntries(list, rubric, { normalize: "judge-mean" });
    },
  },
  "judgeEntries: levelled, a chain of judges": {
    from: 50,
    make: (size) => {
      const list = many(size, (i) => ({
        stageId: "p",
        entryId: `e${i >> 1}`,
        judgeId: `j${(i + 1) >> 1}`,
        marks: { m: 50 + (i % 37) },
      }));
      return () => api.judgeEntries(list, rubric, { normalize: "judge-mean" });
    },
  },
  "judgeEntries: places, one judge": (size) => {
    const list = many(size, (i) => ({ stageId: "p", entryId: `e${i}`, judgeId: "j", marks: { m: (i * 7) % 100 } }));
    return () => api.judgeEntries(list, rubric, { combine: "placement-sum" });
  },
  "judgeEntries: a conflict and a deduction for every sheet": (size) => {
    const list = sheets(size, 50);
    const conflicts = many(size, (i) => ({ judgeId: `j${i % 50}`, entryId: `e${(i * 3) % size}` }));
    const adjustments = many(size >> 1, (i) => ({ entryId: `e${i}`, points: -1 }));
    return () => api.judgeEntries(list, rubric, { conflicts, adjustments });
  },
  "judgeEntries: many criteria": (size) => {
    const criteria = many(size, (i) => ({ key: `c${i}`, label, weight: 1 }));
    const wide = { id: "e", stages: [{ id: "p", label, weight: 1, criteria }] };
    const marks = Object.fromEntries(criteria.map(({ key }, i) => [key, i % 100]));
    const list = ["j1", "j2", "j3"].map((judgeId) => ({ stageId: "p", entryId: "e", judgeId, marks }));
    return () => api.judgeEntries(list, wide);
  },
  "judgeEntries: many stages": (size) => {
    const stages = many(size, (i) => ({ id: `s${i}`, label, weight: 1, criteria: [{ key: "m", label, weight: 1 }] }));
    const list = many(size, (i) => ({ stageId: `s${i}`, entryId: "e", judgeId: "j", marks: { m: 5 } }));
    return () => api.judgeEntries(list, { id: "e", stages });
  },
  "selectWinners: all tied": {
    isShort: true,
    make: (size) => {
      const list = entries(size, () => 88);
      return () => api.selectWinners(list, scheme(2, 2));
    },
  },
  "selectWinners: all tied, many tiers": {
    isShort: true,
    make: (size) => {
      const list = entries(size, () => 88);
      return () => api.selectWinners(list, scheme(size >> 3, 2));
    },
  },
  "selectWinners: many tiers": (size) => {
    const list = entries(size, (i) => i);
    return () => api.selectWinners(list, scheme(size >> 2, 2));
  },
  "selectWinners: one winner of each owner": (size) => {
    const list = entries(size, (i) => i);
    return () => api.selectWinners(list, { ...scheme(2, size >> 2), perAgency: 1 } as api.AwardScheme);
  },
  applyConsequences: (size) => {
    const results = many(size, (i) => ({ id: `p${i}`, month: "2024-01", values: { absorption: i % 100 } }));
    return () => api.applyConsequences(results, policy);
  },
  "applyConsequences: months of one": (size) => {
    const results = many(size, (i) => ({
      id: "p",
      month: `${2000 + (Math.floor(i / 12) % 7000)}-${`${1 + (i % 12)}`.padStart(2, "0")}`,
      values: { absorption: i % 100 },
    }));
    return () => {
      try {
        return api.applyConsequences(results, policy);
      } catch {
        return undefined;
      }
    };
  },
  "applyConsequences: many policies": (size) => {
    const results = many(size, (i) => ({
      id: `p${i}`,
      month: `${2000 + (i % 7000)}-01`,
      values: { absorption: i % 100 },
    }));
    const policies = many(Math.min(size, 7000), (i) => ({
      ...policy,
      id: `x${i}`,
      since: `${2000 + i}-01`,
      until: `${2000 + i}-12`,
    }));
    return () => api.applyConsequences(results, policies);
  },
  "applyConsequences: many clauses": (size) => {
    const results = [{ id: "p", month: "2024-01", values: { absorption: 7 } }];
    const clauses = many(size, (i) => ({ ...policy.clauses[0], id: `c${i}` })) as api.ConsequencePolicy["clauses"];
    return () => api.applyConsequences(results, { ...policy, clauses });
  },
  checkCommitments: (size) => {
    const pacts = many(size, (i) => ({ id: `pi${i}`, ownerId: `o${i}`, signedOn: "2025-01-02", targets: [`pk${i}`] }));
    const owners = many(size, (i) => ({ ownerId: `o${size - i}` }));
    return () => api.checkCommitments(pacts, { owners });
  },
  "checkCommitments: pacts of one": {
    isShort: true,
    make: (size) => {
      const pacts = many(size, (i) => ({
        id: `pi${i}`,
        ownerId: "o",
        signedOn: dayOf(i % 1_000_000),
        targets: [`pk${i}`],
      }));
      return () => api.checkCommitments(pacts, { owners: [{ ownerId: "o" }] });
    },
  },
});
