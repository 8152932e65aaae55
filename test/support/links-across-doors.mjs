// A doc comment names what another door exports by its name alone, as an editor finds it; the reference finds it there too.
import { Converter } from "typedoc";

/** After TypeDoc has looked for the links of each door within that door. */
const LATE = -10_000;

export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const doors = project.children ?? [];
      const exportedAs = (name) => doors.map((door) => door.getChildByName([name])).find((each) => each !== undefined);
      const comments = Object.values(project.reflections).flatMap(({ comment }) => comment ?? []);
      for (const { summary, blockTags } of comments)
        for (const part of [summary, ...blockTags.map(({ content }) => content)].flat()) {
          if (part.kind !== "inline-tag" || part.target !== undefined) continue;
          const target = exportedAs(part.text.trim());
          if (target !== undefined) part.target = target;
        }
    },
    LATE,
  );
}
