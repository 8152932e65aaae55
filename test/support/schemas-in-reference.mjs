// The reference shows a schema as what it is, "a zod schema", and a shape as "a shape", and not as the generic types that
// TypeScript infers, pages long and without words. What they accept is documented at the interface of the same name.
import { Converter, ReflectionKind, UnknownType } from "typedoc";

const SHOWN = { Schema: "zod schema", Shape: "shape" };

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const shown = new Map(
      project.getReflectionsByKind(ReflectionKind.Variable).flatMap((each) => {
        const [, kind] = /(Schema|Shape)$/.exec(each.name) ?? [];
        return kind === undefined ? [] : [[each, SHOWN[kind]]];
      }),
    );
    const isWithin = ({ parent }) => parent !== undefined && (shown.has(parent) || isWithin(parent));
    for (const each of Object.values(project.reflections).filter(isWithin)) project.removeReflection(each);
    for (const [each, kind] of shown) each.type = new UnknownType(kind);
  });
}
