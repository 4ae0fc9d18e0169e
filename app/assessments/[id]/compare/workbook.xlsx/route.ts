import { notFound } from "@/app/api/not-found";
import { recordIds } from "@/app/api/record-ids";
import { comparedIn } from "@/app/assessments/compared-in";
import { workbookAnswer } from "@/app/drawing/workbook-answer";
import { findChoice } from "@/prisma/comparable-assessments";

/** Two to six scenarios as a workbook, the first as the baseline: `?scenarios=` as in the comparison's address. */
export async function GET(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  const ids = recordIds(await context.params);
  const asked = new URL(request.url).searchParams.getAll("scenarios");
  const found = ids.ok ? await findChoice(ids.value.id, asked) : null;
  return found ? workbookAnswer(request, comparedIn(found.choice)) : notFound();
}
