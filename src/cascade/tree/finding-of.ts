import { deepFreeze, type Finding, type FindingCode, type Path, type Severity } from "../../core/index.ts";

/** A frozen finding; `id` and `en` are its words. */
export function findingOf(
  code: FindingCode,
  severity: Severity,
  subject: string,
  path: Path,
  details: Readonly<Record<string, unknown>>,
  id: string,
  en: string,
): Finding {
  return deepFreeze({ code, severity, subject, path: [...path], details, message: { id, en } });
}
