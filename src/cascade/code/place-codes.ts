import { freshIds } from "./fresh-id.ts";
import { tryProgrammeCode } from "./parse-programme-code.ts";
import type { ProgrammeCode } from "./programme-code.ts";

/** As much of a row as its place needs. */
interface Coded {
  readonly code: string;
  readonly id?: string | undefined;
  readonly agencyId?: string | undefined;
}

/** A row with its code taken apart and its id. */
export interface PlacedRow<R> {
  readonly row: R;
  readonly at: number;
  readonly code: ProgrammeCode;
  readonly id: string;
  /** The position of an earlier row with the same code of the same agency. */
  readonly earlier?: number | undefined;
}

/** Rows that have a code, with ids that none of them shares, and where to find the row of a code. */
export interface Placed<R> {
  readonly placed: readonly PlacedRow<R>[];
  /** The id of the row of a code: that of its agency, or else one without an agency. */
  readonly idOf: (code: string, agencyId: string | undefined) => string | undefined;
  readonly keep: (code: string, agencyId: string | undefined, id: string) => void;
  readonly fresh: (code: string, agencyId: string | undefined) => string;
}

/**
 * Agencies have the same codes side by side: where several do, an id made of the code names the agency too. Which row comes
 * first decides nothing.
 */
export function placeCodes<R extends Coded>(rows: readonly R[]): Placed<R> {
  const fresh = freshIds(rows.flatMap(({ id }) => id ?? []));
  const agenciesOf: Agencies = new Map();
  const neededBy: Agencies = new Map();
  const coded = rows.flatMap((row, at) => {
    const code = tryProgrammeCode(row.code);
    if (code === undefined) return [];
    note(agenciesOf, code.code, row.agencyId);
    for (const each of [code.programme, code.activity]) if (each !== undefined) note(neededBy, each, row.agencyId);
    return [{ row, at, code }];
  });
  const wanted = (code: string, agencyId: string | undefined, agencies: Agencies): string =>
    agencyId !== undefined && (agencies.get(code)?.size ?? 0) > 1 ? `${agencyId}:${code}` : code;
  const ids = new Map<string, Map<string | undefined, string>>();
  const keep = (code: string, agencyId: string | undefined, id: string): void => {
    const known = ids.get(code) ?? new Map<string | undefined, string>();
    if (!known.has(agencyId)) known.set(agencyId, id);
    ids.set(code, known);
  };
  const first = new Map<string, number>();
  const placed = coded.map(({ row, at, code }) => {
    const id = row.id ?? fresh(wanted(code.code, row.agencyId, agenciesOf));
    const key = JSON.stringify([code.code, row.agencyId ?? null]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    keep(code.code, row.agencyId, id);
    return { row, at, code, id, earlier };
  });
  return {
    placed,
    keep,
    idOf: (code, agencyId) => {
      const known = ids.get(code);
      // What belongs to one agency does not hang below another; of a row without an agency the only one may be meant.
      const only = agencyId === undefined && known?.size === 1 ? [...known.values()][0] : undefined;
      return known?.get(agencyId) ?? known?.get(undefined) ?? only;
    },
    fresh: (code, agencyId) => fresh(wanted(code, agencyId, neededBy)),
  };
}

/** Which agencies have a code, or need it. */
type Agencies = Map<string, Set<string | undefined>>;

function note(agencies: Agencies, code: string, agencyId: string | undefined): void {
  agencies.set(code, (agencies.get(code) ?? new Set()).add(agencyId));
}
