import * as z from "zod";
import { effect } from "./effect";
import { impactJudgement } from "./impact";
import { implicationJudgement } from "./implication";
import { influence } from "./influence";
import { key } from "./key";
import { mitigationJudgement } from "./mitigation";
import { riskJudgement } from "./risk";
import { note, title } from "./text";

/** How "reduces by e" is read: `relative` keeps the share 1−e of the likelihood, `rate` of the rate (method 4.4). */
export const modelForm = z.enum(["relative", "rate"], "Choose relative or rate");
export type ModelForm = z.output<typeof modelForm>;

/** The lists of an assessment's items of which a scenario judges each by its key. */
export const JUDGED_LISTS = ["risks", "mitigations", "impacts", "implications"] as const;

/** All that a scenario judges: what the numbers are computed from. */
export const scenarioInputs = z.strictObject({
  modelForm,
  risks: z.record(key, riskJudgement),
  mitigations: z.record(key, mitigationJudgement),
  effects: z.array(effect).max(10_000, "Name at most 10,000 effects"),
  impacts: z.record(key, impactJudgement).default({}),
  implications: z.record(key, implicationJudgement).default({}),
  influences: z.array(influence).max(10_000, "Name at most 10,000 influences").default([]),
});
export type ScenarioInputs = z.output<typeof scenarioInputs>;

/** The most scenarios of one assessment. */
export const SCENARIOS_MAX = 200;

/** What a scenario is called, and why it exists. */
export const scenarioName = z.strictObject({ title, notes: note });
export type ScenarioName = z.output<typeof scenarioName>;

export const scenario = z.strictObject({ key, ...scenarioName.shape, ...scenarioInputs.shape });
export type Scenario = z.output<typeof scenario>;

/** A scenario in which nothing has been judged yet. */
export const NO_INPUTS: ScenarioInputs = {
  modelForm: "relative",
  risks: {},
  mitigations: {},
  effects: [],
  impacts: {},
  implications: {},
  influences: [],
};
