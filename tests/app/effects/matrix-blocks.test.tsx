import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cell, copied, open, paste, said, says } from "./effects-page";

describe("blocks", () => {
  it("are copied as a spreadsheet takes them, and pasted as it gives them, in one step", async () => {
    const { user, form, steps } = open();
    act(() => cell(0, 0).focus());
    paste('partial\t"12,5"\r\n12 %\t10..35\r\n');
    expect(steps).toEqual(["Paste into effects"]);
    expect([says(0, 0), says(0, 1), says(1, 0), says(1, 1)]).toEqual([
      "partial",
      "12.5 %",
      "12 %",
      "10–35 %",
    ]);
    expect(said()).toContain("Pasted 4 cells.");
    expect(cell(1, 1).getAttribute("aria-selected")).toBe("true");
    expect(copied()).toBe("partial\t12.5\n12\t10..35\n");
    await user.keyboard("{Control>}{End}{/Control}");
    paste("1\t2\n3\t4");
    expect(form.getValues("effects.5.severity")).toEqual({ kind: "point", value: 0.01 });
    expect(said()).toContain("3 cells did not fit within the matrix and were left out.");
  });

  it("keep what can't be read as it was typed, and count it", () => {
    open();
    act(() => cell(0, 0).focus());
    paste("often\t120\n\tpartial");
    expect(says(0, 0)).toBe("often");
    expect(said()).toContain("2 cells can’t be taken as written: kept as typed, and listed below.");
    expect(says(1, 0)).toBe("none");
    expect(screen.getAllByRole("link", { name: /^Hotline on Escalation/ })).toHaveLength(2);
  });

  it("are filled down, cleared and cut, each in one step", async () => {
    const { user, steps } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("strong{Enter}{ArrowUp}{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    steps.length = 0;
    await user.keyboard("{Control>}d{/Control}");
    expect([says(1, 0), says(2, 0), says(2, 1)]).toEqual(["strong", "strong", "none"]);
    await user.keyboard("{Delete}");
    expect([says(0, 0), says(0, 1), says(2, 0)]).toEqual(["not judged", "not judged", "not judged"]);
    expect(said()).toContain("3 cells cleared.");
    act(() => cell(1, 0).focus());
    await user.keyboard("7{Enter}{ArrowUp}{ArrowRight}{ArrowLeft}");
    expect(copied("cut")).toBe("7");
    expect(says(1, 0)).toBe("not judged");
    expect(steps).toEqual([
      "Fill down effects",
      "Clear effects",
      "Talks on Escalation",
      "Talks on Escalation",
    ]);
  });

  it("are selected by Shift with a click, all by Ctrl+A, and set by a word's button", async () => {
    const { user, form } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Shift>}");
    await user.click(cell(1, 1));
    await user.keyboard("{/Shift}");
    expect(screen.getAllByRole("gridcell", { selected: true })).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: /^slight/ }));
    expect([says(0, 1), says(1, 0), says(2, 0)]).toEqual(["slight", "slight", "not judged"]);
    await user.keyboard("{Control>}a{/Control}{Delete}");
    expect(form.getValues("effects").every(({ likelihood }) => likelihood === null)).toBe(true);
  });

  it("are set by words that are one tab stop, gone through by arrows", async () => {
    const { user } = open();
    const bar = screen.getByRole("toolbar", { name: "Put into the selected cells" });
    expect(bar.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    act(() => within(bar).getByRole("button", { name: /^none/ }).focus());
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}{End}{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(within(bar).getByRole("button", { name: /^slight/ }));
    await user.tab();
    expect(document.activeElement).toBe(cell(0, 0));
    await user.tab({ shift: true });
    await user.keyboard("{Enter}");
    expect([says(0, 0), document.activeElement]).toEqual(["slight", cell(0, 0)]);
  });
});
