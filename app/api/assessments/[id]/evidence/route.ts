import { addEvidence } from "@/prisma/evidence";
import { handle } from "../../../handle";
import { recordIds } from "../../../record-ids";

/** Adds a piece of evidence, without an id, and answers with it as it is kept. */
export const POST = handle<{ id: string }>(async (raw, params) => {
  const ids = recordIds(params);
  return ids.ok ? addEvidence(ids.value.id, raw) : ids;
});
