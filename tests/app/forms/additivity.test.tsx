import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { AdditivityNotice, AdditivityProvider } from "@/app/assessments/form/additivity";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { accept, refuse } from "@/lib/result";
import { serve } from "./served";

const button = () => screen.queryByRole("button", { name: "Accept for this assessment" });

function open(accepted: boolean) {
  render(
    <AdditivityProvider assessmentId="a1" harmScale={HALF_DECADE} accepted={accepted}>
      <AdditivityNotice />
    </AdditivityProvider>,
  );
}

it("asks once whether harm points add up, for the scale that was seen", async () => {
  const requests = serve(accept({ additivityAccepted: true }));
  open(false);
  screen.getByText(/^Harm points add up: .* Every total rests on this sentence\.$/);
  await userEvent.click(screen.getByRole("button", { name: "Accept for this assessment" }));
  const line = await screen.findByText(/^Accepted for this assessment: harm points add up/);
  expect(button()).toBeNull();
  expect(document.activeElement).toBe(line);
  expect(requests).toEqual([
    {
      method: "PATCH",
      address: "/api/assessments/a1",
      body: { harmScale: HALF_DECADE, additivityAccepted: true },
    },
  ]);
});

it("says why it could not be accepted, and asks on", async () => {
  serve(refuse("conflict", "Reload to see the newer harm scale"));
  open(false);
  await userEvent.click(screen.getByRole("button", { name: "Accept for this assessment" }));
  await screen.findByText("Reload to see the newer harm scale");
  expect(button()).not.toBeNull();
});

it("is one quiet line where it was accepted before", () => {
  open(true);
  screen.getByText(/^Accepted for this assessment/);
  expect(button()).toBeNull();
});
