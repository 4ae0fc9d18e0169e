import { streamOf } from "../math/random";
import { expectedBy, expectedColumn } from "./expected-columns";
import { inputColumn } from "./input-column";
import { productRun } from "./product-run";
import { openRisk } from "./risk-run";
import type { UncertainModel, UncertainRisk } from "./uncertain-model";

/** Expected harm in each draw of the inputs, in harm points, and whether it is exact given them. */
export type ExpectedDraws = {
  total: Float64Array;
  /** False where delivery states had to be sampled within each draw (expected-columns.ts). */
  exact: boolean;
};

const STRETCH = 1024;

/**
 * EL(θ), the expected residual harm given the inputs alone, delivery and events averaged out, for each draw of the inputs
 * (method 9.4, 4.7): what sensitivity and the value of information are computed on. The draws are those of `simulate`
 * with the same seed, in the same order. Harm points. Throws RangeError for draws that are no whole number ≥ 1.
 */
export function expectedDraws(
  model: UncertainModel,
  { seed, draws }: { seed: number; draws: number },
): ExpectedDraws {
  if (!(Number.isInteger(draws) && draws >= 1))
    throw new RangeError("expectedDraws: draws must be a whole number of at least 1");
  const room = Math.min(STRETCH, draws);
  const deliveries = model.mitigations.map(({ delivery }) => {
    return { source: delivery, ...inputColumn(delivery, seed, room) };
  });
  const columns = deliveries.map(({ values }) => values);
  const risks = model.risks.map((risk) =>
    expectedBy({ form: model.form, ...risk }) === "product"
      ? productRun(risk, deliveries, { seed, room })
      : statesRun(model, risk, columns, { seed, room }),
  );
  const total = new Float64Array(draws);
  const own = new Float64Array(room);
  for (let start = 0; start < draws; start += room) {
    const size = Math.min(room, draws - start);
    for (const { next } of deliveries) next(size);
    for (const risk of risks) {
      risk(own, size);
      for (let draw = 0; draw < size; draw++)
        total[start + draw] = (total[start + draw] ?? 0) + (own[draw] ?? 0);
    }
  }
  return {
    total,
    exact: model.risks.every((risk) => expectedBy({ form: model.form, ...risk }) !== "sampled-states"),
  };
}

function statesRun(
  { form }: UncertainModel,
  risk: UncertainRisk,
  delivery: readonly Float64Array[],
  { seed, room }: { seed: number; room: number },
): (own: Float64Array, size: number) => void {
  const run = openRisk(risk, { form, seed, room });
  const stream = streamOf(seed, `risk:${risk.key}:states`);
  return (own, size) => {
    run.next(size);
    expectedColumn(run, delivery, own, { size, stream });
  };
}
