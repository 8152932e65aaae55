// Groups what each door exports by room and job, in the order of rooms.json, and names the doors as they are imported.
import { readFileSync } from "node:fs";
import { Converter, ReflectionCategory, ReflectionGroup, ReflectionKind } from "typedoc";

/** After TypeDoc has made groups and categories of its own. */
const LATE = -1000;

const KINDS = [
  ReflectionKind.Function,
  ReflectionKind.Class,
  ReflectionKind.Variable,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias,
];

export function rooms(app, state) {
  const all = JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8"));

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kind !== ReflectionKind.Module) return;
    reflection.name = reflection.name === "index" ? "sakip" : `sakip/${reflection.name}`;
  });

  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const door of project.getChildrenByKind(ReflectionKind.Module)) groupByRoom(project, door, all);
      groupPages(project, state);
    },
    LATE,
  );
}

function groupByRoom(project, door, all) {
  const own = door.name.split("/")[1];
  const places = new Map(door.children.map((each) => [each, placeOf(project, each, own)]));
  const inRoom = (room, job) =>
    door.children
      .filter((each) => places.get(each).room === room && (job === undefined || places.get(each).job === job))
      .sort(byKindAndName);
  door.groups = all.flatMap(({ room, title, jobs }) => {
    const children = inRoom(room);
    if (children.length === 0) return [];
    const group = new ReflectionGroup(title, door);
    group.children = children;
    const categories = jobs.flatMap(({ job, title: own }) => {
      const category = new ReflectionCategory(own);
      category.children = inRoom(room, job);
      return category.children.length === 0 ? [] : [category];
    });
    if (categories.length > 0) group.categories = categories;
    return [group];
  });
  const shown = new Set(
    door.groups.flatMap(({ categories, children }) => categories?.flatMap((c) => c.children) ?? children),
  );
  const lost = door.children
    .filter((each) => !shown.has(each))
    .map((each) => `${each.name} of ${places.get(each).file}`);
  if (lost.length > 0) throw new Error(`rooms.json has no place for ${lost.join(", ")}`);
  door.children.sort(byKindAndName);
}

/** The room and the job of an export, by the file that declares it; a door of its own keeps what it hands on from others. */
function placeOf(project, reflection, door) {
  const declared = reflection.isReference() ? reflection.getTargetReflectionDeep() : reflection;
  const file = project.getSymbolIdFromReflection(declared)?.packagePath ?? "";
  const [, room, ...rest] = file.split("/");
  return { file, room: room ?? door, job: rest.length > 1 ? rest[0] : "" };
}

function byKindAndName(a, b) {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1);
}

/** The pages in reading order, and the doors between the first ones and the others. */
function groupPages(project, { pageOf }) {
  const documents = [...(project.documents ?? [])].sort((a, b) => pageOf.get(a).place - pageOf.get(b).place);
  const titles = [...new Set(documents.map((each) => pageOf.get(each).group))];
  const groups = titles.map((title) => {
    const group = new ReflectionGroup(title, project);
    group.children = documents.filter((each) => pageOf.get(each).group === title);
    return group;
  });
  const doors = new ReflectionGroup("Functions by subject · Fungsi menurut pokok", project);
  doors.children = project.getChildrenByKind(ReflectionKind.Module);
  project.groups = [...groups.slice(0, 1), doors, ...groups.slice(1)];
}
