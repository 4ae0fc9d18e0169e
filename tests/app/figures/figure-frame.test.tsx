import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FigureFrame } from "@/app/ui/figure-frame";
import { makeFigure, makeSource } from "./make-figure";

/** A box that measures 800 pixels as soon as it is looked at. */
class Measures {
  constructor(private readonly tell: ResizeObserverCallback) {}
  observe() {
    // The frame reads nothing of an entry but its width.
    this.tell([{ contentRect: { width: 800 } } as ResizeObserverEntry], this as unknown as ResizeObserver);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Measures);
});

const drawing = {
  heights: { narrow: 300, wide: 200 },
  draw: ({ width, height, active }: { width: number; height: number; active: number | null }) => (
    <svg data-testid="drawing" data-size={`${width}×${height}`} data-active={active ?? "none"}>
      <title>drawing</title>
    </svg>
  ),
};
const frame = (figure = makeFigure()) => (
  <FigureFrame figure={figure} source={makeSource()} drawing={drawing} />
);
const tab = (name: string) => screen.getByRole("tab", { name });
/** A cell's value, without the head that a narrow page repeats beside it. */
const readCell = (cell: Element) => (cell.querySelector(":scope > span:last-child") ?? cell).textContent;
const active = () => screen.getByTestId("drawing").dataset.active;

it("says finding, measure, sentence and source", () => {
  render(frame());
  expect(screen.getByRole("heading", { level: 2, name: "B carries the most" })).toBeTruthy();
  expect(screen.getAllByText("Expected harm in harm points (hp)").length).toBeGreaterThan(0);
  expect(screen.getByText("Two risks.")).toBeTruthy();
  expect(screen.getByText(/^Source: Pacific partnership, scenario “As written”/)).toBeTruthy();
});

it("keeps the place of longer texts that come by themselves, without saying them", () => {
  const room = { sentence: "Two risks, and more of them.", source: "Source: with a seed." };
  const { rerender } = render(
    <FigureFrame figure={makeFigure()} source={makeSource()} drawing={drawing} room={room} />,
  );
  for (const text of Object.values(room))
    expect(screen.getByText(text).getAttribute("aria-hidden")).toBe("true");
  rerender(frame());
  for (const text of Object.values(room)) expect(screen.queryByText(text)).toBeNull();
});

it("draws at the measured width and the height that was reserved for it", () => {
  render(frame());
  expect(screen.getByTestId("drawing").dataset.size).toBe("800×200");
});

it("is written by the server as its table, with the drawing's place kept free", () => {
  const html = document.createElement("div");
  html.innerHTML = renderToStaticMarkup(frame());
  expect(html.querySelectorAll("table tbody tr")).toHaveLength(3);
  expect(html.querySelector("[data-testid=drawing]")).toBeNull();
  expect(html.innerHTML).toContain("--wide:200px");
  expect(html.querySelector("table")?.closest("[role=tabpanel]")?.className).toContain("noscript:block");
});

it("that can't be drawn says what is needed, and offers nothing else", () => {
  render(frame(makeFigure({ needs: "Enter a likelihood.", rows: [] })));
  expect(screen.getByText("Enter a likelihood.")).toBeTruthy();
  expect(screen.queryByRole("tab")).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

describe("the tabs", () => {
  it("are one tab stop; arrows, Home and End choose", async () => {
    const user = userEvent.setup();
    render(frame());
    await user.tab();
    expect(document.activeElement).toBe(tab("Figure"));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab("Table"));
    expect(tab("Table").getAttribute("aria-selected")).toBe("true");
    expect(tab("Figure").tabIndex).toBe(-1);
    await user.keyboard("{ArrowRight}");
    expect(tab("Figure").getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{End}");
    expect(tab("Table").getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(tab("Figure"));
  });

  it("name the panel they control", () => {
    render(frame());
    for (const name of ["Figure", "Table"]) {
      const panel = document.getElementById(tab(name).getAttribute("aria-controls") ?? "");
      expect(panel?.getAttribute("aria-labelledby")).toBe(tab(name).id);
    }
  });
});

describe("the table", () => {
  it("has caption, heads with units and scopes, rounded numbers on the right, and a total", () => {
    render(frame());
    const table = screen.getByRole("table");
    expect(table.querySelector("caption")?.textContent).toBe(
      "B carries the most. Expected harm in harm points (hp)",
    );
    expect(
      [...table.querySelectorAll("thead th")].map((head) => [head.textContent, head.getAttribute("scope")]),
    ).toEqual([
      ["Risk", "col"],
      ["Residual (hp)", "col"],
      ["Difference (hp)", "col"],
      ["Reduction (%)", "col"],
      ["Change (−100…+100)", "col"],
    ]);
    const cells = [...table.querySelectorAll("tr")].map((row) => [...row.children].map(readCell));
    expect(cells.slice(1)).toEqual([
      ["B", "1.23", "−0.500", "33", "+12"],
      ["A", "0", "–", "–", "−7"],
      ["All", "1.23", "–", "–", "–"],
    ]);
    expect([...table.querySelectorAll("tbody td")].every((cell) => cell.classList.contains("figure"))).toBe(
      true,
    );
    expect(table.querySelectorAll("th[scope=row]")).toHaveLength(3);
  });

  it("is copied as a spreadsheet takes it", async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(tab("Table"));
    await user.click(await screen.findByRole("button", { name: "Copy table" }));
    expect((await navigator.clipboard.readText()).split("\n")[1]).toBe(
      "B\t1.23456\t-0.5\t0.3333333333333333\t12",
    );
    expect(screen.getByText("Copied").getAttribute("role")).toBe("status");
  });
});

describe("the drawing", () => {
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;

  it("is a named and described picture with one tab stop", () => {
    render(frame());
    const picture = screen.getByRole("img", { name: "B carries the most" });
    expect(picture.tabIndex).toBe(0);
    const described = (picture.getAttribute("aria-describedby") ?? "").split(" ");
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "Two risks.",
      "The arrow keys read the figure row by row.",
    ]);
  });

  it("is read row by row with the arrow keys, from end to end", async () => {
    const user = userEvent.setup();
    render(frame());
    screen.getByRole("img").focus();
    expect(said()).toBe("");
    await user.keyboard("{ArrowDown}");
    expect(said()).toBe("B: Residual 1.23 hp; Difference −0.500 hp; Reduction 33 %; Change +12 (1 of 2)");
    expect(active()).toBe("0");
    await user.keyboard("{ArrowRight}");
    expect(said()).toBe("A: Residual 0 hp; Difference none; Reduction none; Change −7 (2 of 2)");
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe("1");
    await user.keyboard("{Home}");
    expect(active()).toBe("0");
    await user.keyboard("{ArrowUp}");
    expect(active()).toBe("0");
    await user.keyboard("{End}");
    expect(active()).toBe("1");
  });

  it("is left with Escape, and with the focus", async () => {
    const user = userEvent.setup();
    render(frame());
    screen.getByRole("img").focus();
    await user.keyboard("{End}{Escape}");
    expect(active()).toBe("none");
    expect(said()).toBe("");
    await user.keyboard("{Home}");
    await user.tab();
    expect(active()).toBe("none");
  });

  it("leaves keys with a modifier to the browser", async () => {
    const user = userEvent.setup();
    render(frame());
    screen.getByRole("img").focus();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(active()).toBe("none");
  });
});
