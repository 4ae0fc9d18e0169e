import { counted } from "../format";
import { lexiconOf } from "../model/lexicon";
import { breakEven } from "../scoring/break-even";
import { hasExactTotal } from "../scoring/many-mitigations";
import { plainModel } from "../scoring/plain-model";
import { labelOf } from "../series/input-name";
import { likelihoodWords } from "../series/likelihood-words";
import { NOT_THERE } from "../series/not-there";
import type { Scored } from "../series/scored";
import type { SimulatedScenario } from "../series/simulated-numbers";
import { byScenario, type Cell, type CellKind, numbers, type Sheet, text, WIDTH } from "./sheet";

/** What was simulated of each scenario, in their order; null where nothing was. */
export type Simulated = readonly (SimulatedScenario | null)[];

/**
 * The result of each scenario: each measure with its value, its range and how it was computed; of what is `sanitised`, not
 * from which seed.
 */
export function resultSheet(
  all: readonly Scored[],
  simulated: Simulated,
  { sanitised }: { sanitised: boolean },
): Sheet {
  const columns = [
    text("Measure", 44),
    numbers("Value", "harm"),
    text("Unit", WIDTH.word),
    numbers("Low", "harm"),
    numbers("High", "harm"),
    text("What low to high spans", 44),
    text("How", 36),
  ];
  return byScenario("Results", all, columns, (one, index) => [
    ...computed(one),
    ...drawn(one, simulated[index] ?? null, sanitised),
  ]);
}

type Measure = { name: string; kind: CellKind; value: number; how: string };
type Range = { min: number; max: number; spans: string };

const UNITS: Partial<Record<CellKind, string>> = { harm: "hp", share: "%" };

function row({ name, kind, value, how }: Measure, range?: Range): Cell[] {
  return [
    name,
    { kind, value },
    UNITS[kind] ?? null,
    { kind, value: range?.min ?? null },
    { kind, value: range?.max ?? null },
    range?.spans ?? null,
    how,
  ];
}

function computed({ score, definition }: Scored): Cell[][] {
  const { plugIn } = score;
  if (!plugIn) return [];
  const how =
    score.basis === "enumeration"
      ? "exact, judgements at their means"
      : "simulated in part, judgements at their means";
  const { inherent, residual, band, otherForm } = plugIn;
  const combined = {
    min: band.best,
    max: band.worst,
    spans: "mitigations combined at their best to at their worst",
  };
  const harm = (name: string, value: number, range?: Range) => row({ name, kind: "harm", value, how }, range);
  const share = (name: string, value: number) => row({ name, kind: "share", value, how });
  return [
    harm("Expected harm before mitigation (inherent)", inherent.total),
    harm("Expected harm that remains (residual)", residual.total, combined),
    harm(`Residual with effects read in ${otherForm.modelForm} form`, otherForm.total),
    share("At least one risk occurs, before mitigation", inherent.pAny),
    share("At least one risk occurs, after mitigation", residual.pAny),
    row({ name: "Tolerance", kind: "harm", value: definition.toleranceHarm, how: "set in the assessment" }),
  ];
}

function drawn({ definition }: Scored, simulated: SimulatedScenario | null, sanitised: boolean): Cell[][] {
  if (!simulated) return [];
  const { summary, within, draws, seed } = simulated;
  const how = `simulated, ${counted(draws, "draw")}${sanitised ? "" : `, seed ${seed}`}`;
  const spans = "95 %: what the number of draws leaves open";
  const { quantiles, expectedHarm } = summary;
  const harm = (name: string, value: number, range?: Range) => row({ name, kind: "harm", value, how }, range);
  const share = (name: string, value: number, range: { min: number; max: number }) =>
    row({ name, kind: "share", value, how }, { ...range, spans });
  return [
    harm("Mean of the simulated harm", summary.mean, {
      min: expectedHarm.p10,
      max: expectedHarm.p90,
      spans: "80 %: what the judgements and delivery leave open of the expected harm",
    }),
    harm("Standard error of that mean", summary.standardError),
    harm("Standard deviation of the harm", summary.sd),
    harm("Harm not exceeded in 5 of 100 futures (P5)", quantiles.p05),
    harm("Harm not exceeded in half of the futures (P50)", quantiles.p50),
    harm("Harm in a bad case: not exceeded in 19 of 20 (P95)", quantiles.p95, { ...within.p95, spans }),
    harm("Harm not exceeded in 99 of 100 futures (P99)", quantiles.p99),
    harm("Mean of the worst 5 % of outcomes (CVaR 95)", summary.cvar95),
    share("At least one risk occurs, simulated", summary.pAny, within.pAny),
    share("Harm above the tolerance", summary.pAboveTolerance, within.pAboveTolerance),
    row({
      name: "Tolerance it is compared with",
      kind: "harm",
      value: definition.toleranceHarm,
      how: "set in the assessment",
    }),
  ];
}

/** What follows for each risk; a risk that lacks a judgement has no numbers, and is never zero. */
export function riskResultSheet(all: readonly Scored[], simulated: Simulated): Sheet {
  const columns = [
    text("Risk"),
    numbers("Likelihood before (%)", "share"),
    text("In words, before"),
    numbers("Likelihood after (%)", "share"),
    text("In words, after"),
    numbers("Severity (hp)", "harm"),
    numbers("Inherent (hp)", "harm"),
    numbers("Residual (hp)", "harm"),
    numbers("Residual at best (hp)", "harm"),
    numbers("Residual at worst (hp)", "harm"),
    numbers("Reduction (%)", "share"),
    numbers("Expected harm, P10 (hp)", "harm"),
    numbers("Expected harm, P50 (hp)", "harm"),
    numbers("Expected harm, P90 (hp)", "harm"),
  ];
  return byScenario("Results by risk", all, columns, ({ definition, score }, index) => {
    const lexicon = lexiconOf(definition.lexicon);
    return definition.risks.map(({ key, label }) => {
      const risk = score.plugIn?.risks.find((each) => each.key === key);
      const spread = simulated[index]?.summary.risks.find((each) => each.key === key);
      if (!risk) return [label, ...columns.slice(1).map(() => null)];
      const { likelihood, severity, inherent, residual, band, reduction } = risk;
      return [
        label,
        likelihood.inherent,
        likelihoodWords(lexicon, likelihood.inherent),
        likelihood.residual,
        likelihoodWords(lexicon, likelihood.residual),
        severity,
        inherent,
        residual,
        band.best,
        band.worst,
        reduction,
        spread?.p10 ?? null,
        spread?.p50 ?? null,
        spread?.p90 ?? null,
      ];
    });
  });
}

/** What each scored mitigation removes, in total and of each risk, and the delivery that the tolerance needs of it. */
export function attributionSheet(all: readonly Scored[]): Sheet {
  const risks = new Map<string, string>();
  for (const { definition } of all) {
    for (const { key, label } of definition.risks) if (!risks.has(key)) risks.set(key, label);
  }
  const columns = [
    text("Mitigation"),
    numbers("Delivery, mean (%)", "share"),
    numbers("Fair share of what is removed (hp)", "harm-difference"),
    numbers("Removed if it were alone (hp)", "harm-difference"),
    numbers("Lost if it were removed (hp)", "harm-difference"),
    numbers("Delivery that the tolerance needs (%)", "share"),
    text("On that delivery"),
    ...[...risks.values()].map((label) => numbers(`Fair share of ${label} (hp)`, "harm-difference")),
  ];
  return byScenario("Attribution", all, columns, ({ definition, scenario, score }) => {
    const { model } = plainModel(definition, scenario);
    const delivery = new Map(model.mitigations.map((each) => [each.key, each.delivery]));
    const needed = hasExactTotal(model) ? breakEven(model, definition.toleranceHarm) : null;
    return (score.plugIn?.attribution ?? []).map((each) => {
      const found = needed?.find(({ mitigation }) => mitigation === each.mitigation);
      return [
        labelOf(definition.mitigations, each.mitigation),
        delivery.get(each.mitigation) ?? null,
        each.shapley,
        each.firstIn,
        each.lastIn,
        found?.delivery ?? null,
        found ? neededText(found.delivery) : "not computed: the total is simulated",
        ...[...risks.keys()].map((key) =>
          definition.risks.some((risk) => risk.key === key) ? (each.byRisk[key] ?? null) : NOT_THERE,
        ),
      ];
    });
  });
}

function neededText(delivery: number | null): string {
  if (delivery === null) return "out of reach: not even certain delivery is enough";
  return delivery === 0 ? "none: the tolerance is met without it" : "at least so much";
}
