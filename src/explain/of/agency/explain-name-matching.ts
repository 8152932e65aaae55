import type { NameMatching } from "../../../agency/index.ts";
import {
  type Bilingual,
  bilingualShape,
  list,
  optional,
  type Plain,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { constant, howMany, step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const matchingRead = /* @__PURE__ */ (() => {
  const given = { name: text, count };
  const candidate = { agencyId: text, agencyName: text };
  return resultShape("name-matching", {
    matched: list(partShape({ ...given, ...candidate, by: word(["id", "name", "alias"]) })),
    ambiguous: list(partShape({ ...given, candidates: list(partShape(candidate)) })),
    near: list(partShape({ ...given, proposals: list(partShape({ ...candidate, message: bilingualShape })) })),
    unknown: list(
      partShape({ ...given, reason: word(["no-name", "not-an-agency", "no-match"]), role: optional(text) }),
    ),
  });
})();

/**
 * Explains which agency each name belongs to: by what it was matched, between whom a person must decide, and who may have
 * been meant.
 *
 * @term penjelasan pencocokan nama instansi
 * @param result - What {@link matchNames} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { agencyRegistry, explainNameMatching, matchNames } from "sakip";
 *
 * const registry = agencyRegistry([{ id: "dinkes", name: "Dinas Kesehatan" }]);
 * const matching = matchNames(["Dinas Kesehatan", "Dinas Kesehatn"], registry);
 * explainNameMatching(matching).steps.map(({ label, value }) => [label.id, value])
 * // => [["Dinas Kesehatan", "dinkes"], ["Dinas Kesehatn", null]]
 * ```
 */
export function explainNameMatching(result: NameMatching | Plain<NameMatching>): Explanation {
  const [{ matched, ambiguous, near, unknown }] = readAll([matchingRead, result, "result"]);
  const found = matched.map(({ name, agencyId, agencyName, by, count: times }) =>
    explained({
      ...about(name),
      value: { word: agencyId, words: { id: agencyName, en: agencyName } },
      inputs: [worded("by", names.by, by, matches[by]), counted("count", names.count, times, "times")],
    }),
  );
  return explained({
    subject: "name-matching",
    label: { id: "Nama yang cocok dengan satu instansi", en: "Names of exactly one agency" },
    value: exactOf(found.length),
    formula: found.length === 0 ? constant("0") : howMany(found.map((_, i) => step(i))),
    inputs: [
      counted("ambiguous", names.ambiguous, ambiguous.length),
      counted("near", names.near, near.length),
      counted("unknown", names.unknown, unknown.length),
    ],
    steps: [
      ...found,
      ...ambiguous.map(({ name, candidates, count: times }) =>
        open(name, times, {
          id: `Nama ini dipakai beberapa instansi: ${candidates.map(named).join(", ")}`,
          en: `Several agencies have this name: ${candidates.map(named).join(", ")}`,
        }),
      ),
      ...near.map(({ name, proposals, count: times }) =>
        open(name, times, {
          id: proposals.map(({ message }) => message.id).join(" "),
          en: proposals.map(({ message }) => message.en).join(" "),
        }),
      ),
      ...unknown.map(({ name, reason, count: times }) => open(name, times, unknowns[reason])),
    ],
  });
}

const about = (name: string) => ({ subject: `name:${name}`, label: { id: name, en: name } });

const named = ({ agencyName, agencyId }: { readonly agencyName: string; readonly agencyId: string }) =>
  `${agencyName} (${agencyId})`;

function open(name: string, times: number, statement: Bilingual): Explanation {
  return explained({ ...about(name), value: null, statement, inputs: [counted("count", names.count, times, "times")] });
}

const names = {
  by: { id: "dicocokkan dengan", en: "matched by" },
  count: { id: "tertulis", en: "written" },
  ambiguous: { id: "nama beberapa instansi", en: "names of several" },
  near: { id: "nama yang mirip", en: "near names" },
  unknown: { id: "tidak dikenal", en: "unknown" },
};

const matches = {
  id: { id: "kode instansi", en: "its id" },
  name: { id: "nama resmi", en: "its name" },
  alias: { id: "nama lain", en: "an alias" },
};

const unknowns = {
  "no-name": { id: "Tidak ada nama di dalamnya", en: "There is no name in it" },
  "not-an-agency": { id: "Menurut katanya bukan instansi", en: "By its words it is no agency" },
  "no-match": {
    id: "Tidak ada instansi yang bernama demikian atau mirip",
    en: "No agency has this name or one like it",
  },
};
