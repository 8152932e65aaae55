import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder that the peers are installed in: they are heavy, and nothing else needs them. */
const FOLDER = join(process.cwd(), "test/bench/peers");

/** Whether they are installed; says how to where they are not. */
export function arePeersInstalled(): boolean {
  const isThere = existsSync(join(FOLDER, "node_modules/d3-hierarchy"));
  if (!isThere)
    console.log("peers: skipped, because DuckDB and d3 are not installed: npm install --prefix test/bench/peers");
  return isThere;
}

/** A package of that folder. */
export async function peer<T>(name: string): Promise<T> {
  const { resolve } = createRequire(join(FOLDER, "package.json"));
  return import(pathToFileURL(resolve(name)).href);
}

// As much of them as is used here: without the folder there are no types of theirs.

/** Of `@duckdb/node-api`. */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<DuckConnection> }>;
  };
  readonly DuckDBDataChunk: {
    create(types: readonly unknown[], rows: number): { setColumns(columns: readonly (readonly unknown[])[]): void };
  };
  readonly VARCHAR: unknown;
  readonly INTEGER: unknown;
}

/** A connection to a database. */
export interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: unknown): void; closeSync(): void }>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): readonly Readonly<Record<string, unknown>>[] }>;
}

/** Of `d3-hierarchy`. */
export interface D3Hierarchy {
  stratify<T>(): {
    id(own: (row: T) => string): Stratify<T>;
  };
}
interface Stratify<T> {
  parentId(own: (row: T) => string | null): (rows: readonly T[]) => D3Node<T>;
}

/** A node of a tree of d3. */
export interface D3Node<T> {
  readonly data: T;
  readonly children?: readonly D3Node<T>[];
  value?: number;
  eachAfter(visit: (node: D3Node<T>) => void): this;
}

/** Of `d3-array`. */
export interface D3Array {
  rollups<T, R>(rows: readonly T[], reduce: (rows: readonly T[]) => R, key: (row: T) => string): [string, R][];
  sum<T>(rows: readonly T[], own: (row: T) => number): number;
}
