import {
  makeAssessment,
  makeImpact,
  makeImplication,
  makeInputs,
  makeMitigation,
  makeRisk,
  makeRiskJudgement,
} from "@/tests/make";
import type { Client } from "./requests-to";

const LONG = "Unbroken".repeat(14);
const MARKUP = '<script>alert("x")</script> <img src=x onerror=alert(1)>';
const RIGHT_TO_LEFT = "\u202eتقييم المخاطر\u2066 \u200b\u200d\ufeff";

/** An assessment whose texts try to break the page: markup, endless words, another direction, invisible characters. */
export async function makeAwkward({
  made,
}: Client): Promise<{ id: string; scenarios: string[]; empty: string }> {
  const assessment = makeAssessment({
    title: `${MARKUP} ${LONG}`,
    question: `${RIGHT_TO_LEFT} ${LONG}${LONG}`,
    perspective: LONG,
    document: { title: LONG, source: MARKUP },
    risks: [
      makeRisk({ label: LONG, statement: RIGHT_TO_LEFT }),
      makeRisk({ key: "other", label: RIGHT_TO_LEFT }),
    ],
    mitigations: [makeMitigation({ label: LONG }), makeMitigation({ key: "marked", label: MARKUP })],
    impacts: [makeImpact({ label: LONG })],
    implications: [makeImplication({ label: RIGHT_TO_LEFT })],
  });
  const { id, scenarioId } = await made("POST", "/api/assessments", { assessment, framework: null });
  const scenarios = `/api/assessments/${id}/scenarios`;
  const risks = { escalation: makeRiskJudgement({ rationale: `${MARKUP}\n${LONG}` }) };
  await made("PUT", `${scenarios}/${scenarioId}`, { version: 1, inputs: makeInputs({ risks }) });
  const saveAs = async (title: string) =>
    String((await made("POST", scenarios, { from: scenarioId, title, notes: MARKUP })).id);
  const [frozen, marked] = [await saveAs(`${RIGHT_TO_LEFT} ${LONG}`), await saveAs(MARKUP)];
  await made("POST", `${scenarios}/${frozen}/freeze`, { version: 1 });
  const empty = await made("POST", "/api/assessments", {
    assessment: makeAssessment({ title: "Empty", risks: [], mitigations: [] }),
    framework: null,
  });
  return { id: String(id), scenarios: [String(scenarioId), frozen, marked], empty: `${empty.id}` };
}
