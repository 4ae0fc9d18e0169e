import { assessment } from "@/lib/model/assessment";
import { parse } from "@/lib/result";
import { acceptAdditivity } from "@/prisma/additivity";
import { removeAssessment, saveAssessment } from "@/prisma/assessments";
import { acceptance, definitionWrite } from "../../bodies";
import { handle } from "../../handle";
import { recordIds } from "../../record-ids";
import { seenVersion } from "../../seen-version";

type Params = { id: string };

/**
 * Saves the definition. Issues name their place within the assessment, as its form does. It may say in the same write
 * whether harm points of its scale are accepted as additive.
 */
export const PUT = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(definitionWrite, raw);
  if (!input.ok) return input;
  const noun = parse(assessment, input.value.assessment);
  if (!noun.ok) return noun;
  return saveAssessment(ids.value.id, input.value.version, noun.value, input.value.additivityAccepted);
});

/** Accepts that harm points of the scale that was seen can be added up. */
export const PATCH = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(acceptance, raw);
  return input.ok ? acceptAdditivity(ids.value.id, input.value.harmScale) : input;
});

/** Moves the assessment with its scenarios to the bin. */
export const DELETE = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(seenVersion, raw);
  return input.ok ? removeAssessment(ids.value.id, input.value.version) : input;
});
