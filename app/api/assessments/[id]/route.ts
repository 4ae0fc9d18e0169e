import * as z from "zod";
import { assessment } from "@/lib/model/assessment";
import { parse } from "@/lib/result";
import { removeAssessment, saveAssessment } from "@/prisma/assessments";
import { handle } from "../../handle";
import { recordIds } from "../../record-ids";
import { seenVersion, version } from "../../seen-version";

type Params = { id: string };

const write = z.strictObject({ version, assessment: z.unknown() });

/** Saves the definition. Issues name their place within the assessment, as its form does. */
export const PUT = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(write, raw);
  if (!input.ok) return input;
  const noun = parse(assessment, input.value.assessment);
  return noun.ok ? saveAssessment(ids.value.id, input.value.version, noun.value) : noun;
});

/** Moves the assessment with its scenarios to the bin. */
export const DELETE = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(seenVersion, raw);
  return input.ok ? removeAssessment(ids.value.id, input.value.version) : input;
});
