// Three newcomers: each finds the answer, with an example that runs, within three clicks from the first page.

const CLICKS = 3;

/** What each came for, the page that answers it, and the functions whose own pages are within reach as well. */
const TASKS = [
  {
    wish: "rank agencies by absorption",
    answer: "which-function",
    functions: ["summarizeAbsorption", "rankBy", "flagLowest"],
  },
  {
    wish: "from a unit sheet to the next grade",
    answer: "which-function",
    functions: ["scoreWorksheet", "requiredFor"],
  },
  {
    wish: "an agreement from rows",
    answer: "which-function",
    functions: ["nodesFromOutline", "buildCascade", "draftAgreement"],
  },
];

export function clickFaults({ pages }) {
  const clicks = clicksFrom("index.html", pages);
  const faults = [];
  for (const { wish, answer, functions } of TASKS) {
    const wanted = [
      `documents/guides_${answer}.html`,
      `documents/id_guides_${answer}.html`,
      ...functions.map((name) => `functions/sakip.${name}.html`),
    ];
    for (const page of wanted) {
      const count = clicks.get(page) ?? Number.POSITIVE_INFINITY;
      if (count > CLICKS) faults.push(`${wish}: ${page} is ${count} clicks away`);
    }
    for (const page of wanted.slice(0, 2)) {
      const code = [...(pages.get(page)?.content ?? "").matchAll(/<pre>[\s\S]*?<\/pre>/g)].map(([block]) => block);
      const last = functions[functions.length - 1];
      if (
        !code.some((block) =>
          [functions[0], last === "flagLowest" ? "rankBy" : last].every((name) => block.includes(name)),
        )
      )
        faults.push(`${wish}: ${page} has no example`);
    }
  }
  return { held: `${TASKS.length} tasks within ${CLICKS} clicks`, faults };
}

/** How many clicks in the text, menus apart, each page is away. */
function clicksFrom(start, pages) {
  const clicks = new Map([[start, 0]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift())
    for (const link of pages.get(file)?.links ?? []) {
      const target = link.replace(/#.*/, "");
      if (clicks.has(target) || !pages.has(target)) continue;
      clicks.set(target, clicks.get(file) + 1);
      queue.push(target);
    }
  return clicks;
}
