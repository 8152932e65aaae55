// Packs the library and tries it in every host that it promises to work in: `npm run compat`, or `-- PART...` for those
// whose part or name is asked for. `--short` tries what a change must pass, `--record FILE` writes the table for the docs.
// `npm run build` comes first.
import { hosts } from "./hosts/index.ts";
import { record } from "./record.ts";
import { row } from "./table.ts";
import { type Told, tried } from "./trial.ts";

const args = process.argv.slice(2);
const recordAt = args.indexOf("--record");
const file = recordAt < 0 ? undefined : args[recordAt + 1];
const asked = args.filter((arg, i) => !arg.startsWith("--") && (recordAt < 0 || i !== recordAt + 1));
const short = args.includes("--short");
// What is at hand already will do for a change.
if (short) process.env["npm_config_prefer_offline"] = "true";

const chosen = hosts.filter(({ part, name, short: always }) => {
  if (short && always !== true) return false;
  return asked.length === 0 || asked.some((word) => part === word || name.toLowerCase().startsWith(word.toLowerCase()));
});

const told: Told[] = [];
for (const host of chosen) {
  const came = await tried(host);
  told.push(came);
  console.log(row(came));
}
if (file !== undefined) record(file, told);

const count = (verdict: Told["verdict"]) => told.filter((each) => each.verdict === verdict).length;
console.log(`${count("ok")} ok, ${count("FAILED")} failed, ${count("not present")} not present`);
if (chosen.length === 0) console.log(`no host is called ${asked.join(" or ")}`);
process.exitCode = count("FAILED") === 0 && chosen.length > 0 ? 0 : 1;
