import type { DatabaseAddress } from "./address";
import { DatabaseUnusable } from "./database-unusable";
import type { Connection } from "./lone-connection";
import { damaged } from "./unusable";

/** Reads a SQLite file through, page by page. Throws DatabaseUnusable where it is damaged. PostgreSQL guards itself. */
export async function checkWhole(address: DatabaseAddress, connection: Connection): Promise<void> {
  if (address.kind !== "sqlite") return;
  const [first] = await connection.rows("PRAGMA quick_check(1)");
  if (first?.[0] !== "ok") throw damaged(address);
}

const TABLES = {
  sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  postgresql: "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()",
};
const HISTORY = `SELECT migration_name, finished_at IS NOT NULL FROM _prisma_migrations
  WHERE rolled_back_at IS NULL ORDER BY started_at`;

/** Which of this program's migrations the database lacks. Throws DatabaseUnusable where its history is not ours. */
export async function missingMigrations(
  address: DatabaseAddress,
  connection: Connection,
  known: string[],
): Promise<string[]> {
  const tables = (await connection.rows(TABLES[address.kind])).flat();
  if (tables.length === 0) return known;
  const history = tables.includes("_prisma_migrations") ? await connection.rows(HISTORY) : [];
  const applied = history.map(([name]) => String(name));
  const { label } = address;
  if (!applied.some((name) => known.includes(name))) {
    throw new DatabaseUnusable(
      `The database ${label} belongs to another program: set DATABASE_URL to a file or a database of Counterweight's own.`,
    );
  }
  if (applied.some((name) => !known.includes(name))) {
    throw new DatabaseUnusable(
      `The database ${label} was made by a newer Counterweight: update the program, or put back a copy of the database made before.`,
    );
  }
  const broken = history.find(([, finished]) => !Number(finished));
  if (broken) {
    throw new DatabaseUnusable(
      `The database ${label} was left half-way by the update ${broken[0]}: put back a copy of the database made before.`,
    );
  }
  return known.filter((name) => !applied.includes(name));
}
