import { describe, expect, it } from "vitest";
import type { Briefing } from "@/lib/briefing/block";
import { NOTHING_KNOWN } from "@/lib/briefing/later";
import { scenarioBriefing } from "@/lib/briefing/scenario-briefing";
import { settled } from "@/lib/briefing/settled";
import { mixesLikelihood } from "@/lib/series/judgement-sentence";
import { scenarioFigures } from "@/lib/series/scenario-figures";
import type { Scored } from "@/lib/series/scored";
import { simulationFound } from "@/lib/series/simulation-found";
import { simulationTask } from "@/lib/series/simulation-task";
import { sourceOf } from "@/lib/series/source";
import { makeAssessment, makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { makeScored } from "../series/make-scored";
import { exampleScored } from "../workbook/example-workbook";
import { figures, headings, textsOf } from "./read-blocks";

const all = exampleScored();
const [first] = all;
if (!first) throw new Error("the example has scenarios");

function briefingOf(one: Scored, handling?: string): Briefing {
  const source = sourceOf([one], { illustrative: false, handling });
  return scenarioBriefing(one, simulationTask(one), { source, additivityAccepted: true });
}

describe("a scenario's briefing", () => {
  const briefing = briefingOf(first);
  const task = simulationTask(first);
  if (!task) throw new Error("the example can be simulated");
  const found = simulationFound(task);
  const known = { ...NOTHING_KNOWN, ...found, knowledge: { share: 0.3 } };
  const whole = settled(briefing, known);

  it("has its findings first, and after them what they rest on", () => {
    expect(whole.front.find(({ kind }) => kind === "finding")).toEqual({
      kind: "finding",
      text: "The mitigations lower expected harm from 16.1\u202fhp to 6.81\u202fhp, by 58\u202f%.",
    });
    expect(headings(whole.front)).toEqual([
      "What would change the answer",
      "What else it hangs on",
      "How firm the ground is",
    ]);
    expect(headings([...whole.annex, ...whole.origin])).toEqual([
      "How it may turn out",
      "Annex A. Register",
      "Annex B. Figures",
      "Annex C. Evidence",
      "Annex D. Method",
      "Annex E. Assumptions and limits",
      "Annex F. What it was made from",
    ]);
  });

  it("has one figure among its findings, and every other one after them, once each", () => {
    expect(figures(whole.front)).toEqual(["inherent-residual"]);
    expect(figures(whole.annex)).toEqual([
      "risk-plane",
      "mitigation-share",
      "effects-map",
      "dependence-band",
      "exceedance",
      "harm-intervals",
      "rank-changes",
      "tornado",
      "sobol",
      "impacts",
      "implications",
      "influences",
      "evidence-grid",
    ]);
  });

  it("leaves out no figure of the results", () => {
    const results = scenarioFigures(first, sourceOf([first], { illustrative: false }), found);
    expect(figures([...whole.front, ...whole.annex]).sort()).toEqual(
      results.map(({ figure }) => figure.id).sort(),
    );
  });

  it("says of drawn figures from what they were drawn, and of exact ones nothing", () => {
    const sources = [...whole.front, ...whole.annex].flatMap((block) =>
      block.kind === "figure" ? [[block.figure.id, block.source.simulation] as const] : [],
    );
    const drawn = sources.flatMap(([id, simulation]) => (simulation ? [id] : []));
    expect(drawn).toEqual(["risk-plane", "exceedance", "harm-intervals", "tornado", "sobol"]);
  });

  it("says from which seed it was drawn only where it says what it was made from", () => {
    for (const text of textsOf([...whole.front, ...whole.annex])) expect(text).not.toMatch(/\bseed \d/i);
    expect(textsOf(whole.annex).join("\n")).toContain("Simulated with 100,000 draws; the standard error");
    expect(textsOf(whole.origin).join("\n")).toContain(`Seed ${first.scenario.seed}`);
  });

  it("names every judgement with its reason", () => {
    const texts = textsOf(whole.annex).join("\n");
    const { risks, mitigations, impacts, implications, effects, influences } = first.scenario;
    const judged = [risks, mitigations, impacts, implications].flatMap((list) => Object.values(list));
    for (const { rationale } of [...judged, ...effects, ...influences]) expect(texts).toContain(rationale);
  });

  it("never speaks of confidence and of a likelihood in one sentence", () => {
    const sentences = textsOf(whole.front).flatMap((text) => text.split(/(?<=\.) /));
    expect(sentences.some((sentence) => sentence.includes("confidence is"))).toBe(true);
    expect(sentences.filter(mixesLikelihood)).toEqual([]);
  });

  it("says that it is not simulated where nothing is known, and leaves no gap", () => {
    const bare = settled(briefing, NOTHING_KNOWN);
    expect(textsOf(bare.front)).toContain("Not simulated.");
    expect([...bare.front, ...bare.annex].map(({ kind }) => kind as string)).not.toContain("later");
  });

  it("carries the handling line, or none", () => {
    expect(briefingOf(first, "Secret").handling).toBe("Secret");
    expect(briefing.handling).toBeNull();
  });
});

describe("what would not fit the first page", () => {
  it("is a figure of many risks and a long question, which stand in the annex", () => {
    const risks = Array.from({ length: 7 }, (_, index) => makeRisk({ key: `r${index}`, label: `R${index}` }));
    const judged = Object.fromEntries(risks.map(({ key }) => [key, makeRiskJudgement()]));
    const definition = makeAssessment({ risks, question: "Why? ".repeat(100).trim() });
    const one = makeScored({ definition, scenario: makeInputs({ risks: judged, effects: [] }) });
    const { front, annex } = briefingOf(one);
    expect(figures(front)).toEqual([]);
    expect(figures(annex)[0]).toBe("inherent-residual");
    expect(textsOf(front)).not.toContain(definition.question);
    expect(textsOf(annex)).toContain(definition.question);
  });
});

describe("a briefing without a result", () => {
  const empty = makeScored({ scenario: makeInputs({ risks: {}, mitigations: {}, effects: [] }) });

  it("says so, with what lacks, and asks for no draws", () => {
    const { front, annex } = briefingOf(empty);
    expect(textsOf(front)[0]).toBe("There is no result yet: no risk has both a likelihood and a severity.");
    expect(textsOf(front)[1]).toMatch(/^Left out of every number, and never taken for zero: likelihood of/);
    expect([...front, ...annex].filter(({ kind }) => kind === "later")).toEqual([]);
    expect(textsOf(annex).join("\n")).toContain("Likelihood: not judged");
  });
});

describe("how firm the ground is", () => {
  const ground = (risks: Record<string, ReturnType<typeof makeRiskJudgement>>) => {
    const definition = makeAssessment({
      risks: Object.keys(risks).map((key) => makeRisk({ key, label: key })),
    });
    const one = makeScored({ definition, scenario: makeInputs({ risks, effects: [] }) });
    return textsOf(briefingOf(one).front).join(" ");
  };

  it("counts a risk that nothing is judged of as not judged", () => {
    const { likelihood: _, severity: __, ...bare } = makeRiskJudgement({ confidence: "low" });
    expect(ground({ one: makeRiskJudgement({ confidence: "high" }), two: bare })).toContain(
      "Of 1 judged risk",
    );
  });

  it("speaks of the largest part of what remains only where one risk has it", () => {
    const judged = makeRiskJudgement({ confidence: "low" });
    expect(ground({ one: judged, two: judged })).not.toContain("largest part of what remains is");
    const more = makeRiskJudgement({ confidence: "low", severity: { kind: "point", value: 90 } });
    expect(ground({ one: judged, two: more })).toContain("The largest part of what remains is two.");
  });
});
