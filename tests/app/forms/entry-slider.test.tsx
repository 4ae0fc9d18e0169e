import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { box, change, drag, likelihood, number, open, slide, thumb } from "./entry-page";

describe("the slider", () => {
  it("is reached by keyboard as the last entry of the list, and left by Escape", async () => {
    const user = open();
    await user.click(box("Likelihood"));
    await user.keyboard("{ArrowUp}{Enter}");
    expect(document.activeElement).toBe(thumb("likelihood", "low"));
    expect(likelihood()).toBeNull();
    expect(thumb("likelihood", "low").getAttribute("aria-valuetext")).toBe("not set");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(box("Likelihood"));
    expect(screen.queryAllByRole("slider")).toEqual([]);
  });

  it("shows the range of a word, and writes the text when it is moved", async () => {
    const user = open();
    await user.type(box("Likelihood"), "unlikely");
    await slide(user, "likelihood");
    expect([thumb("likelihood", "low").value, thumb("likelihood", "high").value]).toEqual(["0.2", "0.45"]);
    expect(number("likelihood", "High").value).toBe("45");
    drag(thumb("likelihood", "high"), 0.6);
    expect(likelihood()).toEqual({ kind: "uniform", min: 0.2, max: 0.6 });
    expect(box("Likelihood").value).toBe("20..60");
    expect(number("likelihood", "High").value).toBe("60");
  });

  it("lets no thumb pass another", async () => {
    const user = open();
    await user.type(box("Likelihood"), "10..20..35");
    await slide(user, "likelihood");
    drag(thumb("likelihood", "likely"), 0.9);
    expect(likelihood()).toEqual({ kind: "pert", min: 0.1, mode: 0.35, max: 0.35 });
    drag(thumb("likelihood", "low"), 0.5);
    expect(likelihood()).toEqual({ kind: "pert", min: 0.35, mode: 0.35, max: 0.35 });
  });

  it("has a number beside each thumb, and a wrong order typed there is refused, not swapped", async () => {
    const user = open();
    await user.type(box("Likelihood"), "20..45");
    await slide(user, "likelihood");
    await user.clear(number("likelihood", "Low"));
    await user.type(number("likelihood", "Low"), "60,5");
    expect(box("Likelihood").value).toBe("60.5..45");
    await user.click(box("Likelihood"));
    await user.tab();
    await screen.findByText("Put the lower number first: low, likely, high");
  });

  it("gives one number, a range or three, and keeps what was judged", async () => {
    const user = open();
    await user.type(box("Likelihood"), "20..40");
    await slide(user, "likelihood");
    await user.click(screen.getByLabelText("Low, likely, high"));
    expect(box("Likelihood").value).toBe("20..30..40");
    await user.click(screen.getByLabelText("One number"));
    expect(box("Likelihood").value).toBe("30");
  });

  it("moves quantiles as quantiles", async () => {
    const user = open();
    await user.type(box("Likelihood"), "p10 10, p50 20, p90 45");
    await slide(user, "likelihood");
    drag(thumb("likelihood", "p50"), 0.25);
    expect(box("Likelihood").value).toBe("p10 10, p50 25, p90 45");
  });
});

it("a change against today has no words, and takes a minus sign", async () => {
  const user = open();
  await user.type(box("Change"), "-20..10");
  expect(change()).toEqual({ kind: "uniform", min: -20, max: 10 });
  await slide(user, "change");
  drag(thumb("change", "high"), 0.75);
  expect(box("Change").value).toBe("-20..50");
});
