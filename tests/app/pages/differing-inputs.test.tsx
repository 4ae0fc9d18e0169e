import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { DifferingInputs } from "@/app/assessments/[id]/compare/differing-inputs";

const scenarios = ["Baseline", "Same", "Other", "Lacks it"].map((title, index) => ({
  id: `s${index}`,
  title,
}));
const entries = [
  { text: "unlikely", same: true },
  { text: "unlikely", same: true },
  { text: "likely", same: false },
  { text: "", same: false },
];
const items = [
  { item: "Escalation", fields: [{ path: "risks.a.likelihood", field: "likelihood", entries }] },
];

it("marks what is as in the baseline with a sign and with words, not with its colour alone", () => {
  render(<DifferingInputs scenarios={scenarios} items={items} />);
  const row = screen.getByRole("row", { name: /^likelihood/ });
  const cells = within(row).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "unlikely",
    "= As in the baseline: unlikely",
    "likely",
    "none",
  ]);
  // The sign is for the eye, the words are for the ear.
  expect(within(row).getByText("=").getAttribute("aria-hidden")).toBe("true");
  expect(within(row).getByText("As in the baseline:").className).toContain("sr-only");
  expect(screen.getByText(/= stands before what is as in the baseline/)).toBeDefined();
});
