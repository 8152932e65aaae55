import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** No program that is started may take longer, in milliseconds: what hangs is a failure. */
const LONGEST = 900_000;

const OF_STARTER = /^(npm_(package|lifecycle)_|npm_command$|NODE_OPTIONS$|FORCE_COLOR$)/;

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds, for what may take longer than others. */
  readonly longest?: number;
}

interface Failed extends Error {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly killed?: boolean;
}

/** What a program prints; an error with all that it said where it fails. */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  // npm tells what it starts about the package that it is in, and tsx hands down its loader: a host is to have neither.
  const inherited = Object.entries(process.env).filter(([name]) => !OF_STARTER.test(name));
  const env = { ...Object.fromEntries(inherited), NO_COLOR: "1", CI: "true", ...options.env };
  try {
    const settings = {
      cwd: options.cwd,
      env,
      encoding: "utf8",
      timeout: options.longest ?? LONGEST,
      maxBuffer: 2 ** 26,
    } as const;
    return (await promisify(execFile)(program, args, settings)).stdout;
  } catch (error) {
    const { message, stdout = "", stderr = "", killed } = error as Failed;
    const first = killed === true ? `${program} took too long` : message.split("\n")[0];
    throw new Error([first, stdout, stderr].filter((text) => text !== "").join("\n"));
  }
}

/** npm, quietly and without the scripts of packages. */
export function npm(cwd: string, command: string, ...args: string[]): Promise<string> {
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  return run("npm", [command, ...quiet, ...args], { cwd });
}
