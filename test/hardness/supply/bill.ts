import { npm } from "../support/run.ts";

interface Bill {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Record<string, unknown> & { readonly "bom-ref": string } };
  readonly components: readonly (Record<string, unknown> & { readonly "bom-ref": string })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * The bill of materials in the form of CycloneDX, from the lock file: what the package needs when it runs. Without its
 * number and its time, so that the same lock file gives the same bytes.
 *
 * npm is asked for everything, and the tools of the project are left out here: with `--omit dev` it leaves out a package
 * that such a tool needs as well, as it does with decimal.js.
 */
export async function bill(place: string, name: string, runtime: readonly string[]): Promise<string> {
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(
    await npm(place, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"),
  ) as Bill;
  const own = metadata.component["bom-ref"];
  const needs = (ref: string) => dependencies.find((each) => each.ref === ref)?.dependsOn ?? [];
  const direct = needs(own).filter((ref) => runtime.includes(nameOf(ref)));
  const kept = new Set<string>();
  const keep = (ref: string): void => {
    if (kept.has(ref)) return;
    kept.add(ref);
    needs(ref).forEach(keep);
  };
  direct.forEach(keep);
  const all = {
    $schema,
    bomFormat,
    specVersion,
    version,
    // npm calls the component as its folder is called.
    metadata: { component: { ...metadata.component, name } },
    components: components.filter((each) => kept.has(each["bom-ref"])),
    dependencies: [{ ref: own, dependsOn: direct }, ...dependencies.filter(({ ref }) => kept.has(ref))],
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** `@scope/name@1.2.3` is `@scope/name`. */
function nameOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf("@"));
}
