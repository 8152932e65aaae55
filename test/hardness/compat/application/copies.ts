// Two copies of the library in one process, as an application gets them whose packages load it in different ways. What one
// computes the other takes, and each recognises the refusals of both.
import type * as sakip from "sakip";

type Copy = Pick<
  typeof sakip,
  | "averageAchievement"
  | "explainText"
  | "flagLowest"
  | "isSakipError"
  | "measureAchievement"
  | "summarizeAbsorption"
  | "toDecimal"
>;

/** What they say of each other, line by line: the second of what the first made, and the first of what the second made. */
export function copyFigures(one: Copy, other: Copy): readonly string[] {
  if (one.toDecimal === other.toDecimal) return ["these are no two copies"];
  const both = (say: (maker: Copy, user: Copy) => unknown) => `${say(one, other)} ${say(other, one)}`;
  return [
    `error ${both(recognized)}`,
    `Decimal ${both((maker, user) => user.toDecimal(maker.toDecimal("1.5")))}`,
    `mean ${both(meanOf)}`,
    `lowest ${both(lowest)}`,
    `told ${both((maker, user) => user.explainText(measured(maker)) === maker.explainText(measured(maker)))}`,
  ];
}

function recognized(maker: Copy, user: Copy): boolean {
  try {
    maker.toDecimal("12,5");
  } catch (error) {
    return user.isSakipError(error, "invalid-number");
  }
  return false;
}

function meanOf(maker: Copy, user: Copy): string {
  const mean = user.averageAchievement([measured(maker), measured(maker), measured(maker)]);
  return mean.status === "computed" ? `${mean.value}` : mean.reason;
}

function lowest(maker: Copy, user: Copy): string {
  const lines = [
    { agencyId: "dlh", budget: 2, realization: 1 },
    { agencyId: "dpkp", budget: 3, realization: 1 },
  ];
  const summaries = maker.summarizeAbsorption(lines, { by: (line) => line.agencyId });
  const value = ({ rate }: (typeof summaries)[number]) => (rate.status === "computed" ? rate.value : null);
  return user
    .flagLowest(summaries, { value, places: 1 })
    .flagged.map(({ item }) => item.key)
    .join();
}

/** A third has no end: the fraction behind it must survive. */
function measured(maker: Copy): ReturnType<Copy["measureAchievement"]> {
  return maker.measureAchievement({ polarity: "maximize", target: 3, realization: 1 });
}
