import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { box, drag, likelihood, open, said, severity, slide, thumb } from "./entry-page";

describe("a likelihood as text", () => {
  it.each([
    ["12.5", { kind: "point", value: 0.125 }],
    ["12,5", { kind: "point", value: 0.125 }],
    ["12 %", { kind: "point", value: 0.12 }],
    ["10..35", { kind: "uniform", min: 0.1, max: 0.35 }],
    ["10..20..35", { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 }],
    ["p10 10, p50 20, p90 45", { kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.45, min: 0, max: 1 }],
    ["likely", { kind: "term", term: "likely" }],
    ["Very  Unlikely", { kind: "term", term: "very unlikely" }],
    ["unl", { kind: "term", term: "unlikely" }],
    ["probable", { kind: "term", term: "probable" }],
    ["very", { kind: "unread", text: "very" }],
    ["often", { kind: "unread", text: "often" }],
  ])("%s is read", async (text, dist) => {
    const user = open();
    await user.type(box("Likelihood"), text);
    expect(likelihood()).toEqual(dist);
  });

  it("completes a word when the field is left, with one press of the tab key, and keeps a number as typed", async () => {
    const user = open();
    await user.type(box("Likelihood"), "unl");
    expect(said("Likelihood")).toBe("20–45 % | unlikely, mean 33 %");
    await user.tab();
    expect(document.activeElement).toBe(box("Severity"));
    expect(box("Likelihood").value).toBe("unlikely");
    expect(said("Likelihood")).toBe("20–45 % | mean 33 %");
    await user.clear(box("Likelihood"));
    await user.type(box("Likelihood"), "12,50");
    await user.tab();
    expect(box("Likelihood").value).toBe("12,50");
  });

  it("says which words a beginning may be", async () => {
    const user = open();
    await user.type(box("Likelihood"), "very");
    expect(said("Likelihood")).toBe("% | “very” begins very unlikely and very likely: type on");
  });

  it.each([
    ["phia", "52", "nearest realistic possibility (40–50 %)"],
    ["icd-203", "20", "on the boundary of very unlikely (5–20 %) and unlikely (20–45 %)"],
    ["icd-203", "33", "33 %, unlikely (20–45 %)"],
  ] as const)("in %s, %s says which word it falls into", async (lexicon, text, reading) => {
    const user = open({ lexicon });
    await user.type(box("Likelihood"), text);
    expect(said("Likelihood")).toContain(reading);
  });

  it("refuses a wrong order with what is needed, and swaps nothing", async () => {
    const user = open();
    await user.type(box("Likelihood"), "45..20");
    await user.tab();
    await screen.findByText("Put the lower number first: low, likely, high");
    expect(box("Likelihood").value).toBe("45..20");
    expect(box("Likelihood").getAttribute("aria-invalid")).toBe("true");
  });

  it("shows stored quantiles as a text that can be edited", async () => {
    const user = open({ likelihood: { kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.4, min: 0, max: 1 } });
    expect(box("Likelihood").value).toBe("p10 10, p50 20, p90 40");
    await user.type(box("Likelihood"), "{Backspace}5");
    expect(likelihood()).toMatchObject({ kind: "quantiles", p90: 0.45 });
  });

  it("shows a word of another list as it was judged, and keeps it", () => {
    const stored = { kind: "term", term: "realistic possibility", lexicon: "phia" } as const;
    open({ likelihood: stored });
    expect(box("Likelihood").value.replaceAll("\u202f", " ")).toBe("realistic possibility (40–50 %)");
    expect(likelihood()).toEqual(stored);
  });
});

describe("the list of words", () => {
  const options = () =>
    screen.getAllByRole("option").map(({ textContent }) => textContent?.replaceAll("\u202f", " "));
  const active = () => document.getElementById(box("Likelihood").getAttribute("aria-activedescendant") ?? "");

  it("opens by arrow key, each word with its range, and is chosen from by Enter", async () => {
    const user = open();
    await user.click(box("Likelihood"));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(options()[1]).toBe("very unlikely 5–20 %");
    expect(active()?.textContent).toContain("very unlikely");
    await user.keyboard("{Enter}");
    expect(likelihood()).toEqual({ kind: "term", term: "very unlikely" });
    expect(box("Likelihood").value).toBe("very unlikely");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("shows what letters may mean, nothing for numbers, and closes by Escape", async () => {
    const user = open();
    await user.type(box("Likelihood"), "certain");
    expect(options()).toEqual(["almost certain 95–99 %", "slider"]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    await user.clear(box("Likelihood"));
    await user.type(box("Likelihood"), "30");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("is chosen from by hand, and its choice is undone by emptying the field", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: "Escalation, likelihood, list" }));
    await user.click(screen.getByRole("option", { name: /^likely/ }));
    expect(likelihood()).toEqual({ kind: "term", term: "likely" });
    expect(document.activeElement).toBe(box("Likelihood"));
    await user.clear(box("Likelihood"));
    expect(likelihood()).toBeNull();
  });
});

describe("a severity", () => {
  it.each([
    ["significant", { kind: "level", level: 4 }],
    ["level 4", { kind: "level", level: 4 }],
    ["4 significant", { kind: "level", level: 4 }],
    ["4", { kind: "point", value: 4 }],
    ["10..30", { kind: "logUniform", min: 10, max: 30 }],
  ])("%s is read: a number alone is harm points", async (text, dist) => {
    const user = open();
    await user.type(box("Severity"), text);
    expect(severity()).toEqual(dist);
  });

  it("asks whether a number alone was meant as a level", async () => {
    const user = open();
    await user.type(box("Severity"), "3");
    expect(said("Severity")).toMatch(/Read as 3 harm points, limited: for level 3, choose moderate$/);
    await user.type(box("Severity"), " hp");
    expect(said("Severity")).not.toContain("Read as");
  });

  it("names the level with its range and anchor, also for harm points", async () => {
    const user = open();
    await user.type(box("Severity"), "sig");
    await user.tab();
    expect(box("Severity").value).toBe("4 significant");
    expect(said("Severity")).toBe(
      "10.0–31.6 hp | a crisis that heads of government must handle, mean 18.8 hp",
    );
    await user.clear(box("Severity"));
    await user.type(box("Severity"), "15");
    expect(said("Severity")).toContain(
      "level 4, significant (10.0–31.6 hp): a crisis that heads of government must handle",
    );
  });

  it("has all five anchors at hand in its list", async () => {
    const user = open();
    await user.click(box("Severity"));
    await user.keyboard("{ArrowDown}");
    const list = within(screen.getByRole("listbox"));
    for (const anchor of [
      /gone within weeks/,
      /one ministry absorbs/,
      /lasting friction/,
      /a crisis/,
      /the worst outcome/,
    ])
      list.getByText(anchor);
  });

  it("lies on the slider with equal lengths for its levels", async () => {
    const user = open();
    await user.type(box("Severity"), "moderate");
    await slide(user, "severity");
    expect(Number(thumb("severity", "low").value)).toBeCloseTo(0.4, 9);
    drag(thumb("severity", "low"), 0.2);
    expect(severity()).toMatchObject({ kind: "logUniform", min: 1 });
  });
});
