import * as z from "zod";
import { key } from "./key";
import { risk } from "./risk";
import { label, note, title } from "./text";

/** A named item of a framework: what it is called, what it means, and the section of the document it rests on. */
const item = z.strictObject({ key, label, definition: note, section: label });
export type FrameworkItem = z.output<typeof item>;

/** A risk's definition is the event itself, as an assessment states it; the resolution rule says when it has happened. */
const riskItem = item.extend({ category: risk.shape.category, resolution: note });
export type FrameworkRisk = z.output<typeof riskItem>;

/** The lists a topic may hold, in the order they are read: six facets, then what is discussed and what is at stake. */
export const TOPIC_LISTS = [
  "roles",
  "examples",
  "risks",
  "mitigations",
  "impacts",
  "implications",
  "issues",
  "interests",
] as const;

/** A topic of the document. A list that the document lacks is empty. */
const topic = z
  .strictObject({
    key,
    label,
    definition: note,
    section: label,
    roles: z.array(item).default([]),
    examples: z.array(item).default([]),
    risks: z.array(riskItem).default([]),
    mitigations: z.array(item).default([]),
    impacts: z.array(item).default([]),
    implications: z.array(item).default([]),
    /** What a dialogue seeks agreement on. */
    issues: z.array(item).default([]),
    /** What the parties have at stake. */
    interests: z.array(item).default([]),
  })
  .superRefine((topic, context) => {
    for (const list of TOPIC_LISTS) refuseTwice(topic[list], [list], context);
  });
export type FrameworkTopic = z.output<typeof topic>;

/** What a kind of document offers to an assessment: its topics with their items, and where evidence is found. */
export const framework = z
  .strictObject({
    key,
    title,
    summary: note,
    document: z.strictObject({ title: note, source: note }),
    topics: z.array(topic).min(1, "Name at least one topic"),
    evidenceKinds: z.array(item).default([]),
  })
  .superRefine(({ topics, evidenceKinds }, context) => {
    refuseTwice(topics, ["topics"], context);
    refuseTwice(evidenceKinds, ["evidenceKinds"], context);
  });
export type Framework = z.output<typeof framework>;

function refuseTwice(
  items: readonly { key: string }[],
  path: string[],
  context: z.core.$RefinementCtx<unknown>,
): void {
  items.forEach(({ key }, index) => {
    if (items.findIndex((other) => other.key === key) === index) return;
    context.addIssue({
      code: "custom",
      path: [...path, index, "key"],
      message: `Use each key once: "${key}" is taken`,
    });
  });
}
