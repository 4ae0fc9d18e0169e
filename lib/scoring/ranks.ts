import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";
import type { ModelForm, ScenarioInputs } from "../model/scenario";
import { plainModel } from "./plain-model";
import { residualOf } from "./residual";

/** The factors between severity levels that are tried: 2, half a decade, 5, a decade (method 4.1). */
export const BASES_TRIED = [2, Math.sqrt(10), 5, 10] as const;

/** Risks from the greatest residual to the least under one factor between levels and one model form. */
export type Ranking = {
  base: number;
  form: ModelForm;
  risks: { key: Key; residual: number }[];
};

/** Rankings under every base and form tried, and whether scale or form decides which risk is on top. */
export type RankFinding = {
  rankings: Ranking[];
  /** The risk on top in each ranking, once each, in the order of the rankings. */
  tops: Key[];
  topDependsOnScale: boolean;
  topDependsOnForm: boolean;
};

/**
 * The rank of risks by residual harm (harm points) under the harm-scale bases 2, √10, 5 and 10 and both model forms
 * (method 4.1, 4.4). Only severities given as levels move with the base; the scale's top stays. Risks that tie keep
 * their order. What lacks a judgement is left out; without risks nothing depends on anything. Throws RangeError as
 * residualOf does.
 */
export function rankings(assessment: Assessment, inputs: ScenarioInputs): RankFinding {
  const all = BASES_TRIED.flatMap((base) =>
    (["relative", "rate"] as const).map((form) => ranking(assessment, inputs, base, form)),
  );
  const topsBy = (same: (ranking: Ranking) => number | string) =>
    all.some((each) => all.some((other) => same(each) === same(other) && topOf(each) !== topOf(other)));
  const tops = new Set(all.flatMap((each) => topOf(each) ?? []));
  return {
    rankings: all,
    tops: [...tops],
    topDependsOnScale: topsBy(({ form }) => form),
    topDependsOnForm: topsBy(({ base }) => base),
  };
}

function ranking(assessment: Assessment, inputs: ScenarioInputs, base: number, form: ModelForm): Ranking {
  const scaled = { ...assessment, harmScale: { ...assessment.harmScale, base } };
  const { model } = plainModel(scaled, { ...inputs, modelForm: form });
  const risks = model.risks.map((risk) => ({ key: risk.key, residual: residualOf(model, risk) }));
  return { base, form, risks: risks.sort((a, b) => b.residual - a.residual) };
}

function topOf({ risks }: Ranking): Key | undefined {
  return risks[0]?.key;
}
