import { describe, expect, it } from "vitest";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { FORMULAS, formulasOf } from "@/lib/series/formulas";

// The compiler holds this list complete: a figure that is charted and not here is an error.
const CHARTED: Record<ChartedFigure["id"], true> = {
  "inherent-residual": true,
  "risk-plane": true,
  "mitigation-share": true,
  impacts: true,
  implications: true,
  influences: true,
  comparison: true,
  "what-changed": true,
  "evidence-grid": true,
  "effects-map": true,
  backfires: true,
  "dependence-band": true,
  "rank-changes": true,
  sobol: true,
  evppi: true,
  exceedance: true,
  "harm-intervals": true,
  tornado: true,
  "exceedance-comparison": true,
  "paired-difference": true,
  regret: true,
  "cost-residual": true,
  "impact-slopes": true,
  "implication-slopes": true,
};

describe("the formulas behind a figure", () => {
  it.each(Object.keys(CHARTED))("are named: %s", (id) => {
    const keys = formulasOf(id);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(Object.hasOwn(FORMULAS, key)).toBe(true);
  });

  it("are none for what is no figure, also for what every object has", () => {
    expect(formulasOf("constructor")).toEqual([]);
    expect(formulasOf("")).toEqual([]);
  });
});
