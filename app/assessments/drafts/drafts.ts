import { type DBSchema, openDB } from "idb";
import type { History } from "@/app/assessments/form/history";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";

/** What was entered in one window and is not stored on the server yet, kept by the browser on this device. */
export type Draft = {
  id: string;
  assessmentId: string;
  scenarioId: string;
  title: string;
  /** The stored state that it goes on from, and the definition that its form's places mean. */
  base: { version: number; inputs: ScenarioInputs };
  definition: Assessment;
  form: ScenarioForm;
  history: History;
  keptAt: Date;
};

interface Drafts extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { scenario: string } };
}

const database = () =>
  openDB<Drafts>("counterweight", 1, {
    upgrade: (db) => {
      db.createObjectStore("drafts", { keyPath: "id" }).createIndex("scenario", "scenarioId");
    },
  });

export async function keepDraft(draft: Draft): Promise<void> {
  const db = await database();
  await db.put("drafts", draft);
  db.close();
}

export async function dropDraft(id: string): Promise<void> {
  const db = await database();
  await db.delete("drafts", id);
  db.close();
}

/** Drafts of one scenario or, without one, of all, the oldest first. */
export async function listDrafts(scenarioId?: string): Promise<Draft[]> {
  const db = await database();
  const found = scenarioId
    ? await db.getAllFromIndex("drafts", "scenario", scenarioId)
    : await db.getAll("drafts");
  db.close();
  return found.sort((one, other) => one.keptAt.getTime() - other.keptAt.getTime());
}
