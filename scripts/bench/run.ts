import { readFileSync } from "node:fs";
import { assessmentFile } from "../../lib/model/assessment-file";
import { scoreScenario } from "../../lib/scoring/score-scenario";
import { uncertainModel } from "../../lib/scoring/uncertain-model";
import { quantileBias, tableBias } from "./bias";
import { race, timed } from "./clock";
import { benchCase } from "./models";
import { native } from "./native";
import { extraBytes, fromJudgements, ours } from "./ours";
import { squiggle } from "./squiggle";

// `npm run bench`: what docs/benchmarks.md describes. Times are medians; what counts are the ratios within this run.

const DRAWS = 100_000;
const comparison = benchCase({ risks: 3, mitigations: 3, full: false });
const full = benchCase({ risks: 3, mitigations: 3, full: true });

const say = (what: string, milliseconds: number, note = "") =>
  console.log(
    `${what.padEnd(58)} ${milliseconds.toFixed(milliseconds < 10 ? 3 : 1).padStart(10)} ms  ${note}`,
  );

console.log(`Node ${process.versions.node}, ${DRAWS} draws: mean, p05, p50, p95 of residual harm\n`);
const model = uncertainModel(comparison.assessment, comparison.scenario);
const raced = race(
  () => ours(comparison, DRAWS),
  () => native(model, { seed: 1, draws: DRAWS, runs: 31 }),
);
const engine = raced?.one ?? ours(comparison, DRAWS);
say("3 risks × 3 mitigations, 15 inputs", engine.milliseconds);
say("  with the making of its tables", fromJudgements(comparison, DRAWS));
if (raced) {
  const inC = raced.other;
  agree(engine.mean, inC.mean, 1e-9);
  for (const [index, quantile] of engine.quantiles.entries())
    agree(quantile, inC.quantiles[index] ?? 0, 1e-9);
  say(
    "  native C, the same algorithm",
    inC.milliseconds,
    `engine ${raced.ratio.toPrecision(3)} × C by the best of 7 rounds (goal ≤ 4)`,
  );
} else console.log("  native C: skipped, for no C compiler is at hand");
const other = await squiggle(comparison, { draws: DRAWS, runs: 3 });
agree(engine.mean, other.mean, 0.01);
say(
  "  @quri/squiggle-lang 0.10",
  other.milliseconds,
  `${ratio(other.milliseconds, engine.milliseconds)} × engine (goal ≥ 100)`,
);
say("the same with all 27 inputs", ours(full, DRAWS).milliseconds);

console.log("\nExact results with Shapley\n");
const golden = assessmentFile.parse(
  JSON.parse(readFileSync(new URL("../../tests/fixtures/golden.assessment.json", import.meta.url), "utf8")),
);
for (const scenario of golden.scenarios)
  say(
    `golden case, ${scenario.key}`,
    timed(() => scoreScenario(golden, scenario), { runs: 501, warm: 500 }),
    "goal ≤ 0.2 ms",
  );
const large = benchCase({ risks: 12, mitigations: 12, full: true });
for (const modelForm of ["relative", "rate"] as const) {
  const scenario = { ...large.scenario, modelForm };
  say(
    `12 mitigations × 12 risks, ${modelForm} form`,
    timed(() => scoreScenario(large.assessment, scenario)),
    "goal ≤ 50 ms",
  );
}

console.log("\nGrowth, all inputs of three mitigations uncertain\n");
for (const draws of [10_000, 100_000, 1_000_000]) {
  const { milliseconds } = ours(full, draws);
  say(`${draws} draws of 3 risks`, milliseconds, `${((milliseconds * 1e6) / draws).toFixed(0)} ns a draw`);
}
for (const risks of [3, 6, 12]) {
  const { milliseconds } = ours(benchCase({ risks, mitigations: 3, full: true }), DRAWS);
  say(`${DRAWS} draws of ${risks} risks`, milliseconds, `${(milliseconds / risks).toFixed(2)} ms a risk`);
}
console.log(`beyond the result: ${extraBytes(full, 1_000_000).toFixed(2)} bytes a draw (goal ≤ 16)`);

const { bias, standardError } = tableBias(comparison, DRAWS);
console.log(
  `\nBias of drawing from tables: ${bias.toExponential(1)} hp in the mean, ${ratio(Math.abs(bias), standardError)} of its standard error (goal ≤ 0.1)`,
);

for (const { share, bias, standardError } of quantileBias(comparison, DRAWS))
  console.log(
    `  in the quantile at ${share}: ${bias.toExponential(1)} hp, ${ratio(Math.abs(bias), standardError)} of its standard error (goal ≤ 0.1)`,
  );

function ratio(a: number, b: number): string {
  return (a / b).toPrecision(3);
}

/** Contenders that do not compute the same are no contenders. */
function agree(a: number, b: number, tolerance: number): void {
  if (Math.abs(a - b) > tolerance * Math.abs(a)) throw new Error(`The contenders disagree: ${a} and ${b}`);
}
