import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { addressOf, databaseUrl } from "@/prisma/address";
import { DatabaseUnusable } from "@/prisma/database-unusable";

test.each([
  ["file:./data/a.db", resolve("data/a.db")],
  ["file:data/a.db", resolve("data/a.db")],
  ["file:/var/lib/a b.db", "/var/lib/a b.db"],
  ["file:///var/lib/a%20b.db", "/var/lib/a b.db"],
  ["file:./a.db?connection_limit=1", resolve("a.db")],
])("%s is a file", (url, path) => {
  expect(addressOf(url)).toEqual({ kind: "sqlite", path, label: path });
});

test.each(["postgresql", "postgres"])("%s:// is a server, named without its password", (scheme) => {
  const url = `${scheme}://ann:secret@db.example:5433/counterweight?sslmode=require`;
  expect(addressOf(url)).toEqual({
    kind: "postgresql",
    url,
    label: "postgresql://db.example:5433/counterweight",
  });
});

test.each([
  "mysql://a/b",
  "file:",
  "file:./data/",
  "file::memory:",
  ":memory:",
  "data.db",
  "file://host/a.db",
])("%s is neither, and the sentence says what is needed without repeating it", (url) => {
  expect(() => addressOf(url)).toThrow(DatabaseUnusable);
  expect(() => addressOf(url)).toThrow(
    /^Set DATABASE_URL to a file \(file:.*\) or to a PostgreSQL server \(postgresql:.*\)\.$/,
  );
});

test("without DATABASE_URL the data lies in the project's own folder", () => {
  vi.stubEnv("DATABASE_URL", undefined);
  expect(addressOf(databaseUrl())).toMatchObject({ path: resolve("data/counterweight.db") });
  vi.stubEnv("DATABASE_URL", " ");
  expect(addressOf(databaseUrl())).toMatchObject({ path: resolve("data/counterweight.db") });
  vi.unstubAllEnvs();
});
