/** The version of the package, for snapshots and for the `$id` of a JSON Schema; a test holds it to package.json. */
export const version = "0.1.0";
