// Writes the pictures of the documentation, from the samples: npm run build && npm run screenshots.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openPage, startBrowser } from "./test/browser.mjs";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const pictures = [
  { name: "page-desktop-id", hash: "penyerapan", width: 1280, height: 1120, top: "#result" },
  { name: "page-desktop-en", hash: "achievement", width: 1280, height: 1120, top: "#result" },
  { name: "page-phone-id", hash: "evaluasi", width: 390, height: 1000, top: "header" },
  { name: "page-phone-en", hash: "awards", width: 390, height: 1000, top: "#result" },
  { name: "page-jury-id", hash: "penghargaan", sample: "#try-other", width: 1280, height: 1330, top: "#result" },
  { name: "page-jury-en", hash: "awards", sample: "#try-other", width: 1280, height: 1330, top: "#result" },
  {
    name: "page-explanation-en",
    hash: "evaluation",
    width: 1280,
    height: 760,
    top: ".explanations",
    open: ".explanations > details, .explanations > details > details:first-of-type",
  },
  { name: "page-cells-id", hash: "capaian", width: 1280, height: 760, top: ".sheet-read", open: ".sheet-read" },
];

mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
for (const { name, hash, sample = "#try-sample", width, height, top, open } of pictures) {
  const { page, close } = await openPage(browser, { hash, width, height });
  await page.locator(sample).click();
  await page.locator("#answer .headline").waitFor();
  await page.waitForFunction(
    () => document.querySelectorAll("figure").length === document.querySelectorAll("figure svg").length,
  );
  await page.evaluate(
    ([top, open]) => {
      document.activeElement.blur();
      for (const each of open === undefined ? [] : document.querySelectorAll(open)) each.open = true;
      window.scrollTo(0, document.querySelector(top).getBoundingClientRect().top - 16);
    },
    [top, open],
  );
  await page.screenshot({ path: `${folder}${name}.png` });
  await close();
}
await browser.close();
