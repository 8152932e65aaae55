import {
  buildCascade,
  type IndicatorRelation,
  type IndicatorRollUpOptions,
  type Polarity,
  rollUpIndicators,
} from "sakip";

interface Row {
  readonly id: string;
  readonly above: string | null;
  readonly unit: string | null;
  readonly polarity: Polarity;
  readonly value?: string;
  readonly relation?: IndicatorRelation;
  readonly weight?: string;
  readonly ownPart?: true;
  readonly ownWeight?: string;
}

const LEVELS = { t: "objective", m: "programme", l: "activity" } as const;

export function indicators([rows, missing]: readonly [readonly Row[], IndicatorRollUpOptions["missing"]]): unknown {
  const nodes = rows.map(({ id, above, unit, polarity, relation, weight, ownPart, ownWeight }) => ({
    id: `n-${id}`,
    level: LEVELS[id[0] as keyof typeof LEVELS],
    title: id,
    parents: above === null ? [] : [`n-${above}`],
    indicators: [
      {
        ...{ id, title: id, unit, polarity, ownPart, ownWeight },
        supports: above === null || relation === undefined ? [] : [{ indicatorId: above, relation, weight }],
      },
    ],
  }));
  const reported = new Map(rows.map(({ id, value }) => [id, value]));
  const rolledUp = rollUpIndicators(buildCascade(nodes).cascade, ({ id }) => reported.get(id), { missing });
  const found = new Map(rolledUp.map((each) => [each.indicatorId, each]));
  return rows.map(({ id }) => {
    const row = found.get(id);
    return [id, row?.status === "computed" ? row.value : row?.reason];
  });
}
