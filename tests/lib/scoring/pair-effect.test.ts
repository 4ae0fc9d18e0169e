import { expect, it } from "vitest";
import { takenAlone } from "@/lib/scoring/pair-effect";
import { plugIn } from "@/lib/scoring/plug-in";

const EFFECT = { likelihood: 0.4, severity: 0.25, backfire: 1 };

it.each([
  ["relative", 1, 0.2],
  ["rate", 1, 0.7],
  ["relative", 2.5, 0.6],
  ["rate", 1.2, 0.95],
] as const)(
  "what is taken alone is the reduction of a score with one delivered mitigation: %s, ×%d, p %d",
  (form, backfire, p) => {
    const effect = { ...EFFECT, backfire };
    const risk = { key: "r", likelihood: p, severity: 10, overlap: 0, effects: [effect] };
    const { risks } = plugIn({ form, mitigations: [{ key: "m", delivery: 1 }], risks: [risk] });
    expect(takenAlone(risk, effect, form)).toBeCloseTo(risks[0]?.reduction ?? Number.NaN, 12);
  },
);

it("nothing is there to take of a risk that cannot happen", () => {
  expect(takenAlone({ likelihood: 0 }, EFFECT, "relative")).toBeNull();
});

it("a backfire alone adds, and leaves a certain risk certain", () => {
  const backfire = { likelihood: 0, severity: 0, backfire: 3 };
  expect(takenAlone({ likelihood: 0.2 }, backfire, "relative")).toBeCloseTo(1 - 0.6 / 1.4 / 0.2, 12);
  expect(takenAlone({ likelihood: 1 }, backfire, "relative")).toBe(0);
});
