import { plural } from "../../core/index.ts";
import type { Known } from "./known.ts";
import { type Judge, judgement, met, names, noData, notMet, partly } from "./verdict.ts";

/** Criteria on the existence of plans, by their code in the guide. */
export const plansExist: Readonly<Record<string, Judge<Known>>> = {
  // A short-term plan: the agreements of the year with their targets.
  "1.a.4": ({ agreements, year }) => {
    if (agreements === undefined) return noData("agreements");
    const indicators = agreements.flatMap(({ objectives }) => objectives.flatMap((each) => each.indicators));
    const aimed = indicators.filter(({ target }) => target !== null).length;
    if (aimed === 0)
      return notMet({
        id: `Tidak ada perjanjian kinerja tahun ${year} yang memuat target.`,
        en: `There is no performance agreement of ${year} with a target.`,
      });
    return met({
      id: `${agreements.length} perjanjian kinerja tahun ${year} memuat ${aimed} indikator dengan target.`,
      en: `${agreements.length} performance ${plural(agreements.length, "agreement", "agreements")} of ${year} ${plural(agreements.length, "has", "have")} ${aimed} ${plural(aimed, "indicator", "indicators")} with a target.`,
    });
  },
  // Activities that support performance.
  "1.a.5": ({ nodes }) => {
    if (nodes === undefined) return noData("cascade");
    const programmes = nodes.filter(({ level }) => level === "programme");
    const activities = nodes.filter(({ level }) => level === "activity" || level === "sub-activity");
    if (activities.length === 0)
      return notMet({ id: "Pohon kinerja tidak memuat kegiatan.", en: "The cascade has no activities." });
    const supported = new Set(nodes.flatMap(({ parents }) => parents.map(parentId)));
    const bare = programmes.filter(({ id }) => !supported.has(id)).map(({ title }) => title);
    const found = {
      id: `${activities.length} kegiatan dan sub kegiatan menunjang ${programmes.length - bare.length} dari ${programmes.length} program.`,
      en: `${activities.length} ${plural(activities.length, "activity or sub-activity supports", "activities and sub-activities support")} ${programmes.length - bare.length} of ${programmes.length} ${plural(programmes.length, "programme", "programmes")}.`,
    };
    if (bare.length === 0) return met(found);
    const without = names(bare);
    return partly(["cascade"], found, {
      id: `Program tanpa kegiatan: ${without.id}.`,
      en: `Programmes without activities: ${without.en}.`,
    });
  },
  // A budget that supports performance.
  "1.a.6": ({ nodes }) => {
    if (nodes === undefined) return noData("cascade");
    const programmes = nodes.filter(({ level }) => level === "programme");
    if (nodes.every(({ budget }) => budget === undefined))
      return notMet({ id: "Pohon kinerja tidak memuat anggaran.", en: "The cascade has no budgets." });
    const bare = programmes.filter(({ budget }) => budget === undefined).map(({ title }) => title);
    const found = {
      id: `${programmes.length - bare.length} dari ${programmes.length} program memuat anggaran.`,
      en: `${programmes.length - bare.length} of ${programmes.length} ${plural(programmes.length, "programme", "programmes")} ${plural(programmes.length - bare.length, "has", "have")} a budget.`,
    };
    return bare.length === 0 && programmes.length > 0 ? met(found) : partly(["cascade"], found);
  },
  // Every unit has its plan: every owner of the cascade has an agreement.
  "1.a.7": ({ nodes, agreements, year }) => {
    if (nodes === undefined || agreements === undefined)
      return noData(
        ...(nodes === undefined ? (["cascade"] as const) : []),
        ...(agreements === undefined ? (["agreements"] as const) : []),
      );
    const owners = [...new Set(nodes.flatMap(({ ownerId }) => ownerId ?? []))];
    if (owners.length === 0)
      return partly(["cascade"], {
        id: "Pohon kinerja tidak menyebut penanggung jawab.",
        en: "The cascade names no owners.",
      });
    const agreed = new Set(agreements.map(({ firstParty }) => firstParty.ownerId));
    const without = owners.filter((owner) => !agreed.has(owner));
    const found = {
      id: `${owners.length - without.length} dari ${owners.length} penanggung jawab dalam pohon kinerja mempunyai perjanjian kinerja tahun ${year}.`,
      en: `${owners.length - without.length} of ${owners.length} owners in the cascade have a performance agreement of ${year}.`,
    };
    if (without.length === 0) return met(found);
    const told = names(without);
    return notMet(found, { id: `Belum ada untuk: ${told.id}.`, en: `Missing for: ${told.en}.` });
  },
  // Every employee has a plan.
  "1.b.10": ({ employees, agreements, year }) => {
    if (employees === undefined || agreements === undefined)
      return noData(
        ...(employees === undefined ? (["employees"] as const) : []),
        ...(agreements === undefined ? (["agreements"] as const) : []),
      );
    const agreed = new Set(agreements.map(({ firstParty }) => firstParty.ownerId));
    const without = employees.filter((each) => !agreed.has(each));
    const found = {
      id: `${employees.length - without.length} dari ${employees.length} pegawai mempunyai perjanjian kinerja tahun ${year}.`,
      en: `${employees.length - without.length} of ${employees.length} employees have a performance agreement of ${year}.`,
    };
    if (employees.length === 0) return judgement(found);
    return without.length === 0 ? met(found) : notMet(found);
  },
};

type Parents = NonNullable<Known["nodes"]>[number]["parents"];

function parentId(parent: Parents[number]): string {
  return typeof parent === "string" ? parent : parent.id;
}
