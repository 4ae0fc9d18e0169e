import { once } from "node:events";
import { findAssessment } from "@/prisma/assessments";
import { closeDatabase } from "@/prisma/client";
import { addEvidence } from "@/prisma/evidence";

// A second user: adds a piece of evidence under the same citation, as often as told, looks each time whether it is
// there (which leaves the other a turn), and says which ids it was given.
// Run by evidence.test.ts, which gives the start when all are ready.
const [assessmentId = "", times = "0"] = process.argv.slice(2);
await findAssessment(assessmentId);
process.send?.("ready");
await once(process, "message");
const ids: string[] = [];
for (let done = 0; done < Number(times); done++) {
  const added = await addEvidence(assessmentId, { citation: "A report" });
  if (!added.ok) throw new Error(`refused: ${JSON.stringify(added)}`);
  ids.push(added.value.evidence.id);
  const there = (await findAssessment(assessmentId))?.evidence.map(({ id }) => id) ?? [];
  if (!ids.every((id) => there.includes(id))) throw new Error("a piece that was kept is gone");
}
await closeDatabase();
process.send?.(ids);
process.disconnect();
