// The first page begins with what a newcomer came for: three tasks and the table of questions, in both languages.
import { JSX } from "typedoc";

const GUIDE = "guides/which-function.md";

const TEXTS = {
  en: {
    title: "Begin here",
    guide: "Which function do I need?",
    pages: "The documentation in reading order",
    tasks: [
      ["rank-agencies-by-absorption", "Rank agencies by absorption"],
      ["from-a-units-worksheet-to-the-next-grade", "From a unit’s worksheet (LKE) to the next grade"],
      ["an-agreement-from-rows", "An agreement from rows"],
    ],
  },
  id: {
    title: "Mulai di sini",
    guide: "Fungsi mana yang saya perlukan?",
    pages: "Halaman depan dan dokumentasi dalam bahasa Indonesia",
    tasks: [
      ["memeringkat-instansi-menurut-penyerapan", "Memeringkat instansi menurut penyerapan"],
      ["dari-lke-sebuah-unit-ke-predikat-berikutnya", "Dari LKE sebuah unit ke predikat berikutnya"],
      ["perjanjian-kinerja-dari-baris", "Perjanjian kinerja dari baris"],
    ],
  },
};

export function start(app, state) {
  app.renderer.hooks.on("content.begin", (context) => {
    const locales =
      context.model.isProject() && context.page.url === "index.html" ? ["en", "id"] : localesOf(context, state);
    if (locales.length === 0) return JSX.createElement(JSX.Fragment, null);
    return JSX.createElement(
      "div",
      { class: "sakip-starts" },
      locales.map((locale) => panel(locale, state, context)),
    );
  });
}

/** The front page in Indonesian has the Indonesian half. */
function localesOf(context, { pageOf }) {
  return pageOf.get(context.model)?.file === "docs/id/README.md" ? ["id"] : [];
}

function panel(locale, { documentOf }, context) {
  const { title, guide, pages, tasks } = TEXTS[locale];
  const folder = locale === "en" ? "docs/" : "docs/id/";
  const link = (file, text, anchor = "") => {
    const href = `${context.urlTo(documentOf.get(`${folder}${file}`))}${anchor}`;
    return JSX.createElement("li", null, JSX.createElement("a", { href }, text));
  };
  return JSX.createElement(
    "section",
    { class: "sakip-start tsd-typography", lang: locale },
    JSX.createElement("h4", null, title),
    JSX.createElement(
      "ul",
      null,
      tasks.map(([anchor, text]) => link(GUIDE, text, `#${anchor}`)),
      link(GUIDE, guide),
      link("README.md", pages),
    ),
  );
}
