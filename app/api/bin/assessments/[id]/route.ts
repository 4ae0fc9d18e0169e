import { parse } from "@/lib/result";
import { eraseAssessment, restoreAssessment } from "@/prisma/bin";
import { handle } from "../../../handle";
import { nothing } from "../../../nothing";
import { recordIds } from "../../../record-ids";

type Params = { id: string };

/** Brings the assessment back out of the bin. */
export const POST = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(nothing, raw);
  return input.ok ? restoreAssessment(ids.value.id) : input;
});

/** Erases the assessment for good. */
export const DELETE = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(nothing, raw);
  return input.ok ? eraseAssessment(ids.value.id) : input;
});
