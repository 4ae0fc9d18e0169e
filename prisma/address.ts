import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseUnusable } from "./database-unusable";

/** Where the data is: one SQLite file, or a PostgreSQL server. `label` names it to a person and holds no password. */
export type DatabaseAddress =
  | { kind: "sqlite"; path: string; label: string }
  | { kind: "postgresql"; url: string; label: string };

/** DATABASE_URL, or the file that is used where none is set. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL?.trim() || "file:./data/counterweight.db";
}

/** Reads a database URL; a relative file lies in the folder the program was started in. Throws DatabaseUnusable. */
export function addressOf(url: string): DatabaseAddress {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    const { host, pathname } = new URL(url);
    return { kind: "postgresql", url, label: `postgresql://${host}${pathname}` };
  }
  const path = pathOf(url);
  if (path) return { kind: "sqlite", path, label: path };
  throw new DatabaseUnusable(
    "Set DATABASE_URL to a file (file:./data/counterweight.db) or to a PostgreSQL server (postgresql://user:password@host/database).",
  );
}

function pathOf(url: string): string | null {
  if (!url.startsWith("file:")) return null;
  const [bare = ""] = url.split("?");
  if (/^file:\/\/[^/]/.test(bare)) return null;
  const path = bare.startsWith("file:///") ? fileURLToPath(bare) : bare.slice("file:".length);
  const isFile = path !== "" && !path.includes(":memory:") && !/[\\/]$/.test(path);
  return isFile ? resolve(path) : null;
}
