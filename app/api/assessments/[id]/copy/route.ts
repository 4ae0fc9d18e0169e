import { parse } from "@/lib/result";
import { copyAssessment } from "@/prisma/assessments";
import { copy } from "../../../bodies";
import { handle } from "../../../handle";
import { recordIds } from "../../../record-ids";

/** Copies the assessment with all its scenarios under another title. */
export const POST = handle<{ id: string }>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(copy, raw);
  return input.ok ? copyAssessment(ids.value.id, input.value.title) : input;
});
