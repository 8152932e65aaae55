import { writeFileSync } from "node:fs";
import { documentToDocx } from "./document-to-docx.mjs";
import { documents } from "./documents.mjs";

for (const [name, document] of Object.entries(documents)) {
  writeFileSync(`${name}.docx`, await documentToDocx(document));
  for (const { message } of document.findings ?? []) console.log(`${name}: ${message.id}`);
}
