export { type AssessOfficialOptions, assessOfficial } from "./assess-official.ts";
export type { OfficialScorecard, UndecidedStep } from "./official-scorecard.ts";
export { type Official, type OfficialMonth, officialShape } from "./official-shape.ts";
