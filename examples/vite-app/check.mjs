// Opens the built page in a browser, as a person would: reads what stands there, pastes another CSV, reads again.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { preview } from "vite";

/** Kilobytes. */
const LIMIT = 250;
const script = readdirSync("dist/assets").find((name) => name.endsWith(".js"));
const kilobytes = gzipSync(readFileSync(`dist/assets/${script}`)).length / 1000;
console.log(
  `skrip terkompresi: ${kilobytes <= LIMIT ? `tidak lebih dari ${LIMIT} kB` : `${kilobytes.toFixed(0)} kB, lebih dari ${LIMIT} kB`}`,
);

const server = await preview({ logLevel: "silent", preview: { port: 0 } });
const browser = await playwright.launch({ args: chromium.args, executablePath: await chromium.executablePath() });
const page = await browser.newPage();
page.on("pageerror", (error) => console.log(`galat: ${error.message}`));
await page.goto(server.resolvedUrls.local[0]);
await tell("Contoh bawaan");

await page.fill("#csv", "OPD,Pagu,Realisasi\nDinas A,1000,905\nDinas B,2000,#REF!\nDinas C,500,475\n");
await page.click("#rank");
await tell("CSV yang ditempel");
await browser.close();
await server.close();

/** The rows of the table, the explanations, and what is to be looked at. */
async function tell(what) {
  console.log(`── ${what}`);
  for (const row of await page.locator("#result tr").all())
    console.log((await row.locator("th, td").allTextContents()).join(" | "));
  const told = await page.locator("#result li, #result details, #result > p").all();
  for (const each of told) console.log(await each.evaluate(words));
}

/** What an element says; of one that opens, its head and what it opens. */
function words({ children, textContent }) {
  return children.length === 0 ? textContent : [...children].map((child) => child.textContent).join(": ");
}
