import { notFound } from "@/app/api/not-found";
import { figureAnswer } from "@/app/drawing/figure-answer";
import { findAssessmentWith } from "@/prisma/assessments";

type Params = { id: string; scenarioId: string; file: string };

/** A figure of a frozen scenario at an address that lasts: as .svg, .png, .csv or .json. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const { file, ...ids } = await context.params;
  const found = await findAssessmentWith(ids);
  return found ? figureAnswer(request, found, file) : notFound();
}
