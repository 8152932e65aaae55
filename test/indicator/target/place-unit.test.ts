import { describe, expect, it } from "vitest";
import { placeUnit } from "../../../src/indicator/target/place-unit.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

const placed = (...args: Parameters<typeof placeUnit>) => {
  const { times, ...others } = placeUnit(...args);
  return { times: exactToDecimal(times).toFixed(), ...others };
};
const plain = { times: "1", remark: null, other: false };

describe("placeUnit", () => {
  it("takes the unit of the cell where the row has none, and that of the row where the cell has none", () => {
    for (const row of [undefined, "", " "]) {
      expect(placed("orang", row, undefined)).toEqual({ ...plain, unit: "orang" });
      expect(placed(null, row, undefined)).toEqual({ ...plain, unit: null });
    }
    expect(placed(null, "orang", undefined)).toEqual({ ...plain, unit: "orang" });
    expect(placed(null, "Rp juta", undefined)).toEqual({ ...plain, times: "1000000", unit: "Rp" });
  });

  it("makes a hundred of a fraction, where percent or a score is counted and the cell says nothing else", () => {
    expect(placed(null, "%", "fraction")).toEqual({ ...plain, times: "100", unit: "%" });
    expect(placed(null, "%", "percent")).toEqual({ ...plain, unit: "%" });
    expect(placed(null, "poin", "fraction")).toEqual({ ...plain, times: "100", unit: "poin" });
    expect(placed(null, "poin", undefined)).toEqual({ ...plain, unit: "poin" });
    expect(placed("poin", "poin", "fraction")).toEqual({ ...plain, unit: "poin" });
    expect(placed(null, "ekor", "fraction")).toMatchObject({ times: "100", unit: "%", other: true });
  });

  it("converts where it can, and says where it cannot", () => {
    expect(placed("minggu", "hari", undefined)).toEqual({ ...plain, times: "7", unit: "hari" });
    expect(placed("juta", "orang", undefined)).toEqual({ ...plain, times: "1000000", unit: "orang" });
    expect(placed("M", "Rp", undefined)).toEqual({ ...plain, times: "1000000000", unit: "Rp" });
    expect(placed("M", "orang", undefined)).toMatchObject({ unit: "M", other: true });
    expect(placed("orang", "dokumen", undefined)).toEqual({ ...plain, unit: "orang", other: true });
  });

  it("takes a clause behind the unit of the row for a remark, but no unit of two words for that of its first", () => {
    const clause = "terlayani setelah pasien datang";
    expect(placed(`menit ${clause}`, "menit", undefined)).toEqual({ ...plain, unit: "menit", remark: clause });
    expect(placed(`jam ${clause}`, "menit", undefined)).toEqual({
      ...plain,
      times: "60",
      unit: "menit",
      remark: clause,
    });
    expect(placed("hari kerja setelah pengajuan", "hari", undefined)).toMatchObject({ remark: null, other: true });
  });
});
