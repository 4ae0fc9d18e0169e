import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { makeAssessment, makeEvidence, makeInputs, makeRiskJudgement } from "@/tests/make";
import { ORIGIN } from "./browser";
import { type Answer, clientOf } from "./requests-to";

const UNKNOWN = "01890000-0000-7000-8000-000000000000";

const { ask, made } = clientOf(ORIGIN);

async function refused(asked: Promise<Answer>, status: number, path?: string, says = /./): Promise<void> {
  const { status: answered, body } = await asked;
  expect(answered).toBe(status);
  const issues = body.ok ? [] : body.issues.map((issue) => ({ ...issue, path: issue.path.join(".") }));
  expect(issues).toContainEqual({ path: path ?? expect.anything(), message: expect.stringMatching(says) });
}

async function fetched(address: string): Promise<Answer> {
  const response = await fetch(ORIGIN + address);
  return { status: response.status, body: await response.json() };
}

/** What a reader sees of a page: a write that was refused must not have moved any of it. */
async function shown(address: string): Promise<string> {
  const html = await (await fetch(ORIGIN + address)).text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

const ids = { assessment: "", scenario: "", frozen: "", stranger: "" };
const assessment = () => `/api/assessments/${ids.assessment}`;
const scenario = (id = ids.scenario) => `${assessment()}/scenarios/${id}`;

const read = () =>
  Promise.all(
    [
      "/assessments",
      "/bin",
      `/assessments/${ids.assessment}`,
      `/assessments/${ids.assessment}/scenarios/${ids.scenario}`,
      `/assessments/${ids.assessment}/scenarios/${ids.frozen}`,
    ].map(shown),
  );

// The assessment stands at version 1, its scenario at 2, its frozen one at 2.
beforeAll(async () => {
  const plain = { assessment: makeAssessment({ title: "Requests" }), framework: null };
  const created = await made("POST", "/api/assessments", plain);
  ids.assessment = String(created.id);
  ids.scenario = String(created.scenarioId);
  await made("PUT", scenario(), { version: 1, inputs: makeInputs() });
  const copy = { from: ids.scenario, title: "Frozen", notes: "" };
  ids.frozen = String((await made("POST", `${assessment()}/scenarios`, copy)).id);
  await made("POST", `${scenario(ids.frozen)}/freeze`, { version: 1 });
  ids.stranger = String((await made("POST", "/api/assessments", plain)).scenarioId);
});

describe("a request that must be refused", () => {
  let before: string[];
  beforeAll(async () => {
    before = await read();
  });
  afterEach(async () => expect(await read(), "what is stored").toEqual(before));

  const name = (title: string) => ({ title, notes: "" });
  const writes = {
    create: () => ["POST", "/api/assessments", { assessment: makeAssessment(), framework: null }],
    define: () => ["PUT", assessment(), { version: 1, assessment: makeAssessment({ title: "Changed" }) }],
    remove: () => ["DELETE", assessment(), { version: 1 }],
    "add evidence": () => ["POST", `${assessment()}/evidence`, { citation: "A study" }],
    "accept the scale": () => ["PATCH", assessment(), { harmScale: HALF_DECADE, additivityAccepted: true }],
    copy: () => ["POST", `${assessment()}/copy`, { title: "Copied" }],
    "save as": () => ["POST", `${assessment()}/scenarios`, { from: ids.scenario, ...name("Saved as") }],
    judge: () => ["PUT", scenario(), { version: 2, inputs: makeInputs({ modelForm: "rate" }) }],
    rename: () => ["PATCH", scenario(), { version: 2, ...name("Renamed") }],
    "remove a scenario": () => ["DELETE", scenario(), { version: 2 }],
    freeze: () => ["POST", `${scenario()}/freeze`, { version: 2 }],
    "restore an assessment": () => ["POST", `/api/bin/assessments/${ids.assessment}`, {}],
    "erase an assessment": () => ["DELETE", `/api/bin/assessments/${ids.assessment}`, {}],
    "restore a scenario": () => ["POST", `/api/bin/scenarios/${ids.scenario}`, {}],
    "erase a scenario": () => ["DELETE", `/api/bin/scenarios/${ids.scenario}`, {}],
    "bring the example": () => ["POST", "/api/example", {}],
    "remove the example": () => ["DELETE", "/api/example", {}],
  } satisfies Record<string, () => [string, string, object]>;

  describe.each(Object.entries(writes))("to %s", (_, write) => {
    it("is one that is no JSON, not called JSON, from elsewhere, or holds what was not asked for", async () => {
      const [method, address, body] = write();
      await refused(ask(method, address, "{ not json"), 400);
      await refused(ask(method, address, body, { "content-type": "text/plain" }), 415);
      await refused(ask(method, address, body, { origin: "https://elsewhere.example" }), 403);
      await refused(ask(method, address, body, { "sec-fetch-site": "cross-site" }), 403);
      await refused(ask(method, address, [1, 2]), 422, "");
      await refused(ask(method, address, { ...body, extra: 1 }), 422, "");
    });
  });

  it.each([UNKNOWN, "x", "../../etc/passwd", "\u0000", "1"])("is one to the id %j", async (bad) => {
    const there = `/api/assessments/${encodeURIComponent(bad)}`;
    const inside = scenario(encodeURIComponent(bad));
    await refused(ask("PUT", there, { version: 1, assessment: makeAssessment() }), 404);
    await refused(ask("DELETE", there, { version: 1 }), 404);
    await refused(ask("POST", `${there}/copy`, { title: "T" }), 404);
    await refused(ask("POST", `${there}/evidence`, { citation: "A study" }), 404);
    await refused(ask("PATCH", there, { harmScale: HALF_DECADE, additivityAccepted: true }), 404);
    await refused(fetched(inside), 404);
    await refused(ask("POST", `${there}/scenarios`, { from: ids.scenario, ...name("T") }), 404);
    await refused(ask("PUT", inside, { version: 1, inputs: makeInputs() }), 404);
    await refused(ask("PATCH", inside, { version: 1, ...name("T") }), 404);
    await refused(ask("DELETE", inside, { version: 1 }), 404);
    await refused(ask("POST", `${inside}/freeze`, { version: 1 }), 404);
    for (const kind of ["assessments", "scenarios"]) {
      await refused(ask("POST", `/api/bin/${kind}/${encodeURIComponent(bad)}`), 404);
      await refused(ask("DELETE", `/api/bin/${kind}/${encodeURIComponent(bad)}`), 404);
    }
  });

  it("is one to a scenario of another assessment", async () => {
    await refused(fetched(scenario(ids.stranger)), 404);
    await refused(ask("PUT", scenario(ids.stranger), { version: 1, inputs: makeInputs() }), 404);
    await refused(ask("PATCH", scenario(ids.stranger), { version: 1, ...name("T") }), 404);
    await refused(ask("DELETE", scenario(ids.stranger), { version: 1 }), 404);
    await refused(ask("POST", `${scenario(ids.stranger)}/freeze`, { version: 1 }), 404);
    await refused(ask("POST", `${assessment()}/scenarios`, { from: ids.stranger, ...name("T") }), 404);
  });

  it("is one that restores or erases what is not in the bin", async () => {
    for (const address of [`/api/bin/assessments/${ids.assessment}`, `/api/bin/scenarios/${ids.scenario}`]) {
      await refused(ask("POST", address), 404);
      await refused(ask("DELETE", address), 404);
    }
  });

  it("is one with a judgement that can't be, and says where and what is needed", async () => {
    const likelihood = "risks.escalation.likelihood";
    const judged = (over: Parameters<typeof makeRiskJudgement>[0], key = "escalation") =>
      ask("PUT", scenario(), {
        version: 2,
        inputs: makeInputs({ risks: { [key]: makeRiskJudgement(over) } }),
      });
    await refused(
      judged({ likelihood: { kind: "point", value: 1.2 } }),
      422,
      `${likelihood}.value`,
      /between 0 and 1/,
    );
    await refused(
      judged({ likelihood: { kind: "uniform", min: 0.5, max: 0.2 } }),
      422,
      `${likelihood}.max`,
      /lower number first/,
    );
    await refused(
      judged({ likelihood: { kind: "term", term: "maybe" } }),
      422,
      `${likelihood}.term`,
      /ICD 203/,
    );
    await refused(judged({}, "nobody"), 422, "risks.nobody", /Name one of the assessment's risks/);
    const inherited = JSON.stringify({ version: 2, inputs: makeInputs() });
    await refused(
      ask("PUT", scenario(), inherited.replace('"risks":{', '"risks":{"constructor":{"overlap":2},')),
      422,
      "risks.constructor.overlap",
    );
  });

  it.each([
    ["10,000 characters", "x".repeat(10_000), /at most 200 characters/],
    ["nothing", "", /Enter a title/],
    ["blanks", " \t\n ", /Enter a title/],
    ["a control character", "a\u0000b", /control characters/],
    ["half a character", "a\ud800b", /control characters/],
  ])("is one with a title of %s", async (_, title, says) => {
    const definition = makeAssessment({ title });
    const created = { assessment: definition, framework: null };
    await refused(ask("PATCH", scenario(), { version: 2, ...name(title) }), 422, "title", says);
    await refused(
      ask("POST", `${assessment()}/scenarios`, { from: ids.scenario, ...name(title) }),
      422,
      "title",
      says,
    );
    await refused(ask("POST", `${assessment()}/copy`, { title }), 422, "title", says);
    await refused(ask("PUT", assessment(), { version: 1, assessment: definition }), 422, "title", says);
    await refused(ask("POST", "/api/assessments", created), 422, "assessment.title", says);
  });

  it("is one with evidence that can't be, and says where and what is needed", async () => {
    const add = (piece: object) => ask("POST", `${assessment()}/evidence`, piece);
    await refused(add({ citation: " " }), 422, "citation", /Enter a citation/);
    await refused(add({ citation: "x".repeat(10_000) }), 422, "citation", /at most 4,000/);
    await refused(add({ citation: "A", url: "javascript:alert(1)" }), 422, "url", /http/);
    await refused(add({ citation: "A", credibility: "0" }), 422, "credibility", /1 to 6/);
  });

  it("is one that accepts a harm scale other than the one that is there, or takes it back", async () => {
    const accept = (body: object) => ask("PATCH", assessment(), body);
    await refused(accept({ harmScale: { base: 2, top: 100 }, additivityAccepted: true }), 409, "harmScale");
    await refused(accept({ harmScale: HALF_DECADE, additivityAccepted: false }), 422, "additivityAccepted");
    await refused(
      ask("PUT", assessment(), { version: 1, assessment: makeAssessment(), additivityAccepted: "yes" }),
      422,
      "additivityAccepted",
    );
  });

  it("is one of more than 10 MB", async () => {
    await refused(ask("POST", `${assessment()}/evidence`, `"${"x".repeat(10_000_001)}"`), 413, "", /10 MB/);
    await refused(ask("PUT", scenario(), `"${"x".repeat(10_000_001)}"`), 413);
  });

  it("is one that has not seen the newest version", async () => {
    await refused(ask("PUT", scenario(), { version: 1, inputs: makeInputs({ modelForm: "rate" }) }), 409);
    await refused(ask("PATCH", scenario(), { version: 1, ...name("T") }), 409);
    await refused(ask("DELETE", scenario(), { version: 1 }), 409);
    await refused(ask("POST", `${scenario()}/freeze`, { version: 1 }), 409);
    await refused(ask("PUT", assessment(), { version: 9, assessment: makeAssessment() }), 409);
    await refused(ask("DELETE", assessment(), { version: 9 }), 409);
  });

  it.each([1, 2])("is one to a frozen scenario, seen at version %i", async (version) => {
    const inputs = makeInputs({ modelForm: "rate" });
    await refused(ask("PUT", scenario(ids.frozen), { version, inputs }), 423);
    await refused(ask("PATCH", scenario(ids.frozen), { version, ...name("T") }), 423);
    await refused(ask("POST", `${scenario(ids.frozen)}/freeze`, { version }), 423);
  });
});

describe("a scenario that is read", () => {
  it("comes with its version and the definition it is judged in, and stays out of every cache", async () => {
    const response = await fetch(ORIGIN + scenario());
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      ok: true,
      value: {
        version: 2,
        title: "Baseline",
        frozen: false,
        inputs: makeInputs(),
        definition: makeAssessment({ title: "Requests" }),
      },
    });
    const frozen = await fetched(scenario(ids.frozen));
    expect(frozen.body).toMatchObject({ ok: true, value: { version: 2, title: "Frozen", frozen: true } });
  });
});

describe("what is added", () => {
  it("is answered as it is kept", async () => {
    const { id } = await made("POST", "/api/assessments", { assessment: makeAssessment(), framework: null });
    const added = await made("POST", `/api/assessments/${id}/evidence`, {
      citation: "A study",
      reliability: "B",
    });
    expect(added).toEqual({
      evidence: makeEvidence({ id: "a-study", citation: "A study", reliability: "B" }),
    });
    const accepted = { harmScale: HALF_DECADE, additivityAccepted: true };
    expect(await made("PATCH", `/api/assessments/${id}`, accepted)).toEqual({ additivityAccepted: true });
    const assessment = makeAssessment({ harmScale: { base: 2, top: 50 } });
    const write = { version: 2, assessment, additivityAccepted: true };
    expect(await made("PUT", `/api/assessments/${id}`, write)).toEqual({ version: 3 });
    await made("DELETE", `/api/assessments/${id}`, { version: 3 });
  });
});

describe("a frozen scenario", () => {
  it("keeps its numbers when the definition changes under it", async () => {
    const numbers = async () =>
      (await shown(`/assessments/${ids.assessment}/scenarios/${ids.frozen}`)).match(/\d+\.\d+/g);
    const before = await numbers();
    const changed = makeAssessment({ harmScale: { base: 10, top: 1000 }, mitigations: [] });
    await made("PUT", assessment(), { version: 1, assessment: changed });
    expect(await numbers()).toEqual(before);
    expect(before).toContain("1.63");
  });
});

afterAll(() => made("DELETE", assessment(), { version: 2 }));
