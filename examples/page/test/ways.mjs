// The three ways in which a sheet comes to the page.
import writeExcel from "write-excel-file/node";

export const ways = {
  sample: (page, button) => page.locator(button).click(),

  async paste(page, button) {
    await page.locator(button).click();
    const csv = await page.locator("#paste").inputValue();
    await page.locator("#clear").click();
    await page.locator("#paste").fill(csv);
    await page.locator("#compute").click();
  },

  async drop(page, button) {
    await page.locator(button).click();
    const csv = await page.locator("#paste").inputValue();
    await page.locator("#clear").click();
    const bytes = await excelOf(csv.split("\n").map((line) => line.split(";")));
    await dropFile(page, "lembar.xlsx", bytes);
  },
};

/** An Excel file: what is a plain number in the rows is one in its cells, everything else a text. */
async function excelOf(rows) {
  const cells = rows.map((row) => row.map((text) => cellOf(text.replace(/^"(.*)"$/, "$1"))));
  return writeExcel(cells).toBuffer();
}

const cellOf = (text) =>
  text === "" ? null : /^\d+$/.test(text) ? { type: Number, value: Number(text) } : { type: String, value: text };

/** Drops a file on the page, as a mouse would. */
export async function dropFile(page, name, bytes) {
  const before = await page.locator("#status").textContent();
  await page.evaluate(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
      document
        .getElementById("drop")
        .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  await page.waitForFunction((before) => document.getElementById("status").textContent !== before, before);
}
