import { formatNumber, formatPercent, formatRupiah } from "sakip";

const printers = { number: formatNumber, percent: formatPercent, rupiah: formatRupiah };

type Case = readonly [keyof typeof printers, string, Parameters<typeof formatNumber>[1]];

export function printing([kind, value, options]: Case): unknown {
  return printers[kind](value, options);
}
