import { notFound } from "@/app/api/not-found";
import { recordIds } from "@/app/api/record-ids";
import { workbookAnswer } from "@/app/office/workbook-answer";
import { findAssessment } from "@/prisma/assessments";

type Params = { id: string; scenarioId: string };

/** One scenario as a workbook. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const ids = recordIds(await context.params);
  const assessment = ids.ok ? await findAssessment(ids.value.id) : null;
  const scenario = assessment?.scenarios.find((one) => ids.ok && one.id === ids.value.scenarioId);
  return assessment && scenario ? workbookAnswer(request, assessment, [scenario]) : notFound();
}
