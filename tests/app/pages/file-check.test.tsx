import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { FileCheck } from "@/app/import/file-check";
import { refuse } from "@/lib/result";
import { serve } from "../forms/served";

const PREVIEW = { title: "T", counts: ["1 risk"], scenarios: [], remarks: [] };
const CHECKED = { ok: true, value: { preview: PREVIEW, targets: [], version: null } } as const;

it("takes a server that fails for no problem of the file, and checks again when it is asked to", async () => {
  const requests = serve(refuse("fault", "The fault is on the program's side"), CHECKED);
  render(<FileCheck name="a.json" text="{}" into={null} />);
  expect((await screen.findByRole("alert")).textContent).toContain("The server did not check this file");
  expect(document.body.textContent).not.toMatch(/problem|Mend/);
  await userEvent.click(screen.getByRole("button", { name: "Check it again" }));
  expect(await screen.findByRole("heading", { name: "The file can come in" })).toBeTruthy();
  expect(screen.queryByRole("alert")?.textContent ?? "").not.toContain("did not check");
  expect(requests).toHaveLength(2);
});

it("leaves the keyboard where it is while it is checked again, and says so if the server fails once more", async () => {
  serve(refuse("fault", "The fault is on the program's side"));
  render(<FileCheck name="a.json" text="{}" into={null} />);
  await userEvent.click(await screen.findByRole("button", { name: "Check it again" }));
  expect((await screen.findByText(/The server did not check/)).textContent).toContain("still here");
  expect(document.activeElement?.textContent).toBe("Check it again");
});

it("keeps the assessment that was chosen where the server fails", async () => {
  const requests = serve(refuse("fault", "The fault is on the program's side"), CHECKED);
  render(<FileCheck name="a.json" text="{}" into={{ id: "one", title: "One" }} />);
  await userEvent.click(await screen.findByRole("button", { name: "Check it again" }));
  await screen.findByRole("heading", { name: "The file can come in" });
  expect(requests.map(({ address }) => address)).toEqual(Array(2).fill("/api/import/check?into=one"));
});

it("shows what is wrong in a file as its problems", async () => {
  serve(refuse("invalid", "Enter a title", ["title"]));
  render(<FileCheck name="a.json" text="{}" into={null} />);
  expect((await screen.findByRole("heading")).textContent).toMatch(/^1 problem in/);
  expect(screen.queryByRole("button", { name: "Check it again" })).toBeNull();
});
