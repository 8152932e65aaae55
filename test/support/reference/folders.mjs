// A page may link to a folder of examples: where the pages are read, such a folder opens with its README; here too.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { MinimalSourceFile } from "typedoc";

export function folders({ converter }) {
  const parse = converter.parseRawComment.bind(converter);
  converter.parseRawComment = (file, files) => parse(new MinimalSourceFile(opened(file), file.fileName), files);
}

function opened({ text, fileName }) {
  return text.replace(/\]\(((?:\.\.\/)+[\w/-]+)\)/g, (link, path) =>
    existsSync(join(dirname(fileName), path, "README.md")) ? `](${path}/README.md)` : link,
  );
}
