/** What the script of a bundle comes to: evaluated again, all of it is new. */
import type { doors, files } from "./bundled-tests.ts";
import type { holds, tests } from "./vitest-shim.ts";

export { doors, files } from "./bundled-tests.ts";
export { holds, tests } from "./vitest-shim.ts";

export interface Suite {
  readonly doors: typeof doors;
  readonly files: typeof files;
  readonly holds: typeof holds;
  readonly tests: typeof tests;
}
