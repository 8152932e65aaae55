// A union shows what it may be, with the fields of each, and an example from a function that gives or takes it.
import { JSX, ReflectionKind } from "typedoc";
import { heading, markdown } from "./parts.mjs";

export function unionPanel(shown, state, context) {
  if (!shown.kindOf(ReflectionKind.TypeAlias) || shown.type?.type !== "union") return [];
  const members = shown.type.types.flatMap((each) => membersOf(each));
  const tables = members.map((each) => memberTable(each, context)).filter((each) => each !== undefined);
  const others = shown.type.types.filter((each) => membersOf(each).length === 0);
  if (tables.length > 0 && others.length > 0) tables.push(othersLine(others, context));
  const example = exampleOf(shown, state);
  return [
    ...(tables.length > 0 ? [heading("What it may be", "Kemungkinannya"), ...tables] : []),
    ...(example === undefined
      ? []
      : [
          JSX.createElement(
            "h4",
            { class: "sakip-heading" },
            "Example · Contoh: ",
            JSX.createElement(
              "a",
              { href: context.urlTo(example.from) },
              JSX.createElement("code", null, example.from.name),
            ),
          ),
          markdown(context, example.text),
        ]),
  ];
}

/** What has no fields: a number, a text, a list. */
function othersLine(others, context) {
  const types = others.map((each, index) => [index === 0 ? "" : " · ", context.type(each)]);
  return JSX.createElement("p", null, "or · atau: ", types);
}

/** The object types of a union: named ones, and those written in place. */
function membersOf(type) {
  if (type.type === "reference" && type.reflection !== undefined) {
    const target = type.reflection.isReference() ? type.reflection.getTargetReflectionDeep() : type.reflection;
    if (target.children !== undefined) return [{ name: target.name, target, fields: target.children }];
    if (target.type?.type === "union") return target.type.types.flatMap(membersOf);
    if (target.type?.type === "reflection")
      return [{ name: target.name, target, fields: target.type.declaration.children }];
    return [];
  }
  return type.type === "reflection" ? [{ fields: type.declaration.children ?? [] }] : [];
}

function memberTable({ name, target, fields = [] }, context) {
  if (fields.length === 0) return undefined;
  const rows = fields.map((each) =>
    JSX.createElement(
      "tr",
      null,
      JSX.createElement("td", null, JSX.createElement("code", null, each.name, each.flags.isOptional ? "?" : "")),
      JSX.createElement("td", null, each.type === undefined ? "function" : context.type(each.type)),
      JSX.createElement("td", null, each.comment === undefined ? "" : context.displayParts(each.comment.summary)),
    ),
  );
  const title = target === undefined ? "" : JSX.createElement("a", { href: context.urlTo(target) }, name);
  return JSX.createElement(
    "div",
    { class: "sakip-wide" },
    JSX.createElement(
      "table",
      null,
      JSX.createElement("thead", null, JSX.createElement("tr", null, JSX.createElement("th", { colspan: "3" }, title))),
      JSX.createElement("tbody", null, rows),
    ),
  );
}

/** The example of the function that hands the type out, or else takes it, most directly. */
function exampleOf(shown, { exported, reach }) {
  if (exampleIn(shown.comment) !== undefined) return undefined;
  if (reach.size === 0) lookAround(exported, reach);
  const members = shown.type.types.flatMap((each) => targetOf(each) ?? []);
  return [shown, ...members].map((each) => reach.get(each)).find((each) => each !== undefined);
}

/** For every named type the function with an example that comes nearest to it: what it gives before what it takes. */
function lookAround(exported, reach) {
  const nearest = new Map();
  for (const from of exported.values()) {
    if (!from.kindOf(ReflectionKind.Function)) continue;
    const text = from.signatures.map((signature) => exampleIn(signature.comment)).find((each) => each !== undefined);
    if (text === undefined) continue;
    const given = from.signatures.map((signature) => signature.type);
    const taken = from.signatures.flatMap((signature) => (signature.parameters ?? []).map((each) => each.type));
    for (const [types, start] of [
      [given, 0],
      [taken, 0.5],
    ])
      for (const [target, steps] of stepsFrom(types, start))
        if (steps < (nearest.get(target)?.steps ?? Number.POSITIVE_INFINITY))
          nearest.set(target, { steps, from, text });
  }
  for (const [target, { from, text }] of nearest) reach.set(target, { from, text });
}

/** How many steps each named type is away: into a list, a field, or a member of a union. */
function stepsFrom(types, start) {
  const steps = new Map();
  let row = types.filter((each) => each !== undefined);
  for (let count = start; row.length > 0; count += 1) {
    const next = [];
    for (const type of row) {
      const target = targetOf(type);
      if (target !== undefined && steps.has(target)) continue;
      if (target !== undefined) steps.set(target, count);
      next.push(...partsOf(type, target));
    }
    row = next;
  }
  return steps;
}

function targetOf({ type, reflection }) {
  if (type !== "reference" || reflection === undefined) return undefined;
  return reflection.isReference?.() ? reflection.getTargetReflectionDeep() : reflection;
}

function partsOf(type, target) {
  const fields = (own) => (own ?? []).flatMap((each) => each.type ?? []);
  switch (type.type) {
    case "reference":
      return [
        ...(type.typeArguments ?? []),
        ...fields(target?.children),
        ...(target?.type === undefined ? [] : [target.type]),
      ];
    case "array":
    case "optional":
      return [type.elementType];
    case "union":
    case "intersection":
      return type.types;
    case "tuple":
      return type.elements;
    case "typeOperator":
      return [type.target];
    case "mapped":
      return [type.templateType];
    case "reflection":
      return [...fields(type.declaration.children), ...asked(type.declaration)];
    default:
      return [];
  }
}

/** What a function that is handed over takes and gives. */
function asked({ signatures = [], indexSignatures = [] }) {
  const all = [...signatures, ...indexSignatures];
  return all
    .flatMap((each) => [each.type, ...(each.parameters ?? []).map((own) => own.type)])
    .filter((each) => each !== undefined);
}

function exampleIn(comment) {
  const tag = comment?.blockTags.find((each) => each.tag === "@example");
  return tag?.content.map((part) => part.text).join("");
}
