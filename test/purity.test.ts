// Every example of the documentation, and with them every function of every door, runs where nothing tells the time, the
// time zone, the language or chance, where what the language brings along is frozen, where there is no host at all (no
// process, no timer, no network, no console) and no code can be made of texts; and it leaves nothing behind.
import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyRealm, everyExample } from "./support/purity/realm.ts";

const realm = emptyRealm();
const inRealm = (code: string) => vm.runInContext(code, realm);
const before = inRealm("Reflect.ownKeys(globalThis)");
let came: { ran: number; failed: readonly string[] };

beforeAll(async () => {
  vm.runInContext(await everyExample(), realm);
  came = await inRealm("run()");
}, 120_000);

describe("in a realm that tells nothing and cannot be changed", () => {
  it("every example runs, and says the same", () => {
    expect(came.failed.slice(0, 5)).toEqual([]);
    expect(came.ran).toBeGreaterThan(1000);
  });

  it("nothing is left behind", () => {
    // What zod keeps for all its copies is zod's.
    const known = new Set([...before, "run", "__zod_globalConfig", "__zod_globalRegistry"]);
    const left = inRealm("Reflect.ownKeys(globalThis)").filter((key: string | symbol) => !known.has(key));
    expect(left).toEqual([]);
  });

  it.each([
    "new Date()",
    "Date()",
    "Date.now()",
    "new Date(2024, 1, 1)",
    'new Date("2024-01-01T00:00")',
    "new Date(0).getMonth()",
    "String(new Date(0))",
    "Math.random()",
    "new Intl.NumberFormat()",
    "(1.5).toLocaleString()",
    '"a".localeCompare("b")',
    '"I".toLocaleLowerCase()',
    "eval('1')",
    "new Function('')",
    "'use strict'; Object.prototype.kind = 1",
    "'use strict'; Array.prototype.map = undefined",
    "'use strict'; [].values().__proto__.next = undefined",
    "process.env",
    "console.log()",
    "setTimeout(() => {})",
    "fetch('https://example.org')",
  ])("%s would be noticed", (code) => {
    expect(() => inRealm(code)).toThrow();
  });

  it("the tests that come after may change what they like", () => {
    expect([Object.prototype, Function.prototype, Array.prototype].some(Object.isFrozen)).toBe(false);
  });

  it("what is the same everywhere is allowed", () => {
    expect(inRealm('new Date("2024-02-29").getUTCDate() + new Date(0).toISOString()')).toBe(
      "291970-01-01T00:00:00.000Z",
    );
  });
});
