import * as api from "sakip";
import { named } from "../case.ts";
import { agencyName, dayOf, label, many, quarter, source } from "./parts.ts";

const lines = (size: number, agencyOf: (i: number) => string) =>
  many(size, (i) => ({
    agencyId: agencyOf(i),
    programmeId: `p${i}`,
    budget: 1000 + (i % 1000),
    realization: `${i % 1000}.5`,
  }));
const by = (line: api.BudgetLine) => line.agencyId;
const versions = (size: number, idOf: (i: number) => string): api.BudgetLine[] =>
  many(size, (i) => ({
    agencyId: idOf(i),
    programmeId: "p",
    version: i === 0 ? "original" : "shifted",
    inForceFrom: dayOf(i % 40_000),
    budget: 100 + i,
    realization: 40,
    period: api.parsePeriod("2023-TW2"),
  }));

/** Lines, absorption, plans, IKPA. */
export const budgetCases = named({
  "summarizeAbsorption: one group": (size) => {
    const list = lines(size, () => "a");
    return () => api.summarizeAbsorption(list, { by });
  },
  "summarizeAbsorption: as many groups as lines": {
    isShort: true,
    make: (size) => {
      const list = lines(size, agencyName);
      return () => api.summarizeAbsorption(list, { by });
    },
  },
  "summarizeAbsorption: groups of one name with numbers": (size) => {
    const list = lines(size, (i) => `Dinas Kesehatan ${i}`);
    return () => api.summarizeAbsorption(list, { by });
  },
  "summarizeAbsorption: groups that differ by a letter": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const list = lines(
        size,
        (i) =>
          `dinas kesehatan ${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + (Math.floor(i / 676) % 26), 97 + (Math.floor(i / 17_576) % 26))}`,
      );
      return () => api.summarizeAbsorption(list, { by });
    },
  },
  "summarizeAbsorption: nothing reported": (size) => {
    const list = lines(size, () => "a").map((line) => ({ ...line, realization: null }));
    return () => api.summarizeAbsorption(list, { by });
  },
  breakDownAbsorption: (size) => {
    const list = lines(size, (i) => `a${i % 100}`);
    return () =>
      api.breakDownAbsorption(list, {
        levels: [
          { name: "agency", by },
          { name: "programme", by: (line) => line.programmeId },
        ],
      });
  },
  "breakDownAbsorption: many levels": {
    upTo: 2_000,
    from: 20,
    make: (size) => {
      const list = lines(10, (i) => `a${i}`);
      const levels = many(size, (i) => ({ name: `l${i}`, by }));
      return () => api.breakDownAbsorption(list, { levels });
    },
  },
  "absorptionAccumulator: add and merge": (size) => {
    const list = lines(size, (i) => `a${i}`);
    return () => {
      const one = api.absorptionAccumulator({ by });
      one.addAll(list);
      const other = api.absorptionAccumulator({ by });
      other.addAll(list);
      one.merge(other);
      return one.toJSON();
    };
  },
  restoreAbsorptionAccumulator: (size) => {
    const one = api.absorptionAccumulator({ by });
    one.addAll(lines(size, (i) => `a${i}`));
    const text = JSON.stringify(one);
    return () => api.restoreAbsorptionAccumulator(text, { by });
  },
  checkBudgetLines: {
    isShort: true,
    make: (size) => {
      const list = lines(size, (i) => `a${i % 100}`);
      return () => api.checkBudgetLines(list);
    },
  },
  "checkBudgetLines: all the same": {
    isShort: true,
    make: (size) => {
      const list = many(size, () => ({ agencyId: "a", budget: 10, realization: 1 }));
      return () => api.checkBudgetLines(list);
    },
  },
  "checkBudgetLines: units mixed": (size) => {
    const list = many(size, (i) => ({ agencyId: `a${i}`, budget: i % 2 === 0 ? 1_000_000_000 : 1000, realization: 1 }));
    return () => api.checkBudgetLines(list);
  },
  "checkBudgetLines: many totals": {
    from: 50,
    upTo: 5_000,
    make: (size) => {
      const list = lines(size, (i) => `a${i}`);
      const totals = many(size, (i) => ({
        id: `a${i}`,
        budget: 1,
        realization: 1,
        of: (line: api.BudgetLine) => line.agencyId === `a${i}`,
      }));
      return () => api.checkBudgetLines(list, { totals });
    },
  },
  resolveBudget: (size) => {
    const list = versions(size, (i) => `a${i}`);
    return () => api.resolveBudget(list, { asOf: "2023-06-30", amounts: "cumulative" });
  },
  "resolveBudget: versions of one line": {
    isShort: true,
    make: (size) => {
      const list = versions(size, () => "a").map((line, i) => ({ ...line, inForceFrom: dayOf(i % 40_000) }));
      return () => api.resolveBudget(list, { asOf: "2023-06-30", amounts: "cumulative" });
    },
  },
  averageRates: (size) => {
    const rates = many(size, (i) => api.measureAbsorption({ budget: 3 + (i % 997), realization: 1 + (i % 3) }));
    return () => api.averageRates(rates);
  },
  "averageRates: of all denominators": (size) => {
    const rates = many(size, (i) => api.measureAbsorption({ budget: 1_000_003 + i * 7, realization: 1 + (i % 3) }));
    return () => api.averageRates(rates);
  },
  measureConsistency: {
    from: 2,
    upTo: 12,
    make: (size) => {
      const months = many(size, (i) => ({ planned: 100 + i, realization: 90 }));
      return () => api.measureConsistency(months);
    },
  },
  measureOutputEfficiency: {
    isShort: true,
    make: (size) => {
      const outputs = many(size, (i) => ({ budget: 200 + (i % 997), realization: 171, achievement: 90 }));
      return () => api.measureOutputEfficiency(outputs);
    },
  },
  "ikpaAbsorption: many types": (size) => {
    const types = many(size, (i) => ({ expenditure: "52", budget: 250 + i, realization: 60 }));
    return () => {
      try {
        return api.ikpaAbsorption({ year: 2024, quarters: [{ quarter: 1, types }] });
      } catch {
        return undefined;
      }
    };
  },
  "roundTable: one long row": (size) => {
    const row = many(size, (i) => `${i % 10}.${i % 7}`);
    return () => api.roundTable([row]);
  },
  "roundTable: one long column": (size) => {
    const rows = many(size, (i) => [`${i % 10}.${i % 7}`]);
    return () => api.roundTable(rows);
  },
  "roundTable: by activity and quarter": {
    isShort: true,
    upTo: 20_000,
    make: (size, random) => {
      const rows = many(size, () => many(4, () => `${random(1000)}.${random(10)}`));
      return () => api.roundTable(rows);
    },
  },
  "roundTable: as many rows as columns": {
    from: 4,
    upTo: 200,
    make: (size, random) => {
      const rows = many(size, () => many(size, () => `${random(1000)}.${random(10)}`));
      return () => api.roundTable(rows);
    },
  },
  "roundTable: halves in a square": {
    from: 4,
    upTo: 200,
    make: (size) => {
      const rows = many(size, (i) => many(size, (k) => ((i + k) % 2 === 0 ? "0.5" : "1.5")));
      return () => api.roundTable(rows);
    },
  },
  sortIntoQuadrants: (size) => {
    const list = many(size, (i) => ({ id: `a${i}`, achievement: `${i % 120}`, absorption: `${(i * 7) % 100}` }));
    return () =>
      api.sortIntoQuadrants(list, {
        achievement: (each) => each.achievement,
        absorption: (each) => each.absorption,
        highAchievement: 90,
        highAbsorption: 90,
      });
  },
  "requiredPace: many holidays": (size) => {
    const holidays = many(size, (i) => dayOf(i));
    return () => api.requiredPace({ budget: 1200, realization: 540, asOf: "2023-09-30", target: 95, holidays });
  },
  "findTarget: many types": (size) => {
    const targets = Object.fromEntries(many(size, (i) => [`${100 + i}`, [15, 40, 70, 95]]));
    const path: api.AbsorptionPathInput = {
      id: "x",
      label,
      since: "2023-01-01",
      source,
      value: { every: "quarter", targets },
    };
    return () => {
      try {
        return api.findTarget(path, quarter(3), "101");
      } catch {
        return undefined;
      }
    };
  },
});
