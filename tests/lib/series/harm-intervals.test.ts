import { describe, expect, it } from "vitest";
import { harmIntervals } from "@/lib/series/harm-intervals";

const plain = (text: string) => text.replaceAll("\u202f", " ");

const RISKS = [
  { key: "escalation", label: "Escalation" },
  { key: "stability", label: "Stability" },
];
const bands = (p10: number, p50: number, p90: number) => ({
  p05: p10 / 2,
  p10,
  p25: (p10 + p50) / 2,
  p50,
  p75: (p50 + p90) / 2,
  p90,
  p95: p90 + 1,
});
const TOTAL = bands(2, 5, 9);
const risk = (key: string, p10: number, p50: number, p90: number) => ({ key, ...bands(p10, p50, p90) });

describe("the intervals of expected harm", () => {
  it("name each risk and the total before they are simulated", () => {
    const figure = harmIntervals(RISKS, null);
    expect(figure.needs).toBe("It appears once it is simulated.");
    expect(figure.bars.map(({ label }) => label)).toEqual(["Escalation", "Stability", "All scored risks"]);
    expect(figure.rows).toEqual([]);
  });

  it("keep the order they are given, with the total last, and name the risk with the widest", () => {
    const figure = harmIntervals(RISKS, {
      risks: [risk("stability", 1, 1.5, 2), risk("escalation", 1, 3, 8)],
      total: TOTAL,
    });
    expect(figure.rows).toEqual([
      { risk: "Escalation", ...bands(1, 3, 8) },
      { risk: "Stability", ...bands(1, 1.5, 2) },
      { risk: "All scored risks", ...TOTAL },
    ]);
    expect(plain(figure.title)).toBe("Escalation is the least known: 1.00–8.00 hp");
    expect(plain(figure.sentence)).toContain("2.00–9.00 hp open for the total");
  });

  it("leave a gap for a risk that lacks a judgement, and say so", () => {
    const figure = harmIntervals(RISKS, { risks: [risk("stability", 1, 1.5, 2)], total: TOTAL });
    expect(figure.bars[0]?.interval).toBeNull();
    expect(figure.sentence).toMatch(/Not scored: Escalation\.$/);
    expect(plain(figure.title)).toBe("Stability: 1.00–2.00 hp of expected harm are open");
  });

  it("say that nothing is open where every judgement is one number", () => {
    const one = { p05: 3, p10: 3, p25: 3, p50: 3, p75: 3, p90: 3, p95: 3 };
    const figure = harmIntervals(RISKS.slice(0, 1), {
      risks: [{ key: "escalation", ...one }],
      total: one,
    });
    expect(figure.title).toBe("The judgements leave no range open");
    expect(plain(figure.sentence)).toBe("The judgements leave nothing open for the total: 3.00 hp.");
  });

  it("name no risk as the least known where two are as wide", () => {
    const figure = harmIntervals(RISKS, {
      risks: [risk("stability", 1, 1.5, 2), risk("escalation", 2, 2.5, 3)],
      total: TOTAL,
    });
    expect(figure.title).toBe("No risk alone is the least known");
  });
});
