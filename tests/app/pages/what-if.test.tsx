import { fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { WhatIfPanel } from "@/app/assessments/[id]/scenarios/[scenarioId]/carries/what-if-panel";
import { exampleFile } from "@/lib/frameworks/example";
import { whatIfTask } from "@/lib/series/what-if-task";
import { makeScored } from "../../lib/series/make-scored";
import { makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const task = whatIfTask(makeScored({ definition, scenario: makeSavedScenario(scenarios[0]) }));
if (!task) throw new Error("the example can be changed");

const thin = (text: string | null | undefined) => (text ?? "").replaceAll("\u202f", " ");
const sentence = () => thin(screen.getByRole("status").textContent);
const total = () => within(screen.getByRole("row", { name: /All scored risks/ })).getAllByRole("cell");
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

describe("taking a mitigation out, weakening or delaying it", () => {
  beforeEach(() => {
    render(<WhatIfPanel task={task} first="norms" />);
  });

  it("begins as judged, with nothing to go back to", () => {
    expect(sentence()).toMatch(/^As judged, 6\.81 hp remain/);
    expect(screen.getByRole("button", { name: "Back to as judged" }).hasAttribute("disabled")).toBe(true);
    expect(screen.queryByRole("slider")).toBeNull();
  });

  it("says at once what follows, in a sentence and risk by risk", () => {
    choose("Take it out");
    expect(sentence()).toMatch(/^Without .* hp remain instead of 6\.81 hp, .* hp more/);
    const [judged, changed, difference] = total().map(({ textContent }) => textContent);
    expect(judged).toContain("6.81");
    expect(changed).not.toBe(judged);
    expect(difference).toContain("+");
    expect(screen.getAllByRole("row")).toHaveLength(1 + task.names.risks.length + 1);
  });

  it("is another one's as soon as another is chosen", () => {
    choose("Take it out");
    const norms = sentence();
    fireEvent.change(screen.getByRole("combobox", { name: "Mitigation" }), {
      target: { value: "diplomacy" },
    });
    expect(sentence()).not.toBe(norms);
  });

  it.each([
    ["Weaken it", /at 20 % of its effects/],
    ["Delay it", /delivered with a probability of \d+ % instead of \d+ %/],
  ])("follows its slider: %s", (kind, words) => {
    choose(kind);
    const slider = screen.getByRole("slider");
    fireEvent.change(slider, { target: { value: "0.2" } });
    expect(sentence()).toMatch(words);
    expect(thin(slider.getAttribute("aria-valuetext"))).toBe("20 %");
  });

  it("goes back to as judged", () => {
    choose("Delay it");
    fireEvent.click(screen.getByRole("button", { name: "Back to as judged" }));
    expect(sentence()).toMatch(/^As judged, 6\.81 hp remain/);
    expect(total().map(({ textContent }) => textContent)[2]).toMatch(/0$/);
  });
});
