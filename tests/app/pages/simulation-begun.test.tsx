import { act, cleanup, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  Simulated,
  useSimulated,
  useSimulationControl,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulated";
import { beginSimulation } from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-begun";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";
import { simulationTask } from "@/lib/series/simulation-task";
import { makeScored } from "@/tests/lib/series/make-scored";
import { makeAssessment, makeRisk, makeSavedScenario } from "@/tests/make";

/** What a browser would give a thread of its own: jsdom has none. */
class Thread {
  static all: Thread[] = [];
  asked: unknown = null;
  ended = false;
  onmessage: ((event: { data: SimulationAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    Thread.all.push(this);
  }
  postMessage(task: unknown) {
    this.asked = task;
  }
  terminate() {
    this.ended = true;
  }
  answer(data: SimulationAnswer) {
    act(() => this.onmessage?.({ data }));
  }
}

/** A task that only this test has, so that none has begun it; its title would end an attribute or a script. */
let count = 0;
function makeTask() {
  count += 1;
  const title = `"><script>alert(${count})</script>&amp;`;
  const definition = makeAssessment({ title, risks: [makeRisk()] });
  const task = simulationTask(makeScored({ definition, scenario: makeSavedScenario({ seed: count }) }));
  if (!task) throw new Error("the scenario can be simulated");
  return task;
}

function Shown() {
  const { cancel, again } = useSimulationControl();
  return (
    <>
      <p>
        {useSimulated("state")}, {useSimulated("done")} drawn, {useSimulated("knowledge")?.share ?? "nothing"}{" "}
        known
      </p>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
      <button type="button" onClick={again}>
        Again
      </button>
    </>
  );
}

const page = (task: ReturnType<typeof makeTask> | null) => (
  <Simulated task={task}>
    <Shown />
  </Simulated>
);
const press = (name: string) => act(() => screen.getByRole("button", { name }).click());
const latest = () => {
  const thread = Thread.all.at(-1);
  if (!thread) throw new Error("nothing was begun");
  return thread;
};

beforeEach(() => {
  Thread.all = [];
  vi.stubGlobal("Worker", Thread);
  return () => {
    cleanup();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  };
});

/** The page as the server wrote it, in a browser in which nothing of it runs yet. */
function arrive(task: ReturnType<typeof makeTask> | null): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page(task));
  document.body.append(container);
  return container;
}

describe("a simulation that begins with the page", () => {
  it("has the page's task, whatever is written in it", () => {
    const task = makeTask();
    const container = arrive(task);
    expect(container.querySelector("script")).toBeNull();
    beginSimulation();
    expect(Thread.all).toHaveLength(1);
    expect(JSON.parse(String(latest().asked))).toEqual(JSON.parse(JSON.stringify(task)));
  });

  it("is taken over by the page with all it has found, and not begun twice", () => {
    const task = makeTask();
    const container = arrive(task);
    beginSimulation();
    latest().answer({ part: "found", found: { knowledge: { share: 0.25 } } });
    expect(container.textContent).toContain("running, 0 drawn, nothing known");
    render(page(task), { container, hydrate: true });
    expect(screen.getByText("running, 0 drawn, 0.25 known")).toBeDefined();
    expect(Thread.all).toHaveLength(1);
    latest().answer({ part: "end" });
    expect(screen.getByText("done, 0 drawn, 0.25 known")).toBeDefined();
    expect(latest().ended).toBe(true);
  });

  it("is none where the page has nothing to simulate", () => {
    arrive(null);
    beginSimulation();
    render(page(null));
    expect(Thread.all).toEqual([]);
  });
});

describe("a simulation that begins by a link to its page", () => {
  it("tells how far it is, is cancelled, and begun again from nothing", () => {
    render(page(makeTask()));
    latest().answer({ part: "progress", done: 5000 });
    expect(screen.getByText("running, 5000 drawn, nothing known")).toBeDefined();
    press("Cancel");
    expect(screen.getByText("stopped, 5000 drawn, nothing known")).toBeDefined();
    expect(latest().ended).toBe(true);
    press("Again");
    expect(screen.getByText("running, 0 drawn, nothing known")).toBeDefined();
    expect(Thread.all.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("says that it failed", () => {
    render(page(makeTask()));
    act(() => latest().onerror?.());
    expect(screen.getByText(/^failed/)).toBeDefined();
  });

  it("begins anew for another scenario, and not for the same that is sent again", () => {
    const task = makeTask();
    const { rerender, unmount } = render(page(task));
    rerender(page(structuredClone(task)));
    expect(Thread.all).toHaveLength(1);
    rerender(page(makeTask()));
    expect(Thread.all.map(({ ended }) => ended)).toEqual([true, false]);
    unmount();
    expect(latest().ended).toBe(true);
  });
});
