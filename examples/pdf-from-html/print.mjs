// Prints each document as PDF: sakip gives the page, a browser lays it out. The size of the paper is that of the page.
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { toHtml } from "sakip/report";
import { documents } from "./documents.mjs";

// A browser from npm, so that nothing else has to be installed. With Chrome at hand: playwright.launch({ channel: "chrome" }).
const browser = await playwright.launch({ args: chromium.args, executablePath: await chromium.executablePath() });
const page = await browser.newPage();

for (const { name, document, paper } of documents) {
  await page.setContent(toHtml(document, { page: true, paper }));
  await page.pdf({
    path: `${name}.pdf`,
    preferCSSPageSize: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate:
      '<div style="font-size: 8px; width: 100%; text-align: center">Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>',
  });
}
await browser.close();
