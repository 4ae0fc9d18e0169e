import * as z from "zod";
import { assessment } from "@/lib/model/assessment";
import { harmScale } from "@/lib/model/harm-scale-schema";
import { scenarioName } from "@/lib/model/scenario";
import { version } from "./seen-version";

// What is sent with each write. A noun within one is proven by itself, so that its issues name places within it.

const isAccepted = z.boolean("Say whether adding harm points is accepted: true or false");

/** The definition, and whether harm points of its scale are accepted as additive. */
export const definitionWrite = z.strictObject({
  version,
  assessment: z.unknown(),
  additivityAccepted: isAccepted.optional(),
});

/** That harm points of the scale that was seen can be added up. */
export const acceptance = z.strictObject({
  harmScale,
  additivityAccepted: z.literal(true, "Accept that harm points can be added: true"),
});

/** A scenario's judgements. */
export const inputsWrite = z.strictObject({ version, inputs: z.unknown() });

/** A scenario's title and note. */
export const rename = z.strictObject({ version, ...scenarioName.shape });

/** The scenario to copy, or null for an empty one, and what the new one is called. */
export const saveAs = z.strictObject({
  from: z.string("Choose a scenario, or null for an empty one").nullable(),
  ...scenarioName.shape,
});

/** The title of a copy. */
export const copy = assessment.pick({ title: true });
