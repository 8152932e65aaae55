// Goes through the page in a real browser without a network: five jobs, two languages, two widths, three ways to bring a
// sheet. Prints a line for each job and language, and what went wrong, if anything did.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openPage, startBrowser } from "./test/browser.mjs";
import { checks as more } from "./test/checks.mjs";
import { expected } from "./test/expected.mjs";
import { ways } from "./test/ways.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await startBrowser();
const faults = [];
let checks = 0;

for (const { job, hash, words, charts, sample = "#try-sample" } of expected)
  for (const locale of ["id", "en"]) {
    const told = [];
    for (const width of [390, 1280]) {
      const colorScheme = width < 500 ? "dark" : "light";
      const { page, wrong, close } = await openPage(browser, { hash: hash[locale], width, colorScheme });
      const fault = (text) => faults.push(`${job} ${locale} ${width}: ${text}`);
      for (const [way, bring] of Object.entries(ways)) {
        await bring(page, sample);
        await page.locator("#answer .headline").waitFor();
        if (charts > 0)
          await page
            .locator("#answer figure svg")
            .nth(charts - 1)
            .waitFor();
        const text = await page.locator("#answer").textContent();
        for (const word of words[locale]) {
          checks += 1;
          if (!text.includes(word)) fault(`by ${way}, "${word}" is not there`);
        }
      }
      for (const text of await faultsOfAccess(page)) fault(text);
      if (await isTooWide(page)) fault("the page is wider than the screen");
      for (const text of wrong) fault(text);
      told.push(`${width} px (${colorScheme})`);
      await close();
    }
    console.log(`${job.padEnd(12)} ${locale}   ${told.join(" and ")}   ${Object.keys(ways).join(", ")}`);
  }

for (const [name, check] of Object.entries(more)) {
  const { page, wrong, close } = await openPage(browser, { hash: "evaluasi", width: 390 });
  const problem = await check(page, wrong);
  checks += 1;
  for (const text of problem === undefined ? wrong : [problem, ...wrong]) faults.push(`${name}: ${text}`);
  for (const text of await faultsOfAccess(page)) faults.push(`${name}: ${text}`);
  console.log(name);
  await close();
}
await browser.close();

for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${checks} checks, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** What axe finds with everything unfolded. */
async function faultsOfAccess(page) {
  checks += 1;
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(" | ")}`,
  );
}

async function isTooWide(page) {
  checks += 1;
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
