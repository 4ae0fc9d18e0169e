import { expect, test } from "vitest";
import { plugIn } from "@/lib/scoring/plug-in";

// TV-14, by inclusion and exclusion: 1 − 0.7·0.8·0.9; Fréchet's bounds are the largest and the sum.
test("TV-14: the probability that any of three independent risks occurs", () => {
  const likelihoods = [0.3, 0.2, 0.1];
  const risks = likelihoods.map((likelihood, index) => {
    return { key: `r${index}`, likelihood, severity: 1, overlap: 0, effects: [] };
  });
  const { pAny } = plugIn({ form: "relative", mitigations: [], risks }).inherent;
  expect(pAny).toBeCloseTo(0.496, 12);
  expect(pAny).toBeGreaterThanOrEqual(0.3);
  expect(pAny).toBeLessThanOrEqual(0.6);
});
