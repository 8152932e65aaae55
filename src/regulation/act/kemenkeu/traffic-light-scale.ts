import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * Green, yellow, red for the percent of achievement: on target, at least 80 percent of the way, below. Open at both
 * ends.
 *
 * @term warna capaian (lampu lalu lintas)
 * @see Green from 100 is reported of KMK 127/2026; yellow and red are practice of one application of BPS. The decree was
 * not read.
 * @example
 * ```ts
 * import { gradeOf, trafficLightScale } from "sakip";
 *
 * gradeOf("99.99", trafficLightScale).code // => "yellow"
 * gradeOf(100, trafficLightScale).code // => "green"
 * ```
 */
export const trafficLightScale: Scale<"green" | "yellow" | "red"> = /* @__PURE__ */ builtInScale({
  id: "traffic-light",
  bands: [
    { code: "green", label: { id: "Hijau", en: "Green" }, from: "100" },
    { code: "yellow", label: { id: "Kuning", en: "Yellow" }, from: "80", below: "100" },
    { code: "red", label: { id: "Merah", en: "Red" }, below: "80" },
  ],
  source: {
    title: "KMK 127/2026",
    status: "practice",
    note: {
      id: "Hijau mulai 100 berasal dari satu sumber yang mengutip KMK 127/2026; kuning dan merah dilihat pada satu aplikasi BPS. KMK-nya sendiri tidak dibaca, dan yang paling lemah menentukan statusnya.",
      en: "Green from 100 comes from one source that restates KMK 127/2026; yellow and red were seen in one application of BPS. The decree itself was not read, and the weakest part decides the status.",
    },
  },
});
