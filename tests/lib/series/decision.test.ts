import { describe, expect, it } from "vitest";
import { commonGround } from "@/lib/series/common-ground";
import { decision, decisionNeeds, leftOutOfDecision } from "@/lib/series/decision";
import { decisionRate } from "@/lib/series/decision-rate";
import { evppiFigure, type WeighedDecision } from "@/lib/series/evppi-figure";
import { makeAssessment, makeMitigationJudgement, makeSavedScenario } from "../../make";
import { makeScored } from "./make-scored";

const plain = (text: string) => text.replaceAll("\u202f", " ");

function scenario(title: string, cost: number | undefined) {
  const judged = makeMitigationJudgement({ cost });
  return makeScored({ scenario: makeSavedScenario({ id: title, title, mitigations: { hotline: judged } }) });
}

function decided(...scenarios: Parameters<typeof scenario>[]) {
  return decision(commonGround(scenarios.map((one) => scenario(...one))).compared);
}

describe("a choice between scenarios", () => {
  it("takes those that have a cost for every included mitigation, and names the others", () => {
    const all = decided(["A", 3], ["B", undefined], ["C", 0]);
    expect(all.options.map(({ scored, cost }) => [scored.scenario.title, cost])).toEqual([
      ["A", 3],
      ["C", 0],
    ]);
    expect(decisionNeeds(all)).toBeNull();
    expect(leftOutOfDecision(all)).toBe("“B” takes no part: not every included mitigation has a cost there.");
    expect(leftOutOfDecision(decided(["A", 3], ["C", 0]))).toBe("");
  });

  it("costs nothing where nothing is included", () => {
    const nothing = makeScored({ scenario: makeSavedScenario({ mitigations: {} }) });
    expect(decision(commonGround([nothing]).compared).options).toMatchObject([{ cost: 0 }]);
  });

  it("says what it needs: costs, or a second scenario on common ground", () => {
    expect(decisionNeeds(decided(["A", undefined], ["B", undefined]))).toBe(
      "Enter a cost for every included mitigation in at least two scenarios; it is missing in “A” and “B”.",
    );
    expect(decisionNeeds(decided(["A", 1]))).toMatch(/^Choose at least two scenarios/);
  });
});

describe("the rate of an address", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["0", 0],
    [" 0.25 ", 0.25],
    ["0,25", 0.25],
    [["2", "3"], 2],
    ["1000000000", 1e9],
  ])("%j is the rate %s", (asked, rate) => {
    expect(decisionRate(asked)).toMatchObject({ rate, problem: null });
  });

  it.each(["-1", "abc", "1e3", "1.2.3", "1000000001", "Infinity", "NaN", "0x10"])(
    "asks for a number at %s",
    (asked) => {
      const { rate, problem, text } = decisionRate(asked);
      expect([rate, text]).toEqual([null, asked]);
      expect(problem).toMatch(/^Enter a number from 0/);
    },
  );
});

describe("the worth of knowing as a figure", () => {
  const base: WeighedDecision = {
    titles: ["A", "B"],
    rate: 0.2,
    draws: 50_000,
    losses: [12, 11],
    best: 1,
    evpi: 0.5,
    evppi: [
      { input: "risk:escalation:severity", value: 0.1 },
      { input: "mitigation:hotline:delivery", value: 0.3 },
    ],
    noise: 0.02,
  };
  const figure = (over: Partial<WeighedDecision> = {}) => evppiFigure(makeAssessment(), { ...base, ...over });

  it("names what is worth most to know, and what comes out best as things are judged", () => {
    expect(plain(figure().title)).toBe(
      "Before choosing, knowing the delivery of Hotline is worth most: 0.300 hp of the 0.500 hp that knowing all is worth",
    );
    expect(figure().bars.map(({ label }) => label)).toEqual([
      "Delivery of Hotline",
      "Severity of Escalation",
    ]);
    expect(plain(figure().sentence)).toMatch(
      /^As judged, “B” comes out best: its expected harm and weighed cost come to 11\.0 hp, those of “A” to 12\.0 hp\./,
    );
    expect(plain(figure().subtitle)).toContain("one unit of cost weighing 0.2 hp");
  });

  it("says so where no knowledge, or hardly any, or none by itself would change the choice", () => {
    const never = figure({ evpi: 0, evppi: [] });
    expect([never.title, never.bars]).toEqual(["No further knowledge would change the choice", []]);
    expect(never.needs).toMatch(/That holds in every draw\.$/);
    expect(figure({ evpi: 0.001 }).title).toMatch(/next to nothing/);
    const joint = figure({ noise: 0.4 });
    expect(joint.title).toBe("Knowing no single judgement would change the choice");
    expect(plain(joint.needs ?? "")).toContain("Knowing every judgement exactly would be worth 0.500 hp.");
  });

  it("leaves out what chance gives too, shows twelve, and says what the rest come to", () => {
    const evppi = Array.from({ length: 20 }, (_, index) => {
      return { input: `risk:r${index}:severity`, value: (index + 1) / 100 };
    });
    const many = figure({ evppi });
    expect(many.bars).toHaveLength(12);
    expect(many.rows[0]).toMatchObject({ value: 0.2 });
    expect(plain(many.sentence)).toContain("8 further judgements are worth at most 0.0800 hp each.");
    expect(figure({ noise: 0.2 }).bars).toHaveLength(1);
    expect(plain(figure({ noise: 0.2 }).sentence)).toContain(
      "1 further judgement is worth at most 0.200 hp.",
    );
  });
});
