import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { assessment } from "@/lib/model/assessment";
import { scenario } from "@/lib/model/scenario";
import { addressOf } from "@/prisma/address";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { connectAlone } from "@/prisma/lone-connection";
import { migrationScript } from "@/prisma/migration-script";
import { postgresSchema } from "@/prisma/postgres-schema";
import { NO_FILTERS, schemaEngine, schemaFiles } from "@/prisma/schema-engine";
import { databaseOn, onServer } from "./global-setup";

const schema = readFileSync("prisma/schema.prisma", "utf8");
const derived = readFileSync("prisma/postgres/schema.prisma", "utf8");
const migrations = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort();

test("the PostgreSQL schema is the one derived from the SQLite schema (else: npm run db:derive)", () => {
  expect(derived).toBe(postgresSchema(schema));
});

test("a schema that can't be derived is refused", () => {
  expect(() => postgresSchema("model A {}")).toThrow("expected provider");
});

test("every field of the nouns has its column", () => {
  expect(Object.keys(Prisma.AssessmentScalarFieldEnum)).toEqual(
    expect.arrayContaining(Object.keys(assessment.shape)),
  );
  expect(Object.keys(Prisma.ScenarioScalarFieldEnum)).toEqual(
    expect.arrayContaining(Object.keys(scenario.shape)),
  );
});

test("both databases have the same migrations, and the last one's schema is the present one", async () => {
  const names = migrations("prisma/migrations");
  expect(migrations("prisma/postgres/migrations")).toEqual(names);
  const last = readFileSync(`prisma/migrations/${names.at(-1)}/schema.prisma`, "utf8");
  expect(await migrationScript("sqlite", last, schema)).toBe("");
  expect(await migrationScript("postgresql", postgresSchema(last), derived)).toBe("");
});

test("a column that is added or renamed shows in the script of the next migration", async () => {
  const changed = schema.replace("  question           String", "  enquiry            String?");
  expect(await migrationScript("sqlite", schema, changed)).toContain('"enquiry" TEXT');
  const postgres = await migrationScript("postgresql", derived, postgresSchema(changed));
  expect(postgres).toContain('ADD COLUMN     "enquiry" TEXT');
});

test("the migrations lead to the schema on SQLite", async () => {
  const connection = await connectAlone(addressOf(`file:${inject("bases").sqlite}`));
  const engine = await schemaEngine(schema, connection.adapter);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", ...schemaFiles(schema), configDir: "prisma" },
    to: { tag: "schemaDatamodel", ...schemaFiles(schema) },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  await connection.close();
  expect(stdout?.trim()).toBe("-- This is an empty migration.");
});

// The engine can't read a PostgreSQL catalogue through this driver (its type "char"), so the catalogues are compared.
const CATALOGUE = [
  `SELECT table_name, column_name, data_type, datetime_precision, is_nullable, column_default
     FROM information_schema.columns WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_%' ORDER BY 1, 2`,
  `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename NOT LIKE '\\_%' ORDER BY 1`,
  `SELECT conname::text, pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = current_schema()::regnamespace AND conrelid::regclass::text NOT LIKE '%prisma%' ORDER BY 1`,
];

describe.skipIf(!inject("bases").postgres)("on PostgreSQL", () => {
  test("the migrations lead to the schema", async () => {
    const { server, run } = inject("bases").postgres ?? { server: "", run: "" };
    const straight = `${run}_straight`;
    await onServer(server, `CREATE DATABASE ${straight}`);
    const connection = await connectAlone(addressOf(databaseOn(server, straight)));
    await connection.adapter.executeScript(await migrationScript("postgresql", null, derived));
    const catalogue = async (rows: (sql: string) => Promise<unknown[][]>) => {
      const parts = [];
      for (const sql of CATALOGUE) parts.push(await rows(sql));
      return parts;
    };
    const wanted = await catalogue((sql) => connection.rows(sql));
    await connection.close();
    expect(wanted[0]?.length).toBeGreaterThan(40);
    expect(await catalogue((sql) => onServer(databaseOn(server, run), sql))).toEqual(wanted);
  });
});
