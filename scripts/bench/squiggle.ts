import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pertShapes } from "../../lib/math/pert";
import type { Dist } from "../../lib/model/dist";
import { medianOf } from "./clock";
import type { BenchCase } from "./models";
import type { Told } from "./native";

const FOLDER = new URL("contenders/", import.meta.url);

type Squiggle = {
  run: (code: string, options: object) => Promise<{ result: { ok: boolean; value: { result: unknown } } }>;
};

/** The comparison model as a Squiggle program of sample sets; installs the contender where it is missing. */
export async function squiggle(
  { scenario }: BenchCase,
  { draws, runs }: { draws: number; runs: number },
): Promise<Told> {
  if (!existsSync(new URL("node_modules", FOLDER)))
    spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: FOLDER, stdio: "inherit" });
  const path = new URL("node_modules/@quri/squiggle-lang/dist/index.js", FOLDER).href;
  const { run }: Squiggle = await import(path);
  const terms = Object.entries(scenario.risks).map(([risk, { likelihood, severity }]) => {
    const effects = scenario.effects.filter((effect) => effect.risk === risk);
    return [likelihood, severity]
      .map(written)
      .concat(effects.map((effect) => `(1 - ${written(effect.likelihood)})`))
      .join(" * ");
  });
  const code = `x = ${terms.join(" + ")}\n[mean(x), quantile(x, 0.05), quantile(x, 0.5), quantile(x, 0.95)]`;
  const environment = { sampleCount: draws, xyPointLength: 1000, seed: "1" };
  const times: number[] = [];
  let numbers: number[] = [];
  for (let index = 0; index < runs; index++) {
    const from = performance.now();
    const { result } = await run(code, { environment });
    times.push(performance.now() - from);
    if (!result.ok) throw new Error(String(result.value));
    numbers = JSON.parse(String(result.value.result));
  }
  const [mean = 0, ...quantiles] = numbers;
  return { milliseconds: medianOf(times), mean, quantiles };
}

function written(dist: Dist | undefined): string {
  if (dist?.kind !== "pert") throw new Error("the comparison model judges by beta-PERT");
  const { alpha, beta } = pertShapes(dist);
  return `SampleSet.fromDist(${dist.min} + ${dist.max - dist.min} * beta(${alpha}, ${beta}))`;
}
