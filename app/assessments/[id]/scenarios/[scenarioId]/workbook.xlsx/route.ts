import { notFound } from "@/app/api/not-found";
import { workbookAnswer } from "@/app/drawing/workbook-answer";
import { accept } from "@/lib/result";
import { findAssessmentWith } from "@/prisma/assessments";

type Params = { id: string; scenarioId: string };

/** One scenario as a workbook. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const found = await findAssessmentWith(await context.params);
  return found ? workbookAnswer(request, accept([found])) : notFound();
}
