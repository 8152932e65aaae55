// npm run bench: every bench in a process of its own, so that none runs on what another has compiled. Name some to run
// only those: npm run bench -- absorption cascade. Ends with 1 when a loose bound is passed or a figure is wrong.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const all = ["absorption", "achievement", "cascade", "ranking"];
const tsconfig = fileURLToPath(new URL("../../tsconfig.test.json", import.meta.url));
const named = process.argv.slice(2);

const statuses = (named.length > 0 ? named : all).map((name) => {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const node = ["--expose-gc", "--import", "tsx", file];
  return spawnSync(process.execPath, node, { env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig }, stdio: "inherit" })
    .status;
});
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
