import * as api from "sakip";
import { named } from "../case.ts";
import { dayOf, many, quarter } from "./parts.ts";

const agencies = (size: number, rateOf: (i: number) => number) =>
  many(size, (i) => ({ key: `a${i}`, rate: `${rateOf(i)}` }));
const obstacles = (size: number, agencyOf: (i: number) => string, waitsFor: (i: number) => readonly string[]) =>
  many(size, (i) => ({
    id: `k${i}`,
    text: `Kendala ${i}`,
    agencyId: agencyOf(i),
    waitsFor: waitsFor(i),
    since: "2025-07-01",
    promisedFor: "2025-08-01",
  }));

/** Who is helped, what holds programmes up, and who must meet whom. */
export const forumCases = named({
  "selectForAssistance: all tied": (size) => {
    const list = agencies(size, () => 30);
    return () => api.selectForAssistance(list, { period: quarter(3), places: 3, target: 70 });
  },
  "selectForAssistance: nobody reported": (size) => {
    const list = many(size, (i) => ({ key: `a${i}`, rate: null }));
    return () => api.selectForAssistance(list, { period: quarter(3), places: 3, target: 70 });
  },
  "followUpAssistance: everybody": {
    isShort: true,
    make: (size) => {
      const before = api.selectForAssistance(
        agencies(size, (i) => (i * 7) % 97),
        { period: quarter(3), places: size, target: 70 },
      );
      const after = api.selectForAssistance(
        agencies(size, (i) => (i * 11) % 97),
        { period: quarter(4), places: size, target: 95 },
      );
      return () => api.followUpAssistance(before, after);
    },
  },
  "followUpAssistance: all tied across the cut": {
    isShort: true,
    make: (size) => {
      const before = api.selectForAssistance(
        agencies(size, (i) => i % 97),
        { period: quarter(3), places: size, target: 70 },
      );
      const after = api.selectForAssistance(
        agencies(size, () => 5),
        { period: quarter(4), places: size >> 1, target: 95 },
      );
      return () => api.followUpAssistance(before, after);
    },
  },
  planAssistance: {
    upTo: 20_000,
    make: (size) => {
      const list = api.selectForAssistance(
        agencies(size, (i) => i % 97),
        { period: quarter(3), places: size },
      );
      return () => api.planAssistance(list, { from: "2023-11-16", days: 5, experts: ["x", "y"], holidays: [] });
    },
  },
  "planAssistance: an expert for everybody": (size) => {
    const list = api.selectForAssistance(
      agencies(size, (i) => i % 97),
      { period: quarter(3), places: size },
    );
    const experts = many(size, (i) => `x${i}`);
    return () => api.planAssistance(list, { from: "2023-11-16", days: 5, experts, holidays: [] });
  },
  "coordinationMatrix: a chain": {
    isShort: true,
    from: 50,
    make: (size) => {
      const list = obstacles(
        size,
        (i) => `a${i}`,
        (i) => [`a${i + 1}`],
      );
      return () => api.coordinationMatrix(list);
    },
  },
  "coordinationMatrix: a ring": {
    from: 50,
    make: (size) => {
      const list = obstacles(
        size,
        (i) => `a${i}`,
        (i) => [`a${(i + 1) % size}`],
      );
      return () => api.coordinationMatrix(list);
    },
  },
  "coordinationMatrix: all wait for one": (size) => {
    const list = obstacles(
      size,
      (i) => `a${i}`,
      () => ["x"],
    );
    return () => api.coordinationMatrix(list);
  },
  "coordinationMatrix: one waits for all": (size) => {
    const list = obstacles(
      size,
      () => "x",
      (i) => [`a${i}`],
    );
    return () => api.coordinationMatrix(list);
  },
  "coordinationMatrix: many for many": {
    from: 50,
    make: (size, random) => {
      const agency = () => `a${random(Math.max(4, size >> 2))}`;
      const list = obstacles(size, agency, () => [...new Set([agency(), agency(), agency()])]).map((each) => ({
        ...each,
        waitsFor: each.waitsFor.filter((id) => id !== each.agencyId),
      }));
      const open = list.filter(({ waitsFor }) => waitsFor.length > 0);
      return () => api.coordinationMatrix(open);
    },
  },
  reviewObstacles: (size) => {
    const list = obstacles(
      size,
      (i) => `a${i % 100}`,
      (i) => [`b${i % 50}`],
    );
    return () => api.reviewObstacles(list, { asOf: "2025-08-26" });
  },
  "reviewObstacles: all wait for one": (size) => {
    const list = obstacles(
      size,
      (i) => `a${i}`,
      () => ["x"],
    );
    return () => api.reviewObstacles(list, { asOf: "2025-08-26" });
  },
  reviewPriorities: (size) => {
    const programmes = many(size, (i) => ({
      id: `p${i}`,
      title: `Program ${i}`,
      leadAgencyId: `a${i}`,
      agencyIds: [`b${i}`],
      indicators: [{ achievement: `${i % 120}` }],
      absorption: { budget: 1000, realization: i % 1000 },
      target: 40,
    }));
    return () => api.reviewPriorities(programmes, { asOf: "2025-06-30" });
  },
  "reviewPriorities: one programme with all obstacles": (size) => {
    const programme = { id: "p", title: "Program", leadAgencyId: "a", agencyIds: many(size, (i) => `b${i}`) };
    const list = obstacles(
      size,
      (i) => `a${i}`,
      () => ["x"],
    ).map((each) => ({ ...each, programmeId: "p" }));
    return () => api.reviewPriorities([programme], { asOf: "2025-08-30", obstacles: list });
  },
  "countWorkingDays: many holidays": (size) => {
    const holidays = many(size, (i) => dayOf(i));
    return () => api.countWorkingDays("2025-04-17", "2025-04-22", { holidays });
  },
  "countWorkingDays: a long time": (size) => () => api.countWorkingDays(dayOf(0), dayOf(size), { holidays: [] }),
  "addWorkingDays: a long time": (size) => () => api.addWorkingDays(dayOf(0), size, { holidays: [] }),
  "inForce: many rules": (size) => {
    const rules = many(size, (i) => ({
      id: `r${i}`,
      label: { id: "-", en: "-" },
      since: dayOf(i),
      until: dayOf(i),
      source: { title: "Uji", status: "convention" as const },
      value: i,
    }));
    return () => api.inForce(rules, dayOf(size >> 1));
  },
});
