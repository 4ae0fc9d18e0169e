import { multiplyByDraws } from "../math/inversion";
import type { QuantileTable } from "../math/quantile-table";
import { streamOf } from "../math/random";
import { inputColumn } from "./input-column";
import type { Source, UncertainEffect, UncertainRisk } from "./uncertain-model";

/** One step of a product: multiplies a stretch of draws by one factor. */
type Step = (product: Float64Array, size: number) => void;

/**
 * The expected harm of a risk in relative form without overlap and backfire, stretch by stretch: likelihood · severity ·
 * Π(1 − q·(1 − (1−λ)(1−σ))) over its mitigations (method 9.4, the mean over delivery). Where only one of a factor's
 * three numbers is uncertain, the factor is linear in it and drawn straight from a table of its own.
 */
export function productRun(
  { likelihood, severity, effects }: UncertainRisk,
  delivery: readonly { source: Source; values: Float64Array }[],
  { seed, room }: { seed: number; room: number },
): Step {
  const steps = [
    scaledBy(likelihood, seed, room),
    scaledBy(severity, seed, room),
    ...effects.map((effect) => effectStep(effect, delivery[effect.by], { seed, room })),
  ];
  return (product, size) => {
    product.fill(1, 0, size);
    for (const step of steps) step(product, size);
  };
}

/** Multiplication by an input's own draws, or by its one number. */
function scaledBy(source: Source, seed: number, room: number): Step {
  const { key, mean, table, tail } = source;
  if (table && !tail) return byTable(key, table, seed);
  if (!table) return (product, size) => times(product, mean, size);
  const column = inputColumn(source, seed, room);
  return (product, size) => {
    column.next(size);
    for (let draw = 0; draw < size; draw++) product[draw] = (product[draw] ?? 0) * (column.values[draw] ?? 0);
  };
}

function effectStep(
  { likelihood, severity }: UncertainEffect,
  delivery: { source: Source; values: Float64Array } | undefined,
  { seed, room }: { seed: number; room: number },
): Step {
  if (!delivery) return () => undefined;
  const { source, values } = delivery;
  const [q, a, b] = [source.mean, likelihood.mean, severity.mean];
  if (!source.table && !severity.table && likelihood.table && !likelihood.tail)
    return byTable(likelihood.key, leftTable(likelihood.table, q, b), seed);
  if (!source.table && !likelihood.table && severity.table && !severity.tail)
    return byTable(severity.key, leftTable(severity.table, q, a), seed);
  if (!source.table && !likelihood.table && !severity.table)
    return (product, size) => times(product, leftBy(q, a, b), size);
  const [less, milder] = [inputColumn(likelihood, seed, room), inputColumn(severity, seed, room)];
  return (product, size) => {
    less.next(size);
    milder.next(size);
    const [of, on] = [less.values, milder.values];
    for (let draw = 0; draw < size; draw++)
      product[draw] = (product[draw] ?? 0) * leftBy(values[draw] ?? 0, of[draw] ?? 0, on[draw] ?? 0);
  };
}

/** 1 − q·(1 − (1−λ)(1−σ)): at most 1 even when rounded, so that a further mitigation never raises a draw. */
function leftBy(delivery: number, likelihood: number, severity: number): number {
  return 1 - delivery * (1 - (1 - likelihood) * (1 - severity));
}

/** leftBy of every value of a table, the other of the two reductions being known; which of them it is makes no odds. */
function leftTable(table: QuantileTable, delivery: number, known: number): QuantileTable {
  const left = new Float64Array(table.length);
  for (let step = 0; step < left.length; step++) left[step] = leftBy(delivery, table[step] ?? 0, known);
  return left;
}

function byTable(key: string, table: QuantileTable, seed: number): Step {
  const stream = streamOf(seed, key);
  return (product, size) => multiplyByDraws(stream, table, product, size);
}

function times(product: Float64Array, factor: number, size: number): void {
  for (let draw = 0; draw < size; draw++) product[draw] = (product[draw] ?? 0) * factor;
}
