import * as z from "zod";
import { assessment } from "./assessment";
import { key } from "./key";

/** What is asked for when an assessment begins: its definition, and the framework it was taken from, if any. */
export const newAssessment = z.strictObject({ assessment, framework: key.nullable() });
