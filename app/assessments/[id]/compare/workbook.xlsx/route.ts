import { notFound } from "@/app/api/not-found";
import { recordIds } from "@/app/api/record-ids";
import { workbookAnswer } from "@/app/office/workbook-answer";
import { chosenScenarios, MAX_COMPARED } from "@/lib/series/comparison-choice";
import { findAssessment } from "@/prisma/assessments";

/** Two to six scenarios as a workbook, the first as the baseline: `?scenarios=id,id`, as the comparison's address. */
export async function GET(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  const ids = recordIds(await context.params);
  const assessment = ids.ok ? await findAssessment(ids.value.id) : null;
  const asked = new URL(request.url).searchParams.getAll("scenarios");
  const chosen = assessment && chosenScenarios(assessment, asked);
  const enough = chosen && chosen.length > 1 && chosen.length <= MAX_COMPARED;
  return assessment && enough ? workbookAnswer(request, assessment, chosen) : notFound();
}
