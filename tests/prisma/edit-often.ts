import { once } from "node:events";
import { findAssessment } from "@/prisma/assessments";
import { closeDatabase } from "@/prisma/client";
import { renameScenario } from "@/prisma/scenarios";

// A second user: adds one to the number in a scenario's note, as often as told, and begins again where somebody else
// was faster. Forked by versions.test.ts, which gives the start when all are ready.
const [assessmentId = "", times = "0"] = process.argv.slice(2);
let conflicts = 0;
await findAssessment(assessmentId);
process.send?.("ready");
await once(process, "message");
for (let done = 0; done < Number(times); ) {
  const scenario = (await findAssessment(assessmentId))?.scenarios[0];
  if (!scenario) throw new Error("the scenario is gone");
  const name = { title: scenario.title, notes: String(Number(scenario.notes) + 1) };
  const saved = await renameScenario(assessmentId, scenario.id, scenario.version, name);
  if (saved.ok) done++;
  else if (saved.reason === "conflict") conflicts++;
  else throw new Error(`refused: ${saved.reason}`);
}
await closeDatabase();
process.send?.(conflicts);
process.disconnect();
