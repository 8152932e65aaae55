import { parseIndonesianNumber } from "sakip";

export function numbers(text: string): unknown {
  return parseIndonesianNumber(text);
}
