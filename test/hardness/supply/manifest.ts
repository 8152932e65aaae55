/** What an application gets beside the library itself: nothing else may be declared. */
export const RUNTIME: Readonly<Record<string, string>> = {
  "date-fns": "weeks, months and days of ISO texts",
  "decimal.js": "decimal numbers of any length",
};
/** What it may have beside, if it enters by that door. */
const PEERS: readonly string[] = ["zod"];

/** Scripts that npm runs on the machine of whoever installs. */
const INSTALLING: ReadonlySet<string> = new Set([
  "preinstall",
  "install",
  "postinstall",
  "prepare",
  "preprepare",
  "postprepare",
]);

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: unknown;
  readonly bin?: unknown;
  readonly publishConfig?: { readonly provenance?: boolean };
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>>; readonly hasInstallScript?: boolean }>
  >;
}

/** What a manifest asks of an application beyond what was promised. */
export function manifestFaults(manifest: Manifest, lock: Lock): string[] {
  const faults: string[] = [];
  const exactly = (what: string, given: object | undefined, promised: readonly string[]) => {
    const names = Object.keys(given ?? {}).sort();
    if (names.join() !== [...promised].sort().join())
      faults.push(`${what}: ${names.join(", ") || "none"}, not ${promised.join(", ") || "none"}`);
  };
  exactly("dependencies", manifest.dependencies, Object.keys(RUNTIME));
  exactly("peerDependencies", manifest.peerDependencies, PEERS);
  exactly("optionalDependencies", manifest.optionalDependencies, []);
  exactly("scripts of installing", only(manifest.scripts, INSTALLING), []);
  for (const peer of PEERS)
    if (manifest.peerDependenciesMeta?.[peer]?.optional !== true)
      faults.push(`${peer} is a peer that nobody may leave out`);
  if (manifest.bundleDependencies !== undefined) faults.push("dependencies are bundled");
  if (manifest.bin !== undefined) faults.push("there is a program");
  if (manifest.publishConfig?.provenance !== true) faults.push("publishing has no provenance");
  for (const name of Object.keys(RUNTIME)) {
    const entry = lock.packages[`node_modules/${name}`];
    if (entry?.hasInstallScript === true) faults.push(`${name} has a script of installing`);
    exactly(`dependencies of ${name}`, entry?.dependencies, []);
  }
  return faults;
}

function only(scripts: Manifest["scripts"], names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(scripts ?? {}).filter(([name]) => names.has(name)));
}
