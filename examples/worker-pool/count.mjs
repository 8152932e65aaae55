// Counts the lines that begin in one part of the file: from byte `from` up to byte `to`. It opens and parses its own bytes,
// and gives back its state, which grows with the groups and not with the lines.
import { createReadStream } from "node:fs";
import { absorptionAccumulator } from "sakip";

export const by = ({ agencyId }) => agencyId;

export default async function count({ path, from, to }) {
  const accumulator = absorptionAccumulator({ by });
  for await (const line of linesIn(path, from, to)) accumulator.add(JSON.parse(line));
  return accumulator.toJSON();
}

/** A line belongs to the part in which its first byte lies, so that each is read once wherever the file is cut. */
async function* linesIn(path, from, to) {
  // One byte earlier: whether a line begins at `from`, the byte before it says.
  const start = Math.max(0, from - 1);
  let rest = Buffer.alloc(0);
  let at = start;
  let isFirst = from > 0;
  for await (const chunk of createReadStream(path, { start })) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      const line = rest.subarray(0, end);
      if (!isFirst) {
        if (at >= to) return;
        if (line.length > 0) yield line.toString("utf8");
      }
      isFirst = false;
      at += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (!isFirst && rest.length > 0 && at < to) yield rest.toString("utf8");
}
