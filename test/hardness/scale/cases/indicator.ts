import * as api from "sakip";
import { named } from "../case.ts";
import { dayOf, label, many } from "./parts.ts";

const versions = (size: number, idOf: (i: number) => string, lasting: number) =>
  many(size, (i) => ({
    id: idOf(i),
    title: `Indikator ${i}`,
    polarity: "maximize" as const,
    validFrom: dayOf(i),
    validUntil: dayOf(i + lasting),
  }));
const year = (i: number) => api.parsePeriod(`${1900 + (i % 8000)}`);

/** Targets, achievement, consolidation, averages. */
export const indicatorCases = named({
  "checkIndicators: versions of one id": {
    isShort: true,
    upTo: 100_000,
    make: (size) => {
      const list = versions(size, () => "x", 0);
      return () => api.checkIndicators(list);
    },
  },
  "checkIndicators: versions that all overlap": {
    upTo: 100_000,
    make: (size) => {
      const list = versions(size, () => "x", size);
      return () => api.checkIndicators(list);
    },
  },
  "checkIndicators: many ids of one title": (size) => {
    const list = many(size, (i) => ({ id: `x${i}`, title: "Indeks kepuasan", polarity: "maximize" as const }));
    return () => api.checkIndicators(list);
  },
  "indicatorInForce: versions of one id": {
    upTo: 100_000,
    make: (size) => {
      const list = versions(size, () => "x", 0);
      return () => api.indicatorInForce(list, "x", dayOf(size >> 1));
    },
  },
  measureAchievements: (size) => {
    const rows = many(size, (i) => ({
      polarity: "maximize" as const,
      target: 3 + (i % 997),
      realization: 1 + (i % 13),
    }));
    return () => api.measureAchievements(rows);
  },
  "averageAchievement: quotients": {
    isShort: true,
    make: (size) => {
      const list = many(size, (i) =>
        api.measureAchievement({ polarity: "maximize", target: 3 + (i % 997), realization: 1 + (i % 13) }),
      );
      return () => api.averageAchievement(list);
    },
  },
  "averageAchievement: quotients of all denominators": {
    make: (size) => {
      const list = many(size, (i) =>
        api.measureAchievement({ polarity: "maximize", target: 3 + i, realization: 1 + (i % 13) }),
      );
      return () => api.averageAchievement(list);
    },
  },
  "averageAchievement: nothing measured": (size) => {
    const list = many(size, () => api.measureAchievement({ polarity: "maximize", target: 5, realization: null }));
    return () => api.averageAchievement(list, { missing: "redistribute" });
  },
  "averageAchievement: weights": (size) => {
    const list = many(size, (i) => `${i % 120}`);
    const weights = many(size, (i) => 1 + (i % 997));
    return () => api.averageAchievement(list, { weights });
  },
  "averageAchievement: geometric": {
    isShort: true,
    make: (size) => {
      const list = many(size, (i) => i + 1);
      return () => api.averageAchievement(list, { mean: "geometric" });
    },
  },
  "averageAchievement: geometric, of quotients": (size) => {
    const list = many(size, (i) =>
      api.measureAchievement({ polarity: "maximize", target: 3 + (i % 997), realization: 1 + (i % 13) }),
    );
    return () => api.averageAchievement(list, { mean: "geometric" });
  },
  "averageAchievement: geometric, of long numbers": {
    isShort: true,
    from: 10,
    make: (size) => {
      const list = many(size, (i) => `${i + 1}${"7".repeat(900)}`);
      return () => api.averageAchievement(list, { mean: "geometric" });
    },
  },
  "averageAchievement: long numbers": (size) => {
    const list = many(size, (i) => `${i + 1}.${"7".repeat(900)}`);
    return () => api.averageAchievement(list);
  },
  "consolidate: sum of one month, again and again": (size) => {
    const readings = many(size, (i) => ({
      period: api.parsePeriod(`${1900 + (Math.floor(i / 12) % 8000)}-${`${1 + (i % 12)}`.padStart(2, "0")}`),
      value: `${i}`,
    }));
    return () => {
      try {
        return api.consolidate(readings, "sum");
      } catch {
        return undefined;
      }
    };
  },
  "consolidate: last, in reverse": {
    upTo: 8_000,
    make: (size) => {
      const readings = many(size, (i) => ({ period: year(size - 1 - i), value: `${i}` }));
      return () => api.consolidate(readings, "last");
    },
  },
  longestStreak: {
    upTo: 8_000,
    make: (size) => {
      const points = many(size, (i) => ({ period: year(i), held: i % 7 !== 0 }));
      return () => api.longestStreak(points);
    },
  },
  "measureGrowth: many years": {
    upTo: 8_000,
    make: (size) => {
      const points = many(size, (i) => ({ period: year(i), value: 100 + (i % 13) }));
      return () => api.measureGrowth(points, { missing: "redistribute" });
    },
  },
  "measureGrowth: mean of all denominators": {
    upTo: 8_000,
    make: (size) => {
      const points = many(size, (i) => ({ period: year(i), value: 10_007 + i * 13 }));
      return () => api.measureGrowth(points);
    },
  },
  "measureProgress: rows of months": {
    upTo: 12,
    from: 3,
    make: (size) => {
      const rows = many(size, (i) => ({
        period: api.parsePeriod(`2024-${`${1 + i}`.padStart(2, "0")}`),
        target: i + 1,
        realization: i,
      }));
      return () =>
        api.measureProgress({
          polarity: "maximize",
          rows,
          method: "sum",
          targets: "cumulative",
          realizations: "per-period",
        });
    },
  },
  rateResults: (size) => {
    const ratings = many(size, (i) => `${i % 120}`);
    return () => api.rateResults(ratings);
  },
  defineOrdinalScale: (size) => {
    const levels = many(size, (i) => ({ code: `L${i}`, label: { id: `Tingkat ${i}`, en: `Level ${i}` } }));
    return () => api.defineOrdinalScale({ id: "x", levels, source: { title: "Uji", status: "convention" } });
  },
  "measureAchievement: a scale of many levels": (size) => {
    const scale = api.defineOrdinalScale({
      id: "x",
      levels: many(size, (i) => ({ code: `L${i}`, label })),
      source: { title: "Uji", status: "convention" },
    });
    return () =>
      api.measureAchievement({
        polarity: "maximize",
        target: { kind: "level", scale, level: `L${size - 1}` },
        realization: `L${size >> 1}`,
      });
  },
  "defineScale: many bands, in reverse": (size) => {
    const bands = many(size, (i) => ({
      code: `L${i}`,
      label,
      from: i,
      ...(i === size - 1 ? { upTo: size } : { below: i + 1 }),
    }));
    bands.reverse();
    return () => {
      try {
        return api.defineScale({ id: "x", bands, source: { title: "Uji", status: "convention" } });
      } catch {
        return undefined;
      }
    };
  },
  "defineScale: many bands": (size) => {
    const bands = many(size, (i) => ({
      code: `L${i}`,
      label,
      from: i,
      ...(i === size - 1 ? { upTo: size } : { below: i + 1 }),
    }));
    return () => api.defineScale({ id: "x", bands, source: { title: "Uji", status: "convention" } });
  },
  "gradeOf: many bands": (size) => {
    const bands = many(size, (i) => ({
      code: `L${i}`,
      label,
      from: i,
      ...(i === size - 1 ? { upTo: size } : { below: i + 1 }),
    }));
    const scale = api.defineScale({ id: "x", bands, source: { title: "Uji", status: "convention" } });
    return () => api.gradeOf(size - 1, scale);
  },
});
