import { type Cascade, type Citation, type Finding, formatNumber } from "sakip";
import { dayText } from "./day.ts";
import { statusWords } from "./words.ts";

/** A finding about a plan or its agreements as a report words it: made from its details, else its own sentence. */
export function cascadeSentence({ code, subject, details, message }: Finding, { nodes }: Cascade): string {
  if (code === "target-mismatch") {
    const [given, expected] = [formatNumber(`${details["given"]}`), formatNumber(`${details["expected"]}`)];
    const indicators = nodes.flatMap((node) => node.indicators);
    const title = indicators.find(({ id }) => id === details["indicatorId"])?.title;
    return `Target “${title}” ${given}, sedangkan jumlah target yang mendukungnya ${expected}.`;
  }
  if (code === "late-agreement") {
    const { title, status } = details["basis"] as Citation;
    return `${subject} ditandatangani ${dayText(`${details["signedOn"]}`)}, setelah ${dayText(`${details["due"]}`)} (${title}; ${statusWords[status].id}).`;
  }
  return message.id;
}
