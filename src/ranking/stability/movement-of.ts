import { type Bilingual, deepFreeze } from "../../core/index.ts";
import { divide, type Exact, exactOf, exactToDecimal, percentOf, sign, sumOf } from "../../number/index.ts";
import { PLACE } from "./movement-tally.ts";
import type { StabilityMovement } from "./stability.ts";

const METHOD: Bilingual = {
  id: "Setiap pasangan yang urutannya berubah dalam satu kali penyusunan dihitung satu tempat, atau setengah bila menjadi sama atau semula sama. Tempat itu dibagi menurut bagian setiap komponen dalam perubahan selisih nilai kedua pihak.",
  en: "Each pair that changes order in a run counts as one place, or as a half where it becomes tied or was. That place is split by how much of the change of the distance between the two totals comes from each component.",
};

/** What the components did over all runs, in places and in percent of all of them. */
export function movementOf(keys: readonly string[], units: readonly bigint[]): StabilityMovement {
  const parts = units.map((own) => divide(exactOf(own), exactOf(PLACE)));
  const whole = sumOf(parts);
  const shareOf = (part: Exact) => (sign(whole) === 0 ? {} : { share: exactToDecimal(percentOf(part, whole)) });
  return deepFreeze({
    places: exactToDecimal(whole),
    components: parts.map((part, k) => ({
      component: keys[k] ?? "",
      places: exactToDecimal(part),
      ...shareOf(part),
    })),
    method: METHOD,
  });
}
