import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { listAssessments, removeAssessment } from "@/prisma/assessments";
import { database } from "@/prisma/client";
import { renameScenario } from "@/prisma/scenarios";
import { makeAssessment } from "../make";
import { accepted, keep, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

async function keepMany(count: number) {
  const saved = [];
  for (let index = 0; index < count; index++) {
    saved.push(await keep({ assessment: makeAssessment({ title: `Number ${index}` }) }));
  }
  return saved;
}

/** Every title of the list, walked page by page; `between` happens after each page. */
async function walk(limit: number, between = async () => {}): Promise<string[]> {
  const titles: string[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAssessments>> = await listAssessments({
      search: "",
      before,
      limit,
    });
    titles.push(...page.items.map(({ title }) => title));
    before = page.next;
    await between();
  } while (before);
  return titles;
}

async function titles(search: string): Promise<string[]> {
  const { items } = await listAssessments({ search, before: null, limit: 50 });
  return items.map(({ title }) => title);
}

onEachDatabase((kind) => {
  test("an empty list has no next page", async () => {
    expect(await listAssessments({ search: "", before: null, limit: 10 })).toEqual({ items: [], next: null });
  });

  test("pages go from the newest activity to the oldest, each assessment once", async () => {
    await keepMany(7);
    const expected = [6, 5, 4, 3, 2, 1, 0].map((index) => `Number ${index}`);
    for (const limit of [1, 2, 3, 6, 7, 8]) expect(await walk(limit)).toEqual(expected);
  });

  test("equal times are told apart by the id", async () => {
    await keepMany(7);
    await database().assessment.updateMany({ data: { updatedAt: new Date("2026-01-01") } });
    for (const limit of [1, 2, 3, 7]) expect(new Set(await walk(limit)).size).toBe(7);
    for (const limit of [1, 2, 3, 7]) expect(await walk(limit)).toHaveLength(7);
  });

  test("what is added or touched while somebody turns the pages shows nothing twice", async () => {
    const [oldest] = await keepMany(6);
    if (!oldest) throw new Error("none kept");
    let added = 0;
    const seen = await walk(2, async () => {
      await keep({ assessment: makeAssessment({ title: `Added ${added++}` }) });
    });
    expect(seen).toEqual([5, 4, 3, 2, 1, 0].map((index) => `Number ${index}`));
  });

  test("saving a scenario brings its assessment to the top", async () => {
    const [first] = await keepMany(3);
    if (!first) throw new Error("none kept");
    const { id, version } = scenarioAt(first);
    accepted(await renameScenario(first.id, id, version, { title: "Other", notes: "" }));
    expect((await titles(""))[0]).toBe("Number 0");
  });

  test("what is in the bin is not in the list", async () => {
    const [first] = await keepMany(2);
    if (!first) throw new Error("none kept");
    accepted(await removeAssessment(first.id, first.version));
    expect(await titles("")).toEqual(["Number 1"]);
  });

  test("a word that is no cursor begins at the top", async () => {
    await keepMany(2);
    for (const before of ["", "x", "1_", `99999999999999_${"0".repeat(36)}`, "-1_a", "1_a\0b", "%00"]) {
      expect((await listAssessments({ search: "", before, limit: 1 })).items[0]?.title).toBe("Number 1");
    }
  });

  test("search finds part of a title, whatever its case and its marks", async () => {
    await keep({ assessment: makeAssessment({ title: "Évaluation du Détroit" }) });
    await keep({ assessment: makeAssessment({ title: "ΟΔΟΣ and ﬁnance Ⅳ" }) });
    await keep({ assessment: makeAssessment({ title: "Other" }) });
    for (const search of ["evaluation", "ÉVALUATION", "detroit", "e\u0301valuation", "DU DÉ"]) {
      expect(await titles(search)).toEqual(["Évaluation du Détroit"]);
    }
    expect(await titles("FINANCE iv")).toEqual(["ΟΔΟΣ and ﬁnance Ⅳ"]);
    expect(await titles("nothing of the kind")).toEqual([]);
    expect(await titles("\0")).toHaveLength(3);
  });

  test("signs that mean anything to a database mean themselves in a search", async () => {
    for (const title of [
      "50 % sure",
      "50 per cent",
      "under_score",
      "underXscore",
      "back\\slash",
      "quote ' \" ",
    ]) {
      await keep({ assessment: makeAssessment({ title }) });
    }
    expect(await titles("%")).toEqual(["50 % sure"]);
    expect(await titles("0 % s")).toEqual(["50 % sure"]);
    expect(await titles("_")).toEqual(["under_score"]);
    expect(await titles("\\")).toEqual(["back\\slash"]);
    expect(await titles("' \"")).toEqual(["quote ' \""]);
    expect(await titles("x".repeat(100_000))).toEqual([]);
  });

  test.runIf(kind === "sqlite")(
    "every page takes the same few statements, walks the index and sorts nothing",
    async () => {
      await keepMany(9);
      const prepare = vi.spyOn(Sqlite.prototype, "prepare");
      const statements = async (before: string | null) => {
        prepare.mockClear();
        const { next } = await listAssessments({ search: "", before, limit: 3 });
        return { next, sql: prepare.mock.calls.map(([text]) => text) };
      };
      const first = await statements(null);
      const second = await statements(first.next);
      expect(second.sql).toEqual(first.sql);
      expect(second.sql.filter((sql) => sql.startsWith("SELECT"))).toHaveLength(2);

      const query = second.sql.find((sql) => sql.includes("titleFolded")) ?? "";
      const values = query.match(/\?/g)?.map(() => 1) ?? [];
      const plan = await database().$queryRawUnsafe<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${query}`,
        ...values,
      );
      const details = plan.map(({ detail }) => detail).join("; ");
      expect(details).toContain("Assessment_deletedAt_updatedAt_id_idx (deletedAt=? AND updatedAt<?)");
      expect(details).not.toContain("TEMP B-TREE");
    },
  );
});
