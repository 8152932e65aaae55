// A browser that comes from npm alone, and pages in it that have no network.
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const address = new URL("../dist/sakip.html", import.meta.url).href;

export async function startBrowser() {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
}

/** The page at a width, with everything that goes wrong in it: errors, words on the console, requests to anywhere. */
export async function openPage(browser, { hash, width, height = 900, colorScheme = "light" }) {
  const context = await browser.newContext({ viewport: { width, height }, offline: true, colorScheme });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(`${address}#${hash}`);
  return { page, wrong, close: () => context.close() };
}
