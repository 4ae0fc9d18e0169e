import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { effectId } from "@/app/assessments/form/place-of";
import { goToField } from "@/app/ui/form/go-to-field";
import { NO_INPUTS } from "@/lib/model/scenario";
import { makeEffect } from "@/tests/make";
import { cell, copied, open, paste, says, status } from "./effects-page";

const focused = () => document.activeElement;
const HALF = { kind: "point", value: 0.5 } as const;

describe("the matrix", () => {
  it("is a grid with heads for mitigations and risks, and one tab stop", async () => {
    const { user } = open();
    const grid = screen.getByRole("grid", { name: "Effects of the mitigations on the risks" });
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Mitigation", "Escalation", "Rivalry", "Likelihood", "Severity", "Likelihood", "Severity"]);
    expect(within(grid).getAllByRole("rowheader")).toHaveLength(3);
    expect(within(grid).getAllByRole("gridcell")).toHaveLength(12);
    expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    act(() => cell(0, 0).focus());
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe(cell(1, 1));
    expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    await user.tab();
    expect(grid.contains(focused())).toBe(false);
    await user.tab({ shift: true });
    expect(focused()).toBe(cell(1, 1));
  });

  it("is moved through by the keys of the pattern", async () => {
    const { user } = open();
    act(() => cell(1, 1).focus());
    for (const [keys, row, column] of [
      ["{End}", 1, 3],
      ["{Home}", 1, 0],
      ["{Control>}{End}{/Control}", 2, 3],
      ["{ArrowDown}", 2, 3],
      ["{Control>}{Home}{/Control}", 0, 0],
      ["{ArrowUp}", 0, 0],
      ["{PageDown}", 1, 0],
    ] as const) {
      await user.keyboard(keys);
      expect(focused(), keys).toBe(cell(row, column));
    }
  });

  it("says that not judged is not none", async () => {
    const { user } = open();
    expect(says(0, 0)).toBe("not judged");
    act(() => cell(0, 0).focus());
    expect(status()).toBe("Hotline on Escalation, takes off the likelihood: not judged");
    await user.keyboard("none{Enter}");
    expect(says(0, 0)).toBe("none");
    expect(says(0, 1)).toBe("none");
    await user.keyboard("{ArrowUp}");
    expect(status()).toBe("Hotline on Escalation, takes off the likelihood: none (0 %)");
    expect(cell(0, 0).getAttribute("aria-describedby")).toBe("effects-status");
  });

  it("shows a mitigation that is not included as such", () => {
    open({ inputs: { ...NO_INPUTS, mitigations: { hotline: { included: false, rationale: "" } } } });
    expect(screen.getByRole("rowheader", { name: "Hotline not included" })).toBeTruthy();
    expect(status()).toContain("The mitigation is not included in this scenario");
  });
});

describe("editing", () => {
  it("takes a word, a number and a range by key, and goes down or right", async () => {
    const { user, form, steps } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("pa{Enter}12,5{Tab}10..20..35{Enter}");
    expect(focused()).toBe(cell(2, 1));
    expect([says(0, 0), says(1, 0), says(1, 1)]).toEqual(["partial", "12.5 %", "10–20–35 %"]);
    expect(form.getValues("effects.2")).toMatchObject({
      likelihood: { kind: "point", value: 0.125 },
      severity: { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 },
    });
    expect(steps).toEqual(["Hotline on Escalation", "Talks on Escalation", "Talks on Escalation"]);
  });

  it("has one editor, which says how it reads what is typed, and keeps it from the form until it is taken", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("0.3");
    expect(screen.getAllByRole("textbox", { name: /takes off the/ })).toHaveLength(1);
    expect(status()).toBe(
      "Hotline on Escalation, takes off the likelihood: 0.3 %. Read as 0.3 %: for 30 %, type 30",
    );
    expect(form.getValues("effects.0.likelihood")).toBeNull();
  });

  it("goes on by Tab from entry to entry, also over cells that read none by themselves", async () => {
    const { user } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("7{Tab}{Tab}8{Tab}");
    expect([says(0, 0), says(0, 1), says(0, 2), focused()]).toEqual(["7 %", "none", "8 %", cell(0, 3)]);
    await user.keyboard("{Shift>}{Tab}{Tab}{/Shift}");
    expect(focused()).toBe(cell(0, 1));
    await user.keyboard("{ArrowDown}{Tab}");
    expect(screen.getByRole("grid").contains(focused())).toBe(false);
    act(() => cell(2, 3).focus());
    await user.keyboard("7{Tab}");
    expect(screen.getByRole("grid").contains(focused())).toBe(false);
  });

  it("begins with what stands there by Enter or F2, and Escape restores it", async () => {
    const { user, form } = open({ inputs: { ...NO_INPUTS, effects: [makeEffect({ likelihood: HALF })] } });
    act(() => cell(0, 0).focus());
    await user.keyboard("{F2}5{Escape}");
    expect([says(0, 0), focused()]).toEqual(["50 %", cell(0, 0)]);
    await user.keyboard("{Enter}{Backspace}5{Enter}");
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.55 });
  });

  it("takes what was typed wherever the focus goes", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("7");
    await user.click(cell(2, 2));
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.07 });
    await user.keyboard("8");
    await user.click(screen.getByLabelText("One risk at a time"));
    expect(form.getValues("effects.5.likelihood")).toEqual({ kind: "point", value: 0.08 });
  });

  it("puts what was typed into the form when the page is left, and leaves the editor open", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("7");
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.07 });
    await user.keyboard("5{Enter}");
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.75 });
  });

  it("takes what was typed when another window is gone to, and is open when one comes back", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("7");
    act(() => void fireEvent.blur(focused() ?? document.body));
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.07 });
    await user.keyboard("5{Enter}");
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.75 });
  });

  it("shows what was typed at once, and gives it to the form before whatever is done next", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    // The key itself: a person's next one may come before the next frame does.
    await user.keyboard("7");
    act(
      () => void fireEvent.keyDown(screen.getByRole("textbox", { name: /takes off the/ }), { key: "Enter" }),
    );
    expect([says(0, 0), says(0, 1)]).toEqual(["7 %", "none"]);
    expect(form.getValues("effects.0.likelihood")).toBeNull();
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "point", value: 0.07 });
  });

  it("keeps a judgement that can't be typed, where nothing is typed", async () => {
    const word = { kind: "term", term: "unlikely" } as const;
    const { user, form } = open({
      inputs: { ...NO_INPUTS, effects: [makeEffect({ likelihood: word })] },
    });
    act(() => cell(0, 0).focus());
    await user.keyboard("{F2}{Enter}{ArrowUp}");
    expect(form.getValues("effects.0.likelihood")).toEqual(word);
    expect(says(0, 0)).toBe("unlikely");
    paste(copied());
    expect(form.getValues("effects.0.likelihood")).toEqual(word);
  });

  it("marks what can't be taken, says why, and lists it with a link to the cell", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("often{Enter}");
    expect(form.getValues("effects.0.likelihood")).toEqual({ kind: "unread", text: "often" });
    expect([says(0, 0), cell(0, 0).getAttribute("aria-invalid")]).toEqual(["often", "true"]);
    const [described] = cell(0, 0).getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(document.getElementById(described ?? "")?.textContent).toContain(
      "Enter none, slight, partial, substantial or strong, a number such as 30",
    );
    await user.click(
      screen.getByRole("link", { name: /^Hotline on Escalation, takes off the likelihood ?: Enter/ }),
    );
    expect(focused()).toBe(cell(0, 0));
    await user.keyboard("30{Enter}");
    expect(cell(0, 0).hasAttribute("aria-invalid")).toBe(false);
    expect(screen.queryByText(/can't be taken as written/)).toBeNull();
  });

  it("shows what is changed elsewhere: one entry, one pair, the whole form", () => {
    const { form } = open();
    act(() => form.setValue("effects.0.likelihood", HALF));
    expect(says(0, 0)).toBe("50 %");
    act(() => form.setValue("effects.0", { ...form.getValues("effects.0"), severity: HALF }));
    expect(says(0, 1)).toBe("50 %");
    act(() => form.reset());
    expect([says(0, 0), says(0, 1)]).toEqual(["not judged", "not judged"]);
  });
});

describe("the details of a pair", () => {
  it("follow the cursor, and a reason judges the pair", async () => {
    const { user, form } = open();
    act(() => cell(1, 2).focus());
    const reason = await screen.findByLabelText("Talks on Rivalry, Reason");
    await user.type(reason, "No link");
    await user.tab();
    expect([says(1, 2), says(1, 3)]).toEqual(["none", "none"]);
    expect(form.getValues("effects.3.rationale")).toBe("No link");
  });

  it("are opened for a field that is sought", () => {
    open();
    act(() => goToField(effectId("norms", "rivalry", "rationale")));
    expect(focused()).toBe(screen.getByLabelText("Norms on Rivalry, Reason"));
    act(() => goToField(effectId("talks", "escalation", "severity")));
    expect(focused()).toBe(cell(1, 1));
  });

  it("take a backfire as a number or a range", async () => {
    const { user, form } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("30{Enter}{ArrowUp}");
    const backfire = screen.getByLabelText("Hotline on Escalation, Odds times");
    await user.type(backfire, "×1,5");
    expect(form.getValues("effects.0.backfire")).toEqual({ kind: "point", value: 1.5 });
    expect(says(0, 0)).toBe("30 %, backfires × 1.5");
    await user.clear(backfire);
    await user.type(backfire, "1.2..2");
    expect(form.getValues("effects.0.backfire")).toEqual({ kind: "logUniform", min: 1.2, max: 2 });
  });
});

it("a frozen matrix is read, copied and changed by nothing", async () => {
  const effects = [makeEffect({ likelihood: HALF, severity: HALF })];
  const { user, form } = open({ frozen: true, inputs: { ...NO_INPUTS, effects } });
  expect(screen.getByRole("grid").getAttribute("aria-readonly")).toBe("true");
  act(() => cell(0, 0).focus());
  expect(copied()).toBe("50");
  await user.keyboard("7{Enter}{Delete}{F2}{Control>}d{/Control}");
  paste("9");
  expect(copied("cut")).toBe("50");
  expect(form.getValues("effects.0.likelihood")).toEqual(HALF);
  expect(screen.getByLabelText("Hotline on Escalation, Reason").matches(":disabled")).toBe(true);
  expect(screen.getByLabelText("One risk at a time").matches(":disabled")).toBe(false);
});
