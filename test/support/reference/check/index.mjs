// Looks at the reference as it was written, file by file, as somebody who reads it would: `npm run reference` ends with this.

import { clickFaults } from "./clicks.mjs";
import { linkFaults } from "./links.mjs";
import { readReference } from "./read.mjs";
import { searchFaults } from "./search.mjs";
import { shownFaults } from "./shown.mjs";

const root = new URL("../../../../", import.meta.url);
const reference = readReference(root);
const checks = { search: searchFaults, links: linkFaults, clicks: clickFaults, shown: shownFaults };

let failed = false;
for (const [name, check] of Object.entries(checks)) {
  const { held, faults } = check(reference);
  console.log(`${name}: ${faults.length === 0 ? held : `${faults.length} faults`}`);
  for (const fault of faults) console.error(`  ${fault}`);
  failed ||= faults.length > 0;
}
if (failed) process.exit(1);
