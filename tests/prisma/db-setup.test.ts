import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, inject, test } from "vitest";
import { listAssessments } from "@/prisma/assessments";
import { eraseAssessment } from "@/prisma/bin";
import { closeDatabase } from "@/prisma/client";
import { EXAMPLE_ID, removeExample } from "@/prisma/example";

const newPath = () => join(inject("bases").folder, "set up", `${randomUUID()}.db`);

async function setUp(url: string) {
  const env = { ...process.env, DATABASE_URL: url };
  const setup = spawn(process.execPath, ["--import", "tsx", "scripts/db-setup.ts"], { env });
  const [stdout, stderr, [status]] = await Promise.all([
    text(setup.stdout),
    text(setup.stderr),
    once(setup, "exit"),
  ]);
  return { status, stdout, stderr };
}

test("a new database is set up with the worked example, once and for all", async () => {
  const path = newPath();
  const first = await setUp(`file:${path}`);
  const done = `The database ${path} is set up, with the worked example.\n`;
  expect(first).toEqual({ status: 0, stdout: done, stderr: "" });
  process.env.DATABASE_URL = `file:${path}`;
  const { items } = await listAssessments({ search: "", before: null, limit: 9 });
  expect(items).toMatchObject([{ id: EXAMPLE_ID, illustrative: true }]);

  await removeExample();
  await eraseAssessment(EXAMPLE_ID);
  await closeDatabase();
  expect(await setUp(`file:${path}`)).toEqual({
    status: 0,
    stdout: `The database ${path} is ready.\n`,
    stderr: "",
  });
  expect((await listAssessments({ search: "", before: null, limit: 9 })).items).toEqual([]);
  await closeDatabase();
});

test("two that start at once set it up once", async () => {
  const path = newPath();
  const starts = await Promise.all([setUp(`file:${path}`), setUp(`file:${path}`)]);
  expect(starts.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
    starts.map(() => ({ status: 0, stderr: "" })),
  );
  const said = starts.map(({ stdout }) => stdout).toSorted();
  expect(said).toEqual([
    `The database ${path} is ready.\n`,
    `The database ${path} is set up, with the worked example.\n`,
  ]);
});

test("a database that can't be used ends it with the one sentence", async () => {
  const path = newPath();
  writeFileSync(path, "no database at all, just a text");
  const { status, stdout, stderr } = await setUp(`file:${path}`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    `The database ${path} is not a database: set DATABASE_URL to another file, or move this one away.\n`,
  );
  expect(await setUp("mysql://host/x")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Set DATABASE_URL .*\.\n$/),
  });
});
