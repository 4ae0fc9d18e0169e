import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DialogForm } from "@/app/ui/dialog-form";
import { Field } from "@/app/ui/field";
import { accept, type Result, refuse } from "@/lib/result";

// jsdom has no modal dialogs; how the browser gives the focus back is asked in tests/e2e.

function open(act: (entered: FormData) => Promise<Result<string>>) {
  const done = vi.fn();
  render(
    <DialogForm
      open="Rename"
      of="Baseline"
      title="Rename scenario"
      confirm="Save"
      fields={["title"]}
      act={act}
      done={done}
    >
      {(errorOf) => (
        <Field label="Title" error={errorOf("title")}>
          {(control) => <input {...control} name="title" />}
        </Field>
      )}
    </DialogForm>,
  );
  return { done, user: userEvent.setup() };
}

describe("a dialog with a form", () => {
  it("opens from a button that names what it concerns", async () => {
    const { user } = open(async () => accept("x"));
    await user.click(screen.getByRole("button", { name: "Rename Baseline" }));
    expect(screen.getByRole("dialog", { name: "Rename scenario" })).toBeDefined();
  });

  it("sends what was entered, closes, and says that it is done", async () => {
    const act = vi.fn(async (entered: FormData) => accept(String(entered.get("title"))));
    const { user, done } = open(act);
    await user.click(screen.getByRole("button", { name: "Rename Baseline" }));
    await user.type(screen.getByLabelText("Title"), "Calmer{Enter}");
    expect(done).toHaveBeenCalledWith("Calmer", expect.any(FormData));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows a refusal on its field, moves there, and stays open with what was typed", async () => {
    const { user, done } = open(async () => refuse("invalid", "Enter a title", ["title"]));
    await user.click(screen.getByRole("button", { name: "Rename Baseline" }));
    await user.type(screen.getByLabelText("Title"), " ");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const field = screen.getByLabelText<HTMLInputElement>("Title");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Enter a title",
    );
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(" ");
    expect(done).not.toHaveBeenCalled();
  });

  it("says a refusal of the whole in an alert, also one about a version", async () => {
    const { user } = open(async () => refuse("conflict", "Reload to see the newer version", ["version"]));
    await user.click(screen.getByRole("button", { name: "Rename Baseline" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("alert").textContent).toBe("Reload to see the newer version");
  });
});
