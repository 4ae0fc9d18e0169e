import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { DownloadOptions } from "@/app/ui/export/download-options";
import { makeFigure, makeSource } from "./make-figure";
import { makePage, textIn } from "./make-page";

const page = makePage();
const drawing = {
  heights: { narrow: 300, wide: 300 },
  draw: () => (
    <div className="recharts-wrapper">
      <svg aria-hidden="true">
        <rect data-mark="" width="1" height="1" />
      </svg>
    </div>
  ),
};
const [figure, source] = [makeFigure(), makeSource()];
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const buttons = () => [button("SVG"), button(/^SVG to edit/), button(/^PNG 2×/), button("Copy picture")];
const areThere = (there: boolean) => buttons().every(({ disabled }) => disabled !== there);

it("no file of a figure can be taken while a part of it is still computed", async () => {
  const options = (of: typeof figure) => (
    <DownloadOptions figure={of} source={source} drawing={drawing} close={() => undefined} />
  );
  const { rerender, findByAltText, queryByText } = render(options(makeFigure({ pending: true })));
  await findByAltText(/^Preview/);
  const files = () => [...buttons(), button("CSV"), button("CSV for Excel")];
  expect(files().map(({ disabled }) => disabled)).toEqual(files().map(() => true));
  expect(queryByText(/is not simulated yet/)).not.toBeNull();
  rerender(options(figure));
  await waitFor(() => expect(files().some(({ disabled }) => disabled)).toBe(false));
  expect(queryByText(/is not simulated yet/)).toBeNull();
});

async function open() {
  render(<DownloadOptions figure={figure} source={source} drawing={drawing} close={() => undefined} />);
  await waitFor(() => expect(areThere(true)).toBe(true));
}

it("no picture can be taken between a change of its options and the picture that has them", async () => {
  await open();
  // A click alone, without the time that a person's way to the next button takes.
  act(() => screen.getByRole("checkbox", { name: "Without proof" }).click());
  expect(areThere(false)).toBe(true);
  await waitFor(() => expect(areThere(true)).toBe(true));
  page.saved.length = 0;
  await userEvent.click(button("SVG"));
  const svg = await textIn(page.saved[0] ?? new Blob());
  expect(svg).toMatch(/^<svg/);
  expect(svg).not.toMatch(/metadata|Pacific partnership/);
});

it("a picture without its title and its proof tells its kind alone, and says so before", async () => {
  await open();
  const without = screen.getByRole("checkbox", { name: "Without proof" });
  await userEvent.click(without);
  const hint = () => document.getElementById(without.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(hint()).toMatch(/also written into the file as text/);
  await userEvent.click(screen.getByRole("checkbox", { name: "With title" }));
  expect(hint()).toMatch(/the figure’s kind alone/);
  await waitFor(() => expect(areThere(true)).toBe(true));
  page.saved.length = 0;
  await userEvent.click(button("SVG"));
  const svg = await textIn(page.saved[0] ?? new Blob());
  expect(svg).toContain("<title>inherent residual</title>");
  expect(svg).not.toContain("<desc>");
  expect(svg).not.toContain(figure.title);
  expect(svg).not.toContain(figure.sentence);
});

it("no picture can be taken where the one that was asked for could not be drawn", async () => {
  await open();
  page.withoutFonts(true);
  await userEvent.click(screen.getByRole("checkbox", { name: "Without proof" }));
  await screen.findByText(/The picture could not be drawn/);
  expect(areThere(false)).toBe(true);
  page.withoutFonts(false);
  await userEvent.click(screen.getByRole("checkbox", { name: "Without proof" }));
  await waitFor(() => expect(areThere(true)).toBe(true));
});
