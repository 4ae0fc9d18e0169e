import { uniformTable } from "../math/quantile-table";
import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { utilityOf, valueOfInformation } from "./evppi";
import { expectedDraws } from "./expected-draws";
import { inputDraws } from "./input-column";
import { type Source, sourcesOf, uncertainModel } from "./uncertain-model";

/** One scenario that can be chosen, and what it costs. */
export type DecisionOption = { definition: Assessment; inputs: ScenarioInputs; cost: number };

/** A choice between options and what it would be worth to know more first, all in harm points. */
export type DecisionValue = {
  /** Expected harm plus weighed cost of each option, in their order, and the place of the least. */
  losses: number[];
  best: number;
  /** What knowing every input beforehand would be worth, and each uncertain input alone. */
  evpi: number;
  evppi: { input: string; value: number }[];
  /** The most that comes out for five inputs that do nothing: estimates below it are not told from nought. */
  noise: number;
};

/** They do nothing, in draws of their own; no key of an input looks like theirs. */
const IDLE = [1, 2, 3, 4, 5].map((each): Source => {
  return { key: `value-of-information:idle-${each}`, mean: 0.5, table: uniformTable(0, 1), tail: null };
});

/**
 * The value of information for a choice between two or more scenarios (method 5): utility −(expected harm + cost·rate),
 * the expected harm given the inputs, delivery and events averaged out, in paired draws of the inputs; EVPI and EVPPI as
 * in valueOfInformation. `rate` is how many harm points one unit of cost weighs, ≥ 0. An input that scenarios judge
 * differently has one chance for all, so knowing it is knowing where in each range it lies. Progress is told as the
 * share done, in (0, 1]. Throws RangeError for fewer than two options.
 */
export function decisionValue(
  options: readonly DecisionOption[],
  task: { seed: number; draws: number; rate: number; onProgress?: (share: number) => void },
): DecisionValue {
  const { seed, draws, rate, onProgress } = task;
  const models = options.map(({ definition, inputs }) => uncertainModel(definition, inputs));
  const uncertain = new Map<string, Source>();
  for (const source of models.flatMap(sourcesOf))
    if (source.table && !uncertain.has(source.key)) uncertain.set(source.key, source);
  const sources = [...uncertain.values(), ...IDLE];
  const tell = (step: number) => onProgress?.(step / (options.length + sources.length));
  const utilities = models.map((model, index) => {
    const utility = utilityOf(expectedDraws(model, { seed, draws }).total, options[index]?.cost ?? 0, rate);
    tell(index + 1);
    return utility;
  });
  const { evpi } = valueOfInformation(utilities, []);
  const values = sources.map((source, index) => {
    const input = { input: source.key, draws: inputDraws(source, seed, draws) };
    const [found] = valueOfInformation(utilities, [input]).evppi;
    tell(options.length + index + 1);
    return { input: source.key, value: found?.value ?? 0 };
  });
  const losses = utilities.map((utility) => 0 - utility.reduce((sum, each) => sum + each, 0) / draws);
  return {
    losses,
    best: losses.indexOf(Math.min(...losses)),
    evpi,
    evppi: values.slice(0, uncertain.size),
    noise: Math.max(...values.slice(uncertain.size).map(({ value }) => value)),
  };
}
