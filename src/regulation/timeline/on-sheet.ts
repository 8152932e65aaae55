import { type Path, problemAt, readAll, SakipError } from "../../core/index.ts";
import { permenpanrb88of2021, permenpanrb88of2021ForInstitutions, permenpanrb88of2021ForUnits } from "../act/index.ts";
import { type CriteriaSheet, type ProvedRegulation, regulationShape } from "../rule/index.ts";

/**
 * The regulation on the sheet that is asked for: a national one on any of its sheets. A variant follows one sheet, and is
 * refused on another, because its own changes stand on that one.
 */
export function onSheet(rule: ProvedRegulation, sheet: CriteriaSheet | undefined, path: Path): ProvedRegulation {
  const own = rule.regulation.sheet;
  if (sheet === undefined || own === sheet) return rule;
  const national = readAll(
    [regulationShape, permenpanrb88of2021],
    [regulationShape, permenpanrb88of2021ForInstitutions],
    [regulationShape, permenpanrb88of2021ForUnits],
  );
  const found = national.includes(rule) ? national.find(({ regulation }) => regulation.sheet === sheet) : undefined;
  if (found !== undefined) return found;
  const { title } = rule.regulation.source;
  throw new SakipError([
    problemAt("invalid-input", path, sheet, {
      en: own === undefined ? `no sheet: ${title} has one list of items` : `"${own}", the sheet that ${title} follows`,
      id:
        own === undefined ? `tanpa lembar: butir ${title} hanya satu daftar` : `"${own}", lembar yang diikuti ${title}`,
    }),
  ]);
}
