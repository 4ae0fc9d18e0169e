import { describe, expect, it } from "vitest";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { byResidual } from "@/lib/scoring/order";
import { sourceLine } from "@/lib/series/figure";
import { leading } from "@/lib/series/leading";
import { sourceAmong, sourceOf } from "@/lib/series/source";
import { axisTicks } from "@/lib/series/ticks";
import { makeScored } from "./make-scored";

describe("the source of a figure", () => {
  const one = makeScored({ definition: { title: "Pacts" }, scenario: { title: "As written" } });
  const other = makeScored({ definition: { title: "Pacts" }, scenario: { title: "Later" } });

  it("names assessment, scenario, date, product and method", () => {
    expect(sourceLine(sourceOf([one], { illustrative: false }))).toBe(
      `Source: Pacts, scenario “As written” (version\u00a01), as of 23 Nov 2026. Counterweight, method\u00a0${METHOD_VERSION}, lexicon ICD 203.`,
    );
  });

  it("names seed and draws of what is drawn, and says of a frozen scenario that it is frozen", () => {
    const source = sourceOf([one], { illustrative: false });
    const frozen = source.scenarios.map((scenario) => ({ ...scenario, frozen: true }));
    const line = sourceLine({ ...source, scenarios: frozen, simulation: { seed: 7, draws: 100_000 } });
    expect(line).toContain("“As written” (version\u00a01, frozen)");
    expect(line).toContain(`method\u00a0${METHOD_VERSION}, seed\u00a07, 100,000\u00a0draws, lexicon`);
    expect(sourceLine(source)).not.toMatch(/seed|draws|frozen/);
  });

  it("says no version of a scenario that was read from a file", () => {
    const source = sourceOf([one], { illustrative: false });
    const scenarios = source.scenarios.map((scenario) => ({ ...scenario, id: null, version: null }));
    expect(sourceLine({ ...source, scenarios })).toContain("scenario “As written”, as of");
  });

  it("is narrowed to some scenarios by their ids", () => {
    const later = makeScored({ scenario: { id: "00000000-0000-7000-8000-0000000000b2", title: "Later" } });
    const source = sourceOf([one, later], { illustrative: false });
    expect(sourceAmong(source, [later.scenario.id]).scenarios.map(({ title }) => title)).toEqual(["Later"]);
  });

  it("names all scenarios of a comparison", () => {
    expect(sourceLine(sourceOf([one, other], { illustrative: false }))).toContain(
      "scenarios “As written” (version\u00a01) and “Later” (version\u00a01)",
    );
  });

  it("says of the worked example that it is invented", () => {
    expect(sourceLine(sourceOf([one], { illustrative: true }))).toMatch(/^Invented for illustration\. /);
  });

  it("says first how it is to be handled, as the assessment says it now", () => {
    const marked = makeScored({ definition: { title: "Pacts", handling: "Open" } });
    const said = sourceLine(sourceOf([marked], { illustrative: true, handling: "Secret" }));
    expect(said).toMatch(/^Handling: Secret\. Invented for illustration\. Source: Pacts, /);
    expect(sourceLine(sourceOf([marked], { illustrative: false }))).not.toContain("Handling");
  });

  it("needs a scenario", () => {
    expect(() => sourceOf([], { illustrative: false })).toThrow(RangeError);
  });
});

describe("the ticks of an axis", () => {
  it.each([
    [0, 6.44, 6, [0, 2, 4, 6, 8]],
    [0, 6, 6, [0, 1, 2, 3, 4, 5, 6]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [0, 0, 4, [0, 1]],
    [-0.4, 5.3, 6, [-1, 0, 1, 2, 3, 4, 5, 6]],
    [-3, 0, 4, [-3, -2, -1, 0]],
    [0, 1e9, 4, [0, 5e8, 1e9]],
    [0, 1.2e-7, 4, [0, 5e-8, 1e-7, 1.5e-7]],
  ])("from %d to %d in about %d steps are %j", (min, max, count, ticks) => {
    // -0 is 0 on an axis.
    expect(axisTicks(min, max, count).map((tick) => tick + 0)).toEqual(ticks);
  });
});

describe("what leads", () => {
  it("is what reads the same as the largest", () => {
    const read = (value: number) => String(Math.round(value));
    expect(leading([1, 3.2, 2.9], (value) => value, read)).toEqual({
      leaders: [3.2, 2.9],
      value: 3.2,
      all: false,
    });
    expect(leading([-1, -1], (value) => value, read)).toEqual({ leaders: [-1, -1], value: -1, all: true });
    expect(leading([], (value: number) => value, read)).toBeNull();
  });
});

it("risks rank by residual, then by inherent harm, then as they stood", () => {
  const risks = [
    { key: "a", residual: 1, inherent: 1 },
    { key: "b", residual: 2, inherent: 2 },
    { key: "c", residual: 1, inherent: 3 },
    { key: "d", residual: 1, inherent: 1 },
  ];
  expect([...risks].sort(byResidual).map(({ key }) => key)).toEqual(["b", "c", "a", "d"]);
});
