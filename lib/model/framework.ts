import * as z from "zod";
import { key } from "./key";
import { risk } from "./risk";
import { label, note, title } from "./text";

/** A named item of a framework: what it is called, what it means, and the section of the document it rests on. */
const item = z.strictObject({ key, label, definition: note, section: label });
export type FrameworkItem = z.output<typeof item>;

/** A topic of the document. Risks carry their category and a rule by which they resolve. */
const topic = z.strictObject({
  key,
  label,
  definition: note,
  section: label,
  roles: z.array(item),
  examples: z.array(item),
  risks: z.array(item.extend({ category: risk.shape.category, resolution: note })),
  mitigations: z.array(item),
  impacts: z.array(item),
  implications: z.array(item),
  interests: z.array(item),
});
export type FrameworkTopic = z.output<typeof topic>;

/** What a kind of document offers to an assessment: its topics with their items, and where evidence is found. */
export const framework = z.strictObject({
  key,
  title,
  summary: note,
  document: z.strictObject({ title: note, source: note }),
  topics: z.array(topic).min(1, "Name at least one topic"),
  evidenceKinds: z.array(item),
});
export type Framework = z.output<typeof framework>;
