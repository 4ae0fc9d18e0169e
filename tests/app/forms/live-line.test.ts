import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  openSlot,
  putAnswer,
  takeAnswer,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/live/answer-slot";
import { openLine } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/live/live-line";
import {
  type LiveAnswer,
  type LiveOpening,
  type LiveReply,
  type LiveTask,
  liveAnswers,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/live/live-result";
import { scenarioForm } from "@/app/assessments/form/scenario-form";
import { anyScenario } from "@/tests/fixtures/any-scenario";
import { makeAssessment, makeMitigation, makeRisk } from "@/tests/make";

const definition = makeAssessment({
  risks: ["r0", "r1", "r2"].map((key) => makeRisk({ key })),
  mitigations: ["m0", "m1", "m2"].map((key) => makeMitigation({ key })),
});
const opening = { part: "exact" as const, definition, seed: 1 };
const form = scenarioForm(definition, fc.sample(anyScenario, { numRuns: 1, seed: 5 })[0] ?? fail());
function fail(): never {
  throw new Error("there is a scenario");
}

beforeEach(() => vi.stubGlobal("crossOriginIsolated", true));

describe("a slot that two threads share", () => {
  const slot = () => openSlot() ?? fail();

  it("holds any answer that can be written down, under its number alone", () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (text, number) => {
        const [room, answer] = [slot(), JSON.parse(text)];
        expect(putAnswer(room, number, answer)).toBe(true);
        expect(takeAnswer(room, number, 0)).toEqual(answer);
        expect(takeAnswer(room, number - 1, 0)).toBeUndefined();
      }),
    );
  });

  it("holds the newest answer, however long the one before was", () => {
    const room = slot();
    putAnswer(room, 1, "a long answer – with signs of more than one byte");
    putAnswer(room, 2, "b");
    expect(takeAnswer(room, 2, 0)).toBe("b");
  });

  it("refuses what has no room in it, and keeps what it has", () => {
    const room = slot();
    putAnswer(room, 1, "kept");
    expect(putAnswer(room, 2, "x".repeat(room.byteLength))).toBe(false);
    expect(takeAnswer(room, 1, 0)).toBe("kept");
  });

  it("is none where threads may not share", () => {
    vi.stubGlobal("crossOriginIsolated", false);
    expect(openSlot()).toBeNull();
  });
});

describe("an answer in a slot", () => {
  it("is the one that a message would bring", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const room = openSlot() ?? fail();
        const task = { number: 1, form: scenarioForm(definition, scenario) };
        const told = liveAnswers({ ...opening, slot: null })(task);
        const put = liveAnswers({ ...opening, slot: room })(task);
        expect(put).toEqual({ number: 1, took: expect.any(Number) });
        expect(takeAnswer(room, 1, 0)).toEqual(told.answer);
      }),
    );
  });
});

describe("a line to a worker", () => {
  /** A thread that has its answer in the slot at once, and whose messages come when a test lets them. */
  class Thread {
    static only: Thread;
    onmessage: ((event: { data: LiveReply }) => void) | null = null;
    replies: LiveReply[] = [];
    took = 1;
    private answer: ReturnType<typeof liveAnswers> | null = null;
    constructor() {
      Thread.only = this;
    }
    postMessage(message: LiveOpening & LiveTask) {
      if (this.answer) this.replies.push({ ...this.answer(message), took: this.took });
      else this.answer = liveAnswers(message);
    }
    deliver() {
      for (const data of this.replies.splice(0)) this.onmessage?.({ data });
    }
    terminate() {}
  }
  let answers: LiveAnswer[] = [];
  const line = () =>
    openLine(
      (answer) => answers.push(answer),
      fail,
      opening,
      () => form,
    );
  const frame = () => new Promise(requestAnimationFrame);

  beforeEach(() => {
    answers = [];
    vi.stubGlobal("Worker", Thread);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("has the answer in the frame of what asked for it, before its message, and once", async () => {
    const { ask, end } = line();
    ask();
    await frame();
    expect(answers).toHaveLength(1);
    Thread.only.deliver();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ part: "exact", score: expect.anything() });
    end();
  });

  it("waits for the message where threads may not share, or the browser draws no frame", async () => {
    vi.stubGlobal("crossOriginIsolated", false);
    const { ask, end } = line();
    ask();
    await frame();
    expect(answers).toEqual([]);
    Thread.only.deliver();
    expect(answers).toHaveLength(1);
    end();
  });

  it("holds up no frame once an answer has taken long", async () => {
    const { ask, end } = line();
    Thread.only.took = 20;
    ask();
    await frame();
    Thread.only.deliver();
    ask();
    await frame();
    expect(answers).toHaveLength(1);
    Thread.only.deliver();
    expect(answers).toHaveLength(2);
    end();
  });

  it("asks for the newest form alone, of all that changed meanwhile", async () => {
    vi.stubGlobal("crossOriginIsolated", false);
    const { ask, end } = line();
    ask();
    await frame();
    ask();
    ask();
    await frame();
    expect(Thread.only.replies).toHaveLength(1);
    Thread.only.deliver();
    expect(Thread.only.replies).toHaveLength(1);
    Thread.only.deliver();
    expect(answers).toHaveLength(2);
    end();
  });
});
