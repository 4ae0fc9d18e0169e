import type { DatabaseAddress } from "./address";
import { DatabaseUnusable } from "./database-unusable";

const DAMAGED = "is damaged: move it away and put a copy of it in its place";
const UNWRITABLE =
  "can't be written: make the file and its folder writable, or set DATABASE_URL to a file elsewhere";
const NO_FOLDER = "lies in a folder that can't be made: set DATABASE_URL to a file elsewhere";
const IN_USE = "is in use by another program: close that one and start again";
const FULL = "has no room left: free some space on its disk";
const NO_ANSWER = "can't be reached: start the server, or mend the host and port in DATABASE_URL";

// What a person can do about each failure of the file system, of SQLite and of PostgreSQL, by its code. Codes of
// SQLite are looked up without their detail: SQLITE_CORRUPT_VTAB is SQLITE_CORRUPT.
const NEEDED: Record<string, string> = {
  SQLITE_NOTADB: "is not a database: set DATABASE_URL to another file, or move this one away",
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_CANTOPEN: UNWRITABLE,
  SQLITE_READONLY: UNWRITABLE,
  SQLITE_BUSY: IN_USE,
  SQLITE_LOCKED: IN_USE,
  SQLITE_FULL: FULL,
  SQLITE_IOERR: "can't be read or written: check its disk",
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: UNWRITABLE,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOENT: NO_FOLDER,
  ENOSPC: FULL,
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENETUNREACH: NO_ANSWER,
  ENOTFOUND: NO_ANSWER,
  EAI_AGAIN: NO_ANSWER,
  ETIMEDOUT: NO_ANSWER,
  DatabaseNotReachable: NO_ANSWER,
  SocketTimeout: NO_ANSWER,
  ConnectionClosed: NO_ANSWER,
  TooManyConnections: "has no connection left: allow the server more of them",
  TlsConnectionError: "can't be reached safely: mend the server's certificate, or sslmode in DATABASE_URL",
  AuthenticationFailed: "refuses the user or the password: mend them in DATABASE_URL",
  DatabaseAccessDenied: "refuses this user: let the server's pg_hba.conf admit it",
  DatabaseDoesNotExist: "does not exist: create it on the server, or mend its name in DATABASE_URL",
  "42501": "does not let this user make tables: grant it CREATE on the schema",
};

/** A SQLite file whose pages don't hold together. */
export function damaged({ label }: DatabaseAddress): DatabaseUnusable {
  return new DatabaseUnusable(`The database ${label} ${DAMAGED}.`);
}

/** The sentence for an error that a person can mend, by its code; null for any other error, which is a bug. */
export function unusable(address: DatabaseAddress, error: unknown): DatabaseUnusable | null {
  if (error instanceof DatabaseUnusable) return error;
  const code = codesOf(error).find((name) => Object.hasOwn(NEEDED, name));
  // The pool's own time limit has no code.
  const late = error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);
  if (late) return new DatabaseUnusable(`The database ${address.label} ${NO_ANSWER}.`);
  return code ? new DatabaseUnusable(`The database ${address.label} ${NEEDED[code]}.`) : null;
}

/** The codes an error carries: its own, and those of the driver's report inside it. */
function codesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const fields = ["code", "originalCode", "kind"] as const;
  const own = fields.flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === "string" ? [value, value.split("_").slice(0, 2).join("_")] : [];
  });
  return [...own, ...codesOf(Reflect.get(error, "cause"))];
}
