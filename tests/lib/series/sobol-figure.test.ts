import { describe, expect, it } from "vitest";
import type { HarmSobol } from "@/lib/scoring/harm-sobol";
import { sobolFigure } from "@/lib/series/sobol-figure";
import { sobolPlaces } from "@/lib/series/uncertain-places";
import { makeAssessment, makeInputs } from "../../make";

const definition = makeAssessment();
const plain = (text: string) => text.replaceAll("\u202f", " ");

function numbers(...pairs: [input: string, first: number | null, total: number | null][]): HarmSobol {
  return {
    draws: 4096,
    rows: pairs.map(([input, first, total]) => {
      return { input, first, total, firstError: 0.01, totalError: 0.004 };
    }),
  };
}

describe("pairs of Sobol indices", () => {
  it("say what they wait for, and what they can't do with too many mitigations", () => {
    expect(sobolFigure(definition, null).needs).toBe("It appears once it is computed.");
    expect(sobolFigure(definition, "not exact").needs).toMatch(/^Fewer mitigations are needed/);
  });

  it.each([
    ["without an uncertain judgement", numbers()],
    ["where nothing varies", numbers(["risk:escalation:severity", null, null])],
    ["where what varies does nothing", numbers(["risk:escalation:severity", 0, 0])],
  ])("need a judgement with a range: %s", (_name, none) => {
    expect(sobolFigure(definition, none).needs).toMatch(/^A judgement with a range is needed/);
  });

  it("name the judgement that explains most, alone and with its interactions, the largest first", () => {
    const figure = sobolFigure(
      definition,
      numbers(["mitigation:hotline:delivery", 0.2, 0.31], ["risk:escalation:severity", 0.58, 0.7]),
    );
    expect(plain(figure.title)).toBe(
      "Severity of Escalation alone explains 58 % of the variance of the expected harm, with its interactions 70 %",
    );
    expect(figure.pairs.map(({ label }) => label)).toEqual(["Severity of Escalation", "Delivery of Hotline"]);
    expect(plain(figure.sentence)).toMatch(/^All judgements, each alone, explain 78 %;/);
    expect(plain(figure.sentence)).toContain(
      "4,096 draws of all judgements twice, each share to within 2 percentage points",
    );
  });

  it("speak of no interactions where there are none to be read, as with one judgement", () => {
    const figure = sobolFigure(definition, numbers(["risk:escalation:severity", 1, 1]));
    expect(plain(figure.title)).toBe(
      "Severity of Escalation alone explains 100 % of the variance of the expected harm",
    );
    expect(figure.sentence).toMatch(/^Estimated from/);
  });

  it("show twelve, and say how much each of the others explains at most", () => {
    const figure = sobolFigure(
      definition,
      numbers(
        ...Array.from({ length: 14 }, (_, index): [string, number, number] => {
          return [`risk:r${index}:severity`, (index + 1) / 200, (index + 1) / 100];
        }),
      ),
    );
    expect(figure.pairs).toHaveLength(12);
    expect(figure.rows[0]).toMatchObject({ alone: 14 / 200, together: 14 / 100 });
    expect(plain(figure.sentence)).toMatch(/^2 further judgements explain at most 2 % each\./);
  });

  it("keep their place by the longest names", () => {
    expect(sobolPlaces(definition, makeInputs())[0]?.label).toBe(
      "Effect of Hotline on the likelihood of Escalation",
    );
  });
});
