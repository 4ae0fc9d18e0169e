import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { QuantileTable } from "../../lib/math/quantile-table";
import { streamOf } from "../../lib/math/random";
import type { UncertainModel } from "../../lib/scoring/uncertain-model";

export type Told = { milliseconds: number; mean: number; quantiles: number[] };

/**
 * The comparison model in C, built with -O3 -march=native: median time of `runs`, which leaves out compiling, starting
 * and the making of tables. Null where this machine has no C compiler.
 */
export function native(
  model: UncertainModel,
  task: { seed: number; draws: number; runs: number },
): Told | null {
  const folder = mkdtempSync(join(tmpdir(), "counterweight-bench-"));
  try {
    const program = join(folder, "native");
    const source = new URL("native.c", import.meta.url).pathname;
    if (spawnSync("cc", ["-O3", "-march=native", "-o", program, source]).status !== 0) return null;
    const said = execFileSync(program, { input: inputOf(model, task), encoding: "utf8" });
    const [milliseconds = 0, mean = 0, ...quantiles] = said.trim().split(" ").map(Number);
    return { milliseconds, mean, quantiles };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inputOf(
  model: UncertainModel,
  { seed, draws, runs }: { seed: number; draws: number; runs: number },
) {
  const factors = model.risks.map((risk) => [
    { key: risk.likelihood.key, table: known(risk.likelihood.table) },
    { key: risk.severity.key, table: known(risk.severity.table) },
    // What is left of the likelihood: in this model each mitigation is delivered for sure.
    ...risk.effects.map(({ likelihood: { key, table } }) => ({
      key,
      table: known(table).map((less) => 1 - less),
    })),
  ]);
  const head = new Int32Array([runs, draws, factors.length, factors[0]?.length ?? 0]);
  const parts = factors.flat().flatMap(({ key, table }) => {
    const { s0, s1, s2, s3 } = streamOf(seed, key);
    return [new Uint8Array(new Int32Array([s0, s1, s2, s3]).buffer), new Uint8Array(table.slice().buffer)];
  });
  return Buffer.concat([new Uint8Array(head.buffer), ...parts]);
}

function known(table: QuantileTable | null): QuantileTable {
  if (!table) throw new Error("the comparison model is uncertain in each of these inputs");
  return table;
}
