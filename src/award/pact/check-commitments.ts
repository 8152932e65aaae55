import {
  computed,
  deepFreeze,
  type Given,
  lacks,
  object,
  optional,
  readAll,
  series,
  tell,
  where,
} from "../../core/index.ts";
import { exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import { isoDate } from "../../period/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";
import type { CommitmentCheck, OwnerCommitment } from "./commitment-check.ts";
import { lackFinding, pactOfNobody } from "./commitment-findings.ts";
import { type IntegrityPact, integrityPactsShape } from "./integrity-pact-shape.ts";
import { committedOwnerShape, lacksOf, type PactRead, pactOf, touchesAllowance } from "./pact-of-owner.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The officials who are to make a pact. */
    owners: where(series(committedOwnerShape), lawOfOnce("ownerId"), ["ownerId"]),
    /** The day of the look: what was signed later does not count, and a pact whose last day is over has ended. */
    asOf: optional(isoDate),
  }))();

/**
 * Whose integrity pacts are looked at.
 *
 * @term pilihan pemeriksaan pakta integritas
 */
export interface CheckCommitmentsOptions extends Given<typeof optionsShape> {}

/**
 * Checks the integrity pacts of officials: whether everybody has made one before taking the post, whether it names targets,
 * and whether something follows where they are missed, so that it is no formality.
 *
 * Of several pacts of an official the one signed last is looked at. What follows in rupiah tells {@link applyConsequences}
 * with the `consequences` of the pact.
 *
 * @term pemeriksaan pakta integritas
 * @param pacts - The pacts.
 * @param options - The officials, and the day of the look.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key`, `invalid-date`, `invalid-input`, and what is
 * wrong with a policy of consequences.
 * @see No official source: a council asked for such pacts in Kota Batu, before officials change posts and with sanctions
 * that may touch the allowance (Malang Posco Media, 27 August 2025); no regulation with a pact of this kind was read.
 * @example
 * ```ts
 * import { checkCommitments, sumedangAllowancePolicies } from "sakip";
 *
 * const [, consequences] = sumedangAllowancePolicies;
 * const check = checkCommitments(
 *   [
 *     { id: "pi-1", ownerId: "kadis-kesehatan", signedOn: "2025-01-02", targets: ["pk-2025-dinkes"], ...(consequences && { consequences }) },
 *     { id: "pi-2", ownerId: "kadis-pendidikan", signedOn: "2025-02-10" },
 *   ],
 *   { owners: [{ ownerId: "kadis-kesehatan" }, { ownerId: "kadis-pendidikan", since: "2025-01-06" }, { ownerId: "camat" }] },
 * );
 * check.owners.map(({ ownerId, lacks }) => `${ownerId}: ${lacks.join(", ")}`)
 * // => ["kadis-kesehatan: ", "kadis-pendidikan: signed-late, no-targets, no-consequences", "camat: no-pact"]
 * check.touchingAllowance // => 1
 * ```
 */
export function checkCommitments(pacts: Iterable<IntegrityPact>, options: CheckCommitmentsOptions): CommitmentCheck {
  const [read, { owners, asOf }] = readAll([integrityPactsShape, pacts, "pacts"], [optionsShape, options, "options"]);
  const byOwner = new Map<string, PactRead[]>(owners.map(({ ownerId }) => [ownerId, []]));
  const placed = read.map((pact, at) => ({ ...pact, at }));
  const strangers = placed.filter((pact) => {
    const own = byOwner.get(pact.ownerId);
    own?.push(pact);
    return own === undefined;
  });
  const looked = owners.map((owner) => {
    const pact = pactOf(byOwner.get(owner.ownerId) ?? [], asOf);
    return { owner, pact, lacking: lacksOf(owner, pact, asOf) };
  });
  const commitments = looked.map(
    ({ owner: { ownerId }, pact, lacking }): OwnerCommitment => ({
      ownerId,
      pactId: pact?.id ?? null,
      lacks: lacking,
      touchesAllowance: touchesAllowance(pact),
    }),
  );
  const inOrder = commitments.filter((each) => each.lacks.length === 0).length;
  return deepFreeze({
    kind: "commitment-check",
    ...(asOf !== undefined && { asOf }),
    owners: commitments,
    inOrder,
    share:
      owners.length === 0
        ? LACKS["no-owners"]
        : computed(exactToDecimal(percentOf(exactOf(inOrder), exactOf(owners.length)))),
    touchingAllowance: commitments.filter((each) => each.touchesAllowance).length,
    findings: [
      ...looked.flatMap(({ owner, pact, lacking }) => lacking.map((lack) => lackFinding(lack, owner, pact))),
      ...strangers.map(({ id: pact, ownerId: owner, at }) =>
        tell(pactOfNobody, { subject: owner, path: ["pacts", at] }, { owner, pact }),
      ),
    ],
  });
}

const LACKS = /* @__PURE__ */ lacks({ "no-owners": ["owners"] });
