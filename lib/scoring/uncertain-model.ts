import type { QuantileTable } from "../math/quantile-table";
import type { Assessment } from "../model/assessment";
import { own } from "../model/own";
import type { ModelForm, ScenarioInputs } from "../model/scenario";
import { deliveryKey, effectKey, likelihoodKey, type ModelInput, modelInputs, severityKey } from "./inputs";
import type { Quantile } from "./quantile";
import { distTable } from "./table-of-dist";

/** Where the draws of one input come from: its key names the stream; without a table it is the one number `mean`. */
export type Source = {
  key: string;
  mean: number;
  table: QuantileTable | null;
  /** The exact quantile function where the ends of the distribution are too steep for a table. */
  tail: Quantile | null;
};

/** What a mitigation does to a risk, as sources; `by` is its place among the mitigations. */
export type UncertainEffect = { by: number; likelihood: Source; severity: Source; backfire: Source | null };

export type UncertainRisk = {
  key: string;
  likelihood: Source;
  severity: Source;
  overlap: number;
  effects: UncertainEffect[];
};

/** A scenario as what its numbers are drawn from: the plain model with a distribution for each number. */
export type UncertainModel = {
  form: ModelForm;
  mitigations: { key: string; delivery: Source }[];
  risks: UncertainRisk[];
};

/**
 * A scenario's judgements as sources of draws (method 9.5). What lacks a judgement is left out, as the score leaves it
 * out; a pair without effect has none. Throws RangeError for a word that is not in the lexicon.
 */
export function uncertainModel(assessment: Assessment, inputs: ScenarioInputs): UncertainModel {
  const scales = { lexicon: assessment.lexicon, harmScale: assessment.harmScale };
  const listed = new Map(modelInputs(assessment, inputs).map((input) => [input.key, input]));
  const source = (key: string): Source | null => {
    const input = listed.get(key);
    return input ? sourceOf(input, distTable(input.dist, scales)) : null;
  };
  const mitigations = assessment.mitigations.flatMap(({ key }) => {
    const delivery = source(deliveryKey(key));
    return delivery ? [{ key, delivery }] : [];
  });
  const risks = assessment.risks.flatMap(({ key }): UncertainRisk[] => {
    const [likelihood, severity] = [source(likelihoodKey(key)), source(severityKey(key))];
    if (!likelihood || !severity) return [];
    const effects = mitigations.flatMap((mitigation, by): UncertainEffect[] => {
      const field = (name: "likelihood" | "severity" | "backfire") =>
        source(effectKey(mitigation.key, key, name));
      const [less, milder] = [field("likelihood"), field("severity")];
      return less && milder ? [{ by, likelihood: less, severity: milder, backfire: field("backfire") }] : [];
    });
    return [{ key, likelihood, severity, overlap: own(inputs.risks, key)?.overlap ?? 0, effects }];
  });
  return { form: inputs.modelForm, mitigations, risks };
}

/** An input with its table as a source. A metalog's ends can be too steep for a table; no other kind's are. */
export function sourceOf({ key, dist, mean, quantile }: ModelInput, table: QuantileTable | null): Source {
  return { key, mean, table, tail: dist.kind === "quantiles" ? quantile : null };
}

/** Every source of a model, in the order of modelInputs. */
export function sourcesOf({ mitigations, risks }: UncertainModel): Source[] {
  const effects = mitigations.flatMap((_, index) =>
    risks.flatMap((risk) =>
      risk.effects
        .filter(({ by }) => by === index)
        .flatMap(({ likelihood, severity, backfire }) => [
          likelihood,
          severity,
          ...(backfire ? [backfire] : []),
        ]),
    ),
  );
  return [
    ...risks.flatMap(({ likelihood, severity }) => [likelihood, severity]),
    ...mitigations.map(({ delivery }) => delivery),
    ...effects,
  ];
}
