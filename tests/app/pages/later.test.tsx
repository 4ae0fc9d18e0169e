import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Later } from "@/app/ui/later";

/** Nothing is near the view until it is said to be. */
class Views {
  static tell: IntersectionObserverCallback | null = null;
  constructor(tell: IntersectionObserverCallback) {
    Views.tell = tell;
  }
  observe() {}
  disconnect() {
    Views.tell = null;
  }
}

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", Views);
  return () => vi.unstubAllGlobals();
});

const options = ["a", "b"].map((value) => <option key={value}>{value}</option>);

const Likeness = () => (
  <>
    <label>
      <input type="checkbox" /> Tick
    </label>
    <select aria-label="List">{options}</select>
    <button type="button">Press</button>
    <details>
      <summary>More</summary>
    </details>
  </>
);

function Part({ said }: { said: string }) {
  const [ticked, tick] = useState(false);
  const [chosen, choose] = useState("a");
  const [presses, press] = useState(0);
  return (
    <>
      <label>
        <input type="checkbox" checked={ticked} onChange={({ target }) => tick(target.checked)} /> Tick
      </label>
      <select aria-label="List" value={chosen} onChange={({ target }) => choose(target.value)}>
        {options}
      </select>
      <button type="button" onClick={() => press(presses + 1)}>
        {presses > 0 ? `Pressed ${presses}` : "Press"}
      </button>
      <details>
        <summary>More</summary>
        {[said, ticked && "ticked", chosen !== "a" && chosen].filter(Boolean).join(", ")}
      </details>
    </>
  );
}

/** A part that comes, or fails to, when it is let go. */
function awaited() {
  const waiting: { resolve: (part: typeof Part) => void; reject: (error: Error) => void }[] = [];
  const load = vi.fn(() => new Promise<typeof Part>((resolve, reject) => waiting.push({ resolve, reject })));
  const come = async () => waiting.at(-1)?.resolve(Part);
  return { load, come, fail: async () => waiting.at(-1)?.reject(new Error("offline")) };
}

const later = (load: () => Promise<typeof Part>) => (
  <Later load={load} of={{ said: "alive" }} until={<Likeness />} />
);
const list = () => screen.getByRole("combobox");
const box = () => screen.getByRole<HTMLInputElement>("checkbox");

it("is what stands until then on the server, and while nobody wants it", () => {
  const { load } = awaited();
  expect(renderToStaticMarkup(later(load))).toContain("Tick");
  render(later(load));
  expect(load).not.toHaveBeenCalled();
});

describe("comes once", () => {
  it.each([
    ["it is near the view", () => Views.tell?.([{ isIntersecting: true }] as never, undefined as never)],
    ["it is pointed at", () => fireEvent.pointerOver(box())],
    ["the keyboard reaches it", () => box().focus()],
    ["the page is printed", () => fireEvent(window, new Event("beforeprint"))],
  ])("%s", async (_, want) => {
    const { load, come } = awaited();
    render(later(load));
    want();
    fireEvent.pointerOver(box());
    expect(load).toHaveBeenCalledTimes(1);
    await come();
    expect(await screen.findByText("alive")).toBeDefined();
  });

  it("has been asked for again after it could not be had", async () => {
    const { load, come, fail } = awaited();
    render(later(load));
    fireEvent.pointerOver(box());
    await fail();
    expect(screen.queryByText("alive")).toBeNull();
    fireEvent.pointerOver(box());
    await come();
    expect(await screen.findByText("alive")).toBeDefined();
  });
});

describe("leaves a person where they are", () => {
  it("with the focus and an open fold", async () => {
    const { load, come } = awaited();
    render(later(load));
    box().focus();
    screen.getByRole<HTMLDetailsElement>("group").open = true;
    await come();
    await screen.findByText("alive");
    expect(document.activeElement).toBe(box());
    expect(screen.getByRole<HTMLDetailsElement>("group").open).toBe(true);
  });

  it("with what was ticked and chosen told to the part", async () => {
    const { load, come } = awaited();
    render(later(load));
    const before = box();
    fireEvent.pointerOver(before);
    fireEvent.click(before);
    fireEvent.change(list(), { target: { value: "b" } });
    await come();
    expect(await screen.findByText("alive, ticked, b")).toBeDefined();
    expect(box()).not.toBe(before);
    expect(box().checked).toBe(true);
  });

  it("with a button that was pressed pressed once", async () => {
    const { load, come } = awaited();
    render(later(load));
    fireEvent.pointerOver(box());
    fireEvent.click(screen.getByRole("button"));
    await come();
    expect(await screen.findByText("Pressed 1")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("button"));
  });

  it("with the focus on a list that was to be opened", async () => {
    const { load, come } = awaited();
    render(later(load));
    fireEvent.pointerOver(list());
    expect(fireEvent.mouseDown(list())).toBe(false);
    await come();
    await screen.findByText("alive");
    expect(document.activeElement).toBe(list());
  });
});
