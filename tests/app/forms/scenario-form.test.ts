import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startFrom } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/session/start";
import { NO_HISTORY } from "@/app/assessments/form/history";
import { placeInScenario } from "@/app/assessments/form/place-of";
import { issuesInForm, scenarioCheck, validPart } from "@/app/assessments/form/scenario-check";
import {
  enteredInputs,
  influenceIndex,
  NO_RISK,
  type ScenarioForm,
  scenarioForm,
} from "@/app/assessments/form/scenario-form";
import { inputsOf } from "@/app/assessments/form/stored";
import { exampleFile } from "@/lib/frameworks/example";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { scenarioInputsOf } from "@/lib/model/scenario-of";
import { type Issue, parse, pathText } from "@/lib/result";
import {
  makeAssessment,
  makeImpact,
  makeImplication,
  makeImplicationJudgement,
  makeInfluence,
  makeInputs,
  makeMitigation,
  makeSavedScenario,
} from "@/tests/make";

const { scenarios, format: _format, version: _version, ...example } = exampleFile;

describe("a scenario's form", () => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    "sends “%s” of the example as it was read, where nothing was changed",
    (_title, scenario) => {
      const inputs = inputsOf(makeSavedScenario(scenario));
      const result = scenarioCheck(example)(scenarioForm(example, inputs));
      expect(result).toEqual({ ok: true, value: inputs });
    },
  );

  it("proposes all mitigations where none was judged, and none that was added later", () => {
    const definition = makeAssessment({
      mitigations: [makeMitigation(), makeMitigation({ key: "talks", label: "Talks" })],
    });
    const included = (inputs = NO_INPUTS) =>
      scenarioForm(definition, inputs).mitigations.map((mitigation) => mitigation.included);
    expect(included()).toEqual([true, true]);
    expect(included(makeInputs())).toEqual([true, false]);
  });
});

describe("whether an implication is the reverse of a risk", () => {
  const definition = makeAssessment({ implications: [makeImplication()] });
  const sent = (sameEventAs: string | null | undefined) => {
    const judged = makeImplicationJudgement(sameEventAs === undefined ? {} : { sameEventAs });
    return enteredInputs(
      definition,
      scenarioForm(definition, makeInputs({ implications: { order: judged } })),
    );
  };

  it("is not said, denied, or a risk, and stays what it was", () => {
    expect(sent(undefined).implications.order).not.toHaveProperty("sameEventAs");
    expect(sent(null).implications.order).toMatchObject({ sameEventAs: null });
    expect(sent("escalation").implications.order).toMatchObject({ sameEventAs: "escalation" });
  });

  it("is said by itself, where nothing else is", () => {
    const form = scenarioForm(definition, NO_INPUTS);
    const [implication] = form.implications;
    if (implication) implication.sameEventAs = NO_RISK;
    expect(enteredInputs(definition, form).implications).toEqual({ order: { sameEventAs: null } });
  });
});

describe("the influences of a form", () => {
  const definition = makeAssessment({
    impacts: [makeImpact(), makeImpact({ key: "aid", label: "Aid" })],
    implications: [makeImplication(), makeImplication({ key: "calm", label: "Calm" })],
  });
  const inputs = makeInputs({
    influences: [makeInfluence({ impact: "aid", implication: "calm", rationale: "because" })],
  });

  it("have a place for each pair, impact by impact", () => {
    const form = scenarioForm(definition, inputs);
    expect(form.influences.map(({ impact, implication }) => `${impact} ${implication}`)).toEqual([
      "trade order",
      "trade calm",
      "aid order",
      "aid calm",
    ]);
    expect(form.influences[influenceIndex(definition, 1, 1)]).toMatchObject({ strength: "furthers" });
    expect(enteredInputs(definition, form).influences).toHaveLength(1);
  });

  it("are refused where the form has their fields, and what is only argued is sent without a strength", () => {
    const form = scenarioForm(definition, inputs);
    const argued = form.influences.map((pair) => ({ ...pair, strength: "" as const }));
    expect(scenarioCheck(definition)({ ...form, influences: argued })).toMatchObject({
      ok: true,
      value: { influences: [{ impact: "aid", implication: "calm", rationale: "because" }] },
    });
    const cited = argued.map((pair) => ({ ...pair, evidence: pair.rationale ? ["gone"] : [] }));
    const refused = scenarioCheck(definition)({ ...form, influences: cited });
    expect(refused.ok ? [] : refused.issues.map(pathText)).toEqual(["influences.3.evidence"]);
    expect(placeInScenario(definition)("influences.3.evidence")).toEqual({
      id: "influences.aid.calm.evidence",
      text: "Aid on Calm, evidence",
    });
  });

  it("are there for a draft that an earlier version kept, which knew none", () => {
    const { influences: _influences, ...form } = scenarioForm(definition, makeInputs());
    const { influences: _none, ...known } = inputs;
    const draft = {
      id: "draft",
      assessmentId: "a",
      scenarioId: "s",
      title: "Kept",
      base: { version: 3, inputs: known as ScenarioInputs },
      definition,
      form: form as ScenarioForm,
      history: NO_HISTORY,
      keptAt: new Date(0),
    };
    const start = startFrom(draft, "It is back.");
    expect(start?.form).toEqual({ ...form, influences: scenarioForm(definition, NO_INPUTS).influences });
    expect(start?.base).toEqual({ version: 3, inputs: { ...known, influences: [] } });
  });
});

describe("the part of a form that can be scored", () => {
  const definition = makeAssessment();

  it("is all of it where all is valid", () => {
    const check = scenarioCheck(definition);
    expect(validPart(check, scenarioForm(definition, makeInputs()))).toEqual({
      inputs: makeInputs(),
      refused: [],
    });
  });

  it("leaves out the judgements that are refused, and names them", () => {
    const form = scenarioForm(definition, makeInputs());
    form.risks = form.risks.map((risk) => ({ ...risk, likelihood: { kind: "unread", text: "often" } }));
    form.effects = form.effects.map((effect) => ({ ...effect, severity: { kind: "point", value: 1.2 } }));
    const { inputs, refused } = validPart(scenarioCheck(definition), form);
    expect(refused.map(pathText)).toEqual(["risks.0.likelihood", "effects.0.severity"]);
    expect(inputs?.risks.escalation).not.toHaveProperty("likelihood");
    expect(inputs?.effects).toMatchObject([{ likelihood: { value: 0.3 }, severity: { value: 0 } }]);
  });
});

describe("the check of a form", () => {
  const definition = makeAssessment();
  const blank = scenarioForm(definition, NO_INPUTS);
  const entry = fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("point" as const), value: fc.constantFrom(0, 0.3, 1, 1.2, Number.NaN) }),
    fc.record({ kind: fc.constant("term" as const), term: fc.constantFrom("likely", "often") }),
    fc.record({ kind: fc.constant("unread" as const), text: fc.constant("perhaps") }),
  );
  const evidence = fc.constantFrom<string[]>([], ["nowhere"]);

  it("takes what the server takes and refuses what it refuses, however often it is asked", () => {
    const check = scenarioCheck(definition);
    const schema = scenarioInputsOf(definition);
    fc.assert(
      fc.property(
        fc.record({ likelihood: entry, severity: entry, delivery: entry, odds: entry, evidence }),
        ({ likelihood, severity, delivery, odds, evidence }) => {
          const form: ScenarioForm = {
            ...blank,
            risks: blank.risks.map((risk) => ({ ...risk, likelihood: odds })),
            mitigations: blank.mitigations.map((mitigation) => ({ ...mitigation, delivery })),
            effects: blank.effects.map((pair) => ({ ...pair, likelihood, severity, evidence })),
          };
          const server = parse(schema, enteredInputs(definition, form));
          const here = check(form);
          expect(here.ok).toBe(server.ok);
          if (here.ok && server.ok) expect(here.value).toEqual(server.value);
          if (here.ok || server.ok) return;
          const text = (issue: Issue) => `${pathText(issue)}: ${issue.message}`;
          const told = issuesInForm(definition, form, server.issues).map(text);
          expect(here.issues.length).toBeGreaterThan(0);
          for (const issue of here.issues) expect(told).toContain(text(issue));
        },
      ),
    );
  });
});
