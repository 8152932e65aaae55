import { type Attack, attacksOn, textOf } from "./attacks.ts";

/** An expression that is not linear, and the text that shows it. */
export interface SlowExpression {
  readonly attack: Attack;
  /** By what the time grows when the text doubles. */
  readonly factor: number;
  readonly milliseconds: number;
}

/** Texts of growing length, so that what is far from linear is found out before it hangs. */
const LENGTHS = [300, 1000, 3000];
/** A linear expression takes a tenth of it for so short a text. */
const SUSPICIOUS = 1.5;
/** By what the time may grow when the text doubles. */
const BOUND = 3;

/** Tries an expression with growing texts, every one or each so many-th; undefined where the time stays linear. */
export function slownessOf(own: RegExp, each: number): SlowExpression | undefined {
  for (const attack of attacksOn(own).filter((_, i) => i % each === 0)) {
    const from = LENGTHS.find((length) => isSuspicious(own, textOf(attack, length)));
    if (from === undefined) continue;
    const [one, two] = [1, 2].map((by) => Math.min(...[0, 1].map(() => timeOf(own, textOf(attack, from * by)))));
    const factor = (two ?? 0) / (one ?? 1);
    if (factor > BOUND && isStill(own, attack, from)) return { attack, factor, milliseconds: two ?? 0 };
  }
  return undefined;
}

function isSuspicious(own: RegExp, text: string): boolean {
  return timeOf(own, text) >= SUSPICIOUS && timeOf(own, text) >= SUSPICIOUS;
}

/** Measured once more, over two doublings: machines are shared. */
function isStill(own: RegExp, attack: Attack, from: number): boolean {
  const one = timeOf(own, textOf(attack, from));
  return timeOf(own, textOf(attack, 4 * from)) > BOUND ** 2 * one;
}

/** Milliseconds of processor time, of all matches where the expression is global. */
function timeOf(own: RegExp, text: string): number {
  const start = process.cpuUsage();
  if (own.global) text.replace(own, "");
  else own.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
