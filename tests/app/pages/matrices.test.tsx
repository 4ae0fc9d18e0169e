import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { GridChoice } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/grid-choice";
import { matrixChoice } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/matrix-choice";
import { MatrixContradictions } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/matrix-contradictions";
import { SeveralMatrices } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/several-matrices";
import { SharedPlaces } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/shared-places";
import { useOwnMatrix } from "@/app/assessments/[id]/scenarios/[scenarioId]/plane/use-own-matrix";
import { knownMatrices } from "@/lib/model/known-matrices";
import { riskPlane } from "@/lib/series/risk-plane";
import { makeScored } from "../../lib/series/make-scored";
import { makeInputs, makeRisk, makeRiskJudgement } from "../../make";

const known = knownMatrices();

function Choice() {
  const { own, setOwn } = useOwnMatrix();
  const [chosen, choose] = useState("");
  const matrices = own ? [...known, own] : known;
  const grid = matrices.find(({ key }) => key === chosen);
  return (
    <>
      <GridChoice matrices={matrices} chosen={chosen} choose={choose} own={own} setOwn={setOwn} />
      {grid && <MatrixContradictions matrix={grid} />}
    </>
  );
}

describe("the matrix behind the plane", () => {
  beforeEach(() => window.localStorage.clear());

  it("says in words where the one that is chosen contradicts itself", async () => {
    render(<Choice />);
    await userEvent.selectOptions(screen.getByLabelText("Risk matrix behind the plane"), "4x4-maroc");
    expect(screen.getByRole("status").textContent).toContain("contradicts itself in 1 pair of cells");
    expect(within(screen.getByRole("status")).getAllByRole("listitem")).toHaveLength(1);
  });

  it("can be one's own: refused with what is needed, then kept on this device", async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Choice />);
    await user.click(screen.getByRole("button", { name: "Use our own matrix" }));
    const field = screen.getByLabelText("Matrix");
    await user.clear(field);
    await user.type(field, "title: House\nlikelihood: 0 50 100\nseverity: 0 10 100\n0 1");
    await user.click(screen.getByRole("button", { name: "Use this matrix" }));
    expect(await screen.findByText("grid: Enter 2 rows, one for each likelihood")).toBeDefined();
    await user.type(field, "\n0 1");
    await user.click(screen.getByRole("button", { name: "Use this matrix" }));
    expect(await screen.findByText(/“House” contradicts itself in 3 pairs/)).toBeDefined();
    unmount();
    render(<Choice />);
    expect(await screen.findByRole("option", { name: "House" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Remove our matrix" }));
    expect(screen.queryByRole("option", { name: "House" })).toBeNull();
    expect(window.localStorage.length).toBe(0);
  });

  it("is not there where what was kept is no matrix", async () => {
    window.localStorage.setItem("counterweight.matrix", '{"grid":"<script>"}');
    render(<Choice />);
    expect(await screen.findByRole("button", { name: "Use our own matrix" })).toBeDefined();
    expect(screen.getAllByRole("option")).toHaveLength(known.length + 1);
  });

  it("is what the address says, once each", () => {
    expect(matrixChoice({ grid: ["a", "b"], matrices: "x,y,,x" })).toEqual({
      grid: "a",
      compared: ["x", "y"],
    });
    expect(matrixChoice({})).toEqual({ grid: "", compared: [] });
  });
});

it("the register in two matrices has a row for each risk, a column for each matrix, and the changes", async () => {
  const { risks } = riskPlane(makeScored());
  render(
    <SeveralMatrices
      risks={risks}
      matrices={known}
      chosen={["4x4-ebios-rm", "5x5-iso27005", "no-such"]}
      choose={() => {}}
    />,
  );
  const table = await screen.findByRole("table");
  expect(within(table).getAllByRole("row")).toHaveLength(1 + risks.length);
  expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
  expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
  expect(screen.getByRole("heading", { name: /Between “4 × 4, EBIOS Risk Manager” and/ })).toBeDefined();
});

it("lists all forty risks that share a place", () => {
  const keys = Array.from({ length: 40 }, (_, index) => `r${index}`);
  const figure = riskPlane(
    makeScored({
      definition: { risks: keys.map((key) => makeRisk({ key, label: key })) },
      scenario: makeInputs({
        risks: Object.fromEntries(keys.map((key) => [key, makeRiskJudgement()])),
        effects: [],
      }),
    }),
  );
  render(<SharedPlaces figure={figure} />);
  expect(screen.getByText("A: 40 risks in one place")).toBeDefined();
  expect(document.querySelectorAll("li")).toHaveLength(40);
});
