import { expect, test } from "vitest";
import { accept } from "@/lib/result";
import { database } from "@/prisma/client";
import { inTransaction } from "@/prisma/transaction";
import { makeInputs } from "../make";
import { keep, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

onEachDatabase(() => {
  const row = (assessmentId: string) => ({
    assessmentId,
    key: "baseline",
    position: 9,
    title: "x",
    notes: "",
    ...makeInputs(),
  });

  test("a key that is taken becomes an issue on the key", async () => {
    const saved = await keep();
    const refusal = await inTransaction(async (tx) =>
      accept(await tx.scenario.create({ data: row(saved.id) })),
    );
    const issues = [{ path: ["key"], message: "Choose another key: this one is taken" }];
    expect(refusal).toEqual({ ok: false, reason: "invalid", issues });
  });

  test("an id that is taken becomes an issue on the id", async () => {
    const saved = await keep();
    const data = { ...row(saved.id), key: "other", id: scenarioAt(saved).id };
    const refusal = await inTransaction(async (tx) => accept(await tx.scenario.create({ data })));
    expect(refusal).toMatchObject({ ok: false, reason: "invalid", issues: [{ path: ["id"] }] });
  });

  test("a parent that is gone becomes an issue on the parent", async () => {
    const refusal = await inTransaction(async (tx) =>
      accept(await tx.scenario.create({ data: row("nobody") })),
    );
    expect(refusal).toMatchObject({ ok: false, reason: "not-found", issues: [{ path: ["assessmentId"] }] });
  });

  test("any other error stays an error", async () => {
    await expect(inTransaction(() => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
  });

  test("a refusal takes back what was written before it", async () => {
    const saved = await keep();
    await inTransaction(async (tx) => {
      await tx.assessment.update({ where: { id: saved.id }, data: { title: "Lost" } });
      return { ok: false, reason: "invalid", issues: [] };
    });
    expect(await database().assessment.findUnique({ where: { id: saved.id } })).toMatchObject({
      title: saved.title,
    });
  });

  test("a write beside a transaction that is taken back stays", async () => {
    const saved = await keep();
    const other = await keep();
    let beside: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      await tx.assessment.update({ where: { id: saved.id }, data: { title: "Lost" } });
      beside = database()
        .assessment.update({ where: { id: other.id }, data: { title: "Kept" } })
        .then((kept) => kept);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { ok: false, reason: "invalid", issues: [] };
    });
    await beside;
    expect(await database().assessment.findUnique({ where: { id: other.id } })).toMatchObject({
      title: "Kept",
    });
    expect(await database().assessment.findUnique({ where: { id: saved.id } })).toMatchObject({
      title: saved.title,
    });
  });
});
