import { slug } from "@/app/ui/export/file-name";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import { assessmentFileOf, assessmentFileText, scenarioFileOf } from "@/lib/model/assessment-file-of";
import { accept } from "@/lib/result";
import { findAssessment } from "@/prisma/assessments";
import { assessmentGone, scenarioGone } from "@/prisma/refusals";
import { handleFile } from "../../../handle";
import { recordIds } from "../../../record-ids";

/** The assessment as its file, or one scenario with the definition it is judged in. Also at /assessments/<id>.json. */
export const GET = handleFile<{ id: string }>(async (params, asked) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const found = await findAssessment(ids.value.id);
  if (!found) return assessmentGone();
  const key = asked.get("scenario");
  const file = key === null ? assessmentFileOf(found) : scenarioFileOf(found, key);
  if (!file) return scenarioGone();
  return accept({
    name: nameOf(file, key === null ? null : (file.scenarios[0]?.title ?? null)),
    type: "application/json; charset=utf-8",
    content: assessmentFileText(file),
  });
});

/** For example "pacific-partnership_as-written_2026-11-23.json". The date is the judgements', not the clock's. */
function nameOf({ title, asOf }: AssessmentFile, scenario: string | null): string {
  return `${[slug(title), ...(scenario === null ? [] : [slug(scenario)]), asOf].join("_")}.json`;
}
