import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** No program that is started may take longer: what hangs is a failure. */
const LONGEST = 900_000;

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program prints; an error with all that it said where it fails. */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  // npm hands its own settings, and tsx its loader, to whatever is started by them: a host is to have neither.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|FORCE_COLOR$)/.test(name));
  const env = { ...Object.fromEntries(inherited), NO_COLOR: "1", CI: "true", ...options.env };
  try {
    const settings = { cwd: options.cwd, env, encoding: "utf8", timeout: LONGEST, maxBuffer: 2 ** 26 } as const;
    return (await promisify(execFile)(program, args, settings)).stdout;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    throw new Error([message.split("\n")[0], stdout, stderr].filter((text) => text !== "").join("\n"));
  }
}

/** npm, quietly and without the scripts of packages. */
export function npm(cwd: string, command: string, ...args: string[]): Promise<string> {
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  return run("npm", [command, ...quiet, ...args], { cwd });
}
