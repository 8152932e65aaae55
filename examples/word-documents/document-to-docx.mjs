// Any document of sakip as a Word file: headings, paragraphs, lists, tables, signatures, page numbers. A table that is too
// wide gets pages across, in a section of its own.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { columnsOf, runs, tableParts } from "./table-to-docx.mjs";

/** A4 in twentieths of a point. */
const PAPER = { width: 11906, height: 16838 };
const MARGIN = 1134;
const WIDEST_UPRIGHT = 8;
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const WORDS = {
  id: { page: "Halaman", of: "dari", picture: "Gambar" },
  en: { page: "Page", of: "of", picture: "Picture" },
};
const BLANK = "…………………………………";

/** The bytes of the file. */
export function documentToDocx(document, { locale = "id" } = {}) {
  const say = (words) => (typeof words === "string" ? words : words[locale]);
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    children: runs(say(document.title)),
  });
  const lists = document.blocks.filter(({ kind }) => kind === "list");
  const parts = document.blocks.map((block) => {
    const landscape =
      document.orientation === "landscape" || (block.kind === "table" && columnsOf(block.table) > WIDEST_UPRIGHT);
    const room = (landscape ? PAPER.height : PAPER.width) - 2 * MARGIN;
    return { landscape, children: blockParts(block, { say, locale, room, list: `list-${lists.indexOf(block)}` }) };
  });
  const [first] = parts;
  const sections = inSections([{ landscape: first?.landscape ?? false, children: [title] }, ...parts]);
  return Packer.toBuffer(
    new Document({
      title: say(document.title),
      styles: { default: look(locale), paragraphStyles: [{ id: "Footer", name: "footer", run: { size: 16 } }] },
      numbering: { config: lists.map((_, i) => numbered(`list-${i}`)) },
      sections: sections.map(({ landscape, children }) => ({
        properties: {
          page: {
            size: { ...PAPER, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: pageNumbers(WORDS[locale]) },
        children,
      })),
    }),
  );
}

function blockParts(block, { say, locale, room, list }) {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[(block.level ?? 1) - 1], children: runs(say(block.text)) })];
    case "paragraph":
      return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: runs(say(block.text)) })];
    case "list":
      return block.items.map((item) =>
        block.ordered
          ? new Paragraph({ numbering: { reference: list, level: 0 }, children: runs(say(item)) })
          : new Paragraph({ bullet: { level: 0 }, children: runs(say(item)) }),
      );
    case "table":
      return tableParts(block.table, { locale, room });
    case "picture":
      return [
        new Paragraph({ children: runs(`[${WORDS[locale].picture}: ${say(block.description)}]`, { italics: true }) }),
      ];
    case "signatures":
      return [new Paragraph({ keepNext: true }), signatures(block.signatures, { say, room })];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Who signs, side by side without lines; who signs alone signs at the right. */
function signatures(given, { say, room }) {
  const places = given.length === 1 ? [null, ...given] : given;
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders = Object.fromEntries(
    ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"].map((side) => [side, none]),
  );
  const cells = places.map((each) => {
    const lines = each === null ? [""] : signatureLines(each, say);
    const children = lines.map(
      (line) =>
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true, children: runs(line) }),
    );
    return new TableCell({ children, borders, width: { size: Math.floor(room / places.length), type: WidthType.DXA } });
  });
  const width = { size: room, type: WidthType.DXA };
  return new Table({
    borders,
    width,
    columnWidths: places.map(() => Math.floor(room / places.length)),
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
}

function signatureLines({ above, role, post, name, rank, nip }, say) {
  return [
    above ? say(above) : "",
    ...(role ? [say(role)] : []),
    say(post),
    ...["", "", ""],
    name?.toUpperCase() ?? BLANK,
    ...(rank === undefined ? [] : [rank ?? BLANK]),
    ...(nip === undefined ? [] : [`NIP ${nip ?? BLANK}`]),
  ];
}

/** Neighbours that lie alike share a section. */
function inSections(parts) {
  const sections = [];
  for (const { landscape, children } of parts) {
    const last = sections.at(-1);
    if (last?.landscape === landscape) last.children.push(...children);
    else sections.push({ landscape, children: [...children] });
  }
  return sections;
}

function pageNumbers({ page, of }) {
  const pieces = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  const children = pieces.map((piece) => new TextRun({ children: [piece] }));
  return new Footer({ children: [new Paragraph({ style: "Footer", alignment: AlignmentType.CENTER, children })] });
}

function numbered(reference) {
  const style = { paragraph: { indent: { left: 560, hanging: 360 } } };
  return {
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START, style }],
  };
}

function look(locale) {
  const language = { value: locale === "id" ? "id-ID" : "en-GB" };
  const heading = (size) => ({
    run: { size, bold: true, color: "111111" },
    paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
  });
  return {
    document: { run: { font: "Arial", size: 22, language }, paragraph: { spacing: { after: 120, line: 288 } } },
    title: { run: { size: 30, bold: true, color: "111111" }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(26),
    heading2: heading(23),
    heading3: heading(22),
  };
}
