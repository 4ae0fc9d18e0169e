import { execSync } from "node:child_process";
import { afterAll, expect, it } from "vitest";
import { drawnFigure, writtenWorkbook } from "@/app/drawing/drawer";
import type { FigureOrder } from "@/app/drawing/figure-order";
import { unpacked } from "@/app/office/packed";
import { makeSavedAssessment, makeSavedScenario } from "./make";

const scenario = makeSavedScenario();
const order: FigureOrder = {
  assessment: makeSavedAssessment({ scenarios: [scenario] }),
  scenarioId: scenario.id,
  figure: "inherent-residual",
  file: "json",
  look: { titled: true, background: "white", density: 2 },
};

/** The processes that this one has started to draw. */
function drawers(): number[] {
  const listed = execSync(`ps -o pid=,args= --ppid ${process.pid} || true`).toString();
  return listed
    .split("\n")
    .flatMap((line) => (line.includes("draw/child") ? [Number.parseInt(line, 10)] : []));
}

afterAll(() => {
  for (const left of drawers()) process.kill(left);
});

it("a process that draws and ends in the middle of it is followed by another", {
  timeout: 120_000,
}, async () => {
  expect(await drawnFigure(order)).toMatchObject({ ok: true });
  const [first] = drawers();
  if (first === undefined) throw new Error("No process draws");
  const interrupted = drawnFigure({ ...order, figure: "exceedance" });
  process.kill(first, "SIGKILL");
  await expect(interrupted).rejects.toThrow(/ended|reached/);
  expect(await drawnFigure(order)).toMatchObject({ ok: true });
  expect(drawers()).not.toContain(first);
});

it("a workbook is written there too, in its turn, with every scenario that is compared", {
  timeout: 120_000,
}, async () => {
  const assessment = { ...order.assessment, scenarios: [] };
  const chosen = ["a", "b"].map((id) => ({ assessment, scenario: { ...scenario, id, title: id } }));
  const [workbook, figure] = await Promise.all([
    writtenWorkbook({ chosen, sanitised: false }),
    drawnFigure(order),
  ]);
  expect(workbook?.name).toBe("assessment_workbook_a-vs-b_2026-11-23.xlsx");
  expect(Object.keys(unpacked(workbook?.body ?? new Uint8Array()))).toContain("xl/workbook.xml");
  expect(figure).toMatchObject({ ok: true });
  await expect(writtenWorkbook({ chosen: [], sanitised: false })).rejects.toThrow(/could not be written/);
  expect(await drawnFigure(order)).toMatchObject({ ok: true });
});

it("what can't be drawn is told, and a PNG that no browser would draw is refused", {
  timeout: 120_000,
}, async () => {
  expect(await drawnFigure({ ...order, figure: "none" })).toMatchObject({ ok: false, reason: "not-found" });
  const many = Array.from({ length: 120 }, (_, index) => `risk-${index}`);
  const [risk] = order.assessment.risks;
  const judged = Object.values(scenario.risks)[0];
  if (!risk || !judged) throw new Error("The assessment has no risk");
  const large = makeSavedAssessment({
    risks: many.map((key) => ({ ...risk, key, label: key })),
    scenarios: [{ ...scenario, effects: [], risks: Object.fromEntries(many.map((key) => [key, judged])) }],
  });
  const look = { ...order.look, density: 4 } as const;
  const asked = { ...order, assessment: large, look };
  expect(await drawnFigure({ ...asked, file: "png" })).toMatchObject({ ok: false, reason: "invalid" });
  expect(await drawnFigure({ ...asked, file: "svg" })).toMatchObject({ ok: true });
});
