import { newAssessment } from "@/lib/model/new-assessment";
import { accept, parse } from "@/lib/result";
import { createAssessment } from "@/prisma/assessments";
import { handle } from "../handle";

/** Creates an assessment with one empty scenario. */
export const POST = handle(async (raw) => {
  const input = parse(newAssessment, raw);
  if (!input.ok) return input;
  const created = await createAssessment(input.value);
  if (!created.ok) return created;
  const { id, scenarioIds } = created.value;
  return accept({ id, scenarioId: scenarioIds[0] ?? null });
});
