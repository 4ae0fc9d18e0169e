import { notFound } from "@/app/api/not-found";
import { recordIds } from "@/app/api/record-ids";
import { figureAnswer } from "@/app/drawing/figure-answer";
import { findAssessment } from "@/prisma/assessments";

type Params = { id: string; scenarioId: string; file: string };

/** A figure of a frozen scenario at an address that lasts: as .svg, .png, .csv or .json. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const { file, ...params } = await context.params;
  const ids = recordIds(params);
  const assessment = ids.ok ? await findAssessment(ids.value.id) : null;
  const scenario = assessment?.scenarios.find((one) => ids.ok && one.id === ids.value.scenarioId);
  return assessment && scenario ? figureAnswer(request, { assessment, scenario }, file) : notFound();
}
