import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  Simulated,
  useSimulated,
  useSimulationControl,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulated";
import { SimulatedNumbers } from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulated-numbers";
import { beginSimulation } from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-begun";
import { beginEarly } from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-early";
import {
  CODE_NAME,
  TASK_NAME,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-metas";
import { answerNumbers } from "@/lib/series/numbers-answer";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";
import { simulationTask } from "@/lib/series/simulation-task";
import { makeScored } from "@/tests/lib/series/make-scored";
import { makeAssessment, makeRisk, makeSavedScenario } from "@/tests/make";

/** What a browser would give a thread of its own: jsdom has none. */
class Thread extends EventTarget {
  static all: Thread[] = [];
  asked: string;
  ended = false;
  constructor(
    public address: URL | string,
    { name }: { name: string },
  ) {
    super();
    this.asked = name;
    Thread.all.push(this);
  }
  terminate() {
    this.ended = true;
  }
  answer(data: SimulationAnswer) {
    act(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
  fail() {
    act(() => this.dispatchEvent(new Event("error")));
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

/** What was made an address of. */
let made: Blob[] = [];

beforeEach(() => {
  Thread.all = [];
  made = [];
  // jsdom has no addresses of what a page has made.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:here/${made.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  vi.stubGlobal("Worker", Thread);
  return () => {
    cleanup();
    delete window.earlySimulation;
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  };
});

/** The page as the server wrote it, in a browser in which nothing of it runs yet. */
function arrive(of: ReactNode): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(of);
  document.body.append(container);
  return container;
}

const hydrate = (of: ReactNode, container: HTMLElement) => render(of, { container, hydrate: true });

describe("a simulation that begins with the page", () => {
  it("has the page's task, whatever is written in it", () => {
    const task = makeTask();
    const container = arrive(page(task));
    expect(container.querySelector("script")).toBeNull();
    beginSimulation();
    expect(Thread.all).toHaveLength(1);
    expect(JSON.parse(latest().asked)).toEqual(JSON.parse(JSON.stringify(task)));
  });

  it("is taken over by the page with all it has found, and not begun twice", () => {
    const task = makeTask();
    const container = arrive(page(task));
    beginSimulation();
    latest().answer({ part: "found", found: { knowledge: { share: 0.25 } } });
    expect(container.textContent).toContain("running, 0 drawn, nothing known");
    hydrate(page(task), container);
    expect(screen.getByText("running, 0 drawn, 0.25 known")).toBeDefined();
    expect(Thread.all).toHaveLength(1);
    latest().answer({ part: "end" });
    expect(screen.getByText("done, 0 drawn, 0.25 known")).toBeDefined();
    expect(latest().ended).toBe(true);
  });

  it("is none where the page has nothing to simulate", () => {
    arrive(page(null));
    beginSimulation();
    render(page(null));
    expect(Thread.all).toEqual([]);
  });
});

/** jsdom's blobs can only be read so. */
function textOf(blob: Blob | undefined): Promise<unknown> {
  const reader = new FileReader();
  if (blob) reader.readAsText(blob);
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result);
  });
}

/** Begins what a page holds as its HTML does. */
const arriveAndBegin = (of: ReactNode) => {
  const container = arrive(
    <>
      <meta name={CODE_NAME} content={'if ("a" < "b" && 1) begin();'} />
      {of}
    </>,
  );
  beginEarly(TASK_NAME, CODE_NAME);
  return container;
};

describe("a simulation that begins with the page's HTML", () => {
  const table = (task: ReturnType<typeof makeTask> | null) => (
    <Simulated task={task}>
      <SimulatedNumbers tolerance={5} exact={1.5} leftOut={null} />
    </Simulated>
  );
  const cells = (container: HTMLElement) =>
    [...container.querySelectorAll("[data-simulated]")].map(({ textContent }) => textContent);

  it("writes its first numbers before any of the page runs, and the page says the same once it does", () => {
    const task = makeTask();
    const complaints = vi.spyOn(console, "error");
    const container = arriveAndBegin(table(task));
    expect(cells(container)).toEqual(Array(8).fill(""));
    expect(JSON.parse(latest().asked)).toEqual(JSON.parse(JSON.stringify(task)));
    answerNumbers(JSON.parse(latest().asked), (answer) => latest().answer(answer));
    const early = cells(container);
    for (const text of early) expect(text).toMatch(/\d.(hp|%)$/);

    beginSimulation();
    hydrate(table(task), container);
    expect(cells(container)).toEqual(early);
    expect(screen.getAllByText("not simulated yet")).toHaveLength(8);
    expect(Thread.all).toHaveLength(1);
    latest().answer({ part: "found", found: { knowledge: { share: 0.25 } } });
    expect(container.textContent).toContain("mostly chance");
    expect(complaints).not.toHaveBeenCalled();
  });

  it("speaks of no stop once it is done, also before all that it found is drawn", () => {
    const { container } = render(table(makeTask()));
    latest().answer({ part: "end" });
    expect(container.textContent).not.toContain("stopped");
    expect(screen.queryByRole("button", { name: "Simulate again" })).toBeNull();
  });

  it("runs the code that came with the page", async () => {
    arriveAndBegin(page(makeTask()));
    expect(await textOf(made[0])).toBe('if ("a" < "b" && 1) begin();');
    expect(latest().address).toBe("blob:here/1");
  });

  it("writes them at once also where the page has taken it over, and has not drawn itself yet", () => {
    const container = arriveAndBegin(table(makeTask()));
    beginSimulation();
    expect(Thread.all).toHaveLength(1);
    answerNumbers(JSON.parse(latest().asked), (answer) => latest().answer(answer));
    for (const text of cells(container)) expect(text).toMatch(/\d.(hp|%)$/);
  });

  it("is begun anew by the page where it failed before the page was alive", () => {
    const task = makeTask();
    const container = arriveAndBegin(page(task));
    latest().fail();
    beginSimulation();
    hydrate(page(task), container);
    expect(Thread.all).toHaveLength(2);
    expect(latest().address).not.toBe(Thread.all[0]?.address);
    latest().answer({ part: "found", found: { knowledge: { share: 0.25 } } });
    expect(screen.getByText("running, 0 drawn, 0.25 known")).toBeDefined();
    latest().answer({ part: "end" });
  });

  it("says that it failed where it fails later", () => {
    const task = makeTask();
    const container = arriveAndBegin(page(task));
    beginSimulation();
    hydrate(page(task), container);
    latest().fail();
    expect(screen.getByText(/^failed/)).toBeDefined();
  });

  it("is not taken for the one of another page", () => {
    arriveAndBegin(page(makeTask()));
    const other = makeTask();
    document.body.replaceChildren();
    arrive(page(other));
    beginSimulation();
    expect(Thread.all).toHaveLength(2);
    expect(JSON.parse(latest().asked)).toEqual(JSON.parse(JSON.stringify(other)));
    // Whatever waits for it waits no longer, in the tests of other files either.
    latest().answer({ part: "end" });
  });

  it("is none where the page has nothing to simulate", () => {
    arriveAndBegin(page(null));
    expect(Thread.all).toEqual([]);
    expect(window.earlySimulation).toBeUndefined();
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
    latest().fail();
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
