import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { effectId } from "@/app/assessments/form/place-of";
import { goToField } from "@/app/ui/form/go-to-field";
import { cell, open, says } from "./effects-page";

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe("one risk at a time", () => {
  it("shows the same entries as the matrix, for one risk, with the way to the next", async () => {
    const { user } = open();
    act(() => cell(1, 2).focus());
    await user.keyboard("partial{Enter}");
    await user.click(screen.getByLabelText("One risk at a time"));
    expect(screen.queryByRole("grid")).toBeNull();
    expect(field("Talks on Escalation, Takes off the likelihood").value).toBe("");
    await user.click(screen.getByRole("button", { name: "Next risk" }));
    expect(field("Talks on Rivalry, Takes off the likelihood").value).toBe("partial");
    expect(field("Talks on Rivalry, Takes off the severity").value).toBe("none");
    await user.type(field("Norms on Rivalry, Takes off the severity"), "strong");
    await user.click(screen.getByLabelText("Matrix"));
    expect([says(2, 2), says(2, 3)]).toEqual(["none", "strong"]);
  });

  it("says at its field what the matrix could not take", async () => {
    const { user } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard("often{Enter}");
    await user.click(screen.getByLabelText("One risk at a time"));
    const likelihood = field("Hotline on Escalation, Takes off the likelihood");
    expect(likelihood.value).toBe("often");
    expect(likelihood.getAttribute("aria-invalid")).toBe("true");
  });

  it("turns to the risk of a field that is sought", async () => {
    const { user } = open();
    await user.click(screen.getByLabelText("One risk at a time"));
    act(() => goToField(effectId("norms", "rivalry", "severity")));
    expect(document.activeElement).toBe(field("Norms on Rivalry, Takes off the severity"));
  });

  it("is chosen once for this device", async () => {
    const { user } = open();
    await user.click(screen.getByLabelText("One risk at a time"));
    expect(window.localStorage.getItem("effects-view")).toBe("plain");
  });
});
