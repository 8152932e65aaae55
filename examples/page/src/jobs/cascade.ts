import { buildCascade, checkCascade, draftAgreement } from "sakip";
import { cascadeLayout, readRows } from "sakip/reading";
import { agreementTable, cascadeMatrix, programmeTable } from "sakip/report";
import type { Work } from "./job.ts";

/** A plan: the cascade as a matrix, and the agreement of every post that answers for something in it. */
export const cascade: Work = (rows, { context, year }) => {
  const read = readRows(rows, cascadeLayout, { context });
  const built = buildCascade(read.items);
  const posts = [...new Set(built.cascade.nodes.flatMap(({ ownerId }) => ownerId ?? []))];
  const positions = Object.fromEntries(posts.map((position) => [position, { position }]));
  const agreements = posts.map((post) => draftAgreement(built.cascade, post, { year, positions }));
  return {
    read,
    headline: {
      id: `${built.cascade.nodes.length} simpul, ${posts.length} perjanjian kinerja`,
      en: `${built.cascade.nodes.length} nodes, ${posts.length} performance agreements`,
    },
    charts: [],
    tables: [
      cascadeMatrix(built.cascade),
      ...agreements.flatMap((each) => {
        const caption = each.firstParty.position;
        const of = (id: string, en: string) => ({ caption: { id: `${id} ${caption}`, en: `${en} ${caption}` } });
        const promised = agreementTable(each, of("Perjanjian kinerja:", "Performance agreement:"));
        return each.programmes.length === 0
          ? [promised]
          : [promised, programmeTable(each, of("Program dan anggaran:", "Programmes and budgets:"))];
      }),
    ],
    explained: agreements.map((result) => ({ title: result.firstParty.position, result })),
    findings: [...built.findings, ...checkCascade(built.cascade)],
  };
};
