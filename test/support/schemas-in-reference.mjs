// The reference shows a schema as what it is, "a zod schema of …", and not as the generic type that TypeScript infers,
// pages long and without words. What it accepts is documented at the interface of the same name.
import { Converter, ReflectionKind, UnknownType } from "typedoc";

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const schemas = project.getReflectionsByKind(ReflectionKind.Variable).filter(({ name }) => name.endsWith("Schema"));
    const inSchema = ({ parent }) => parent !== undefined && (schemas.includes(parent) || inSchema(parent));
    for (const each of Object.values(project.reflections).filter(inSchema)) project.removeReflection(each);
    for (const schema of schemas) schema.type = new UnknownType("zod schema");
  });
}
