import type { requireExact } from "../../number/index.ts";

/** What all evaluations are told, whatever they are made of. */
export interface EvaluationHeader {
  readonly agencyId?: string;
  readonly evaluationYear: number;
  readonly published?: Published;
}

/** What was published, to be compared with what was computed. */
export interface Published {
  readonly total?: Parameters<typeof requireExact>[0];
  readonly grade?: string;
}
