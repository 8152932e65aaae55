// A result "as it was handed out, or its plain copy" is shown as it is written, `Ranking | Plain<Ranking>`. The compiler
// knows the copy only by its parts, and TypeDoc would spell out every field of every finding in it.
import ts from "typescript";

const COPIES = /\bPlain</;

export function asWritten(app) {
  const { converter } = app;
  const convert = converter.convertType.bind(converter);
  converter.convertType = (context, type, node) => {
    const isCopy = node !== undefined && ts.isUnionTypeNode(node) && COPIES.test(node.getText());
    return isCopy ? convert(context, node) : convert(context, type, node);
  };
}
