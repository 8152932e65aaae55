import { defineScale, type Scale } from "../../../scale/index.ts";

/**
 * Green, yellow, red for the percent of achievement: on target, at least 80 percent of the way, below. Open at both
 * ends.
 *
 * @term warna capaian (lampu lalu lintas)
 * @see The colours of the performance management of Kemenkeu are remembered; one application of BPS uses the same
 * bounds.
 * @example
 * ```ts
 * import { gradeOf, trafficLightScale } from "sakip";
 *
 * gradeOf("99.99", trafficLightScale).code // => "yellow"
 * gradeOf(100, trafficLightScale).code // => "green"
 * ```
 */
export const trafficLightScale: Scale = /* @__PURE__ */ defineScale({
  id: "traffic-light",
  bands: [
    { code: "green", label: { id: "Hijau", en: "Green" }, from: "100" },
    { code: "yellow", label: { id: "Kuning", en: "Yellow" }, from: "80", below: "100" },
    { code: "red", label: { id: "Merah", en: "Red" }, below: "80" },
  ],
  source: {
    title: "Pengelolaan kinerja Kemenkeu (KMK 467/2014)",
    status: "practice",
    note: {
      id: "Batas dilihat pada satu aplikasi BPS; bahwa Kemenkeu memakainya diingat saja, peraturannya tidak dibaca.",
      en: "The bounds were seen in one application of BPS; that Kemenkeu uses them is only remembered, the decree was not read.",
    },
  },
});
