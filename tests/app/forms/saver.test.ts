import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type SaverPorts,
  type SaveStatus,
  startSaver,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/session/saver";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { accept, refuse } from "@/lib/result";
import { makeAssessment, makeImpactJudgement, makeInputs, makeRiskJudgement } from "@/tests/make";

const because = (rationale: string): ScenarioInputs =>
  makeInputs({ risks: { escalation: makeRiskJudgement({ rationale }) } });
const definition = makeAssessment();

/** A saver beside a server that keeps one scenario, and a form that says what it is told to say. */
function desk(over: Partial<SaverPorts> = {}) {
  const server = { version: 1, inputs: because(""), frozen: false, definition };
  const form = { inputs: server.inputs };
  const statuses: SaveStatus[] = [];
  const writes: ScenarioInputs[] = [];
  const saver = startSaver({
    base: { version: 1, inputs: server.inputs },
    current: () => form.inputs,
    write: async (version, inputs) => {
      if (server.frozen) return refuse("frozen", "Frozen");
      if (version !== server.version) return refuse("conflict", "Reload");
      writes.push(inputs);
      server.version += 1;
      server.inputs = inputs;
      return accept({ version: server.version });
    },
    read: async () => accept({ ...server }),
    adopt: (merged) => {
      form.inputs = merged;
    },
    report: (status) => statuses.push(status),
    ...over,
  });
  const enter = (inputs: ScenarioInputs) => {
    form.inputs = inputs;
    saver.changed();
  };
  return { server, form, saver, enter, writes, statuses, last: () => statuses.at(-1)?.kind };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("what is entered", () => {
  it("is sent within a second, also while the typing goes on", async () => {
    const { enter, writes } = desk();
    for (let key = 0; key < 9; key++) {
      enter(because("x".repeat(key + 1)));
      await pass(100);
    }
    expect(writes.length).toBeGreaterThan(0);
  });

  it("and taken back again sends nothing, and the next change goes out as ever", async () => {
    const { enter, saver, writes, last } = desk();
    enter(because("x"));
    enter(because(""));
    await pass(1000);
    expect([writes.length, last()]).toEqual([0, "clean"]);
    await saver.flush();
    enter(because("y"));
    await pass(1000);
    expect(writes).toEqual([because("y")]);
  });

  it("while a write is under way goes out after it, in order", async () => {
    let answer = () => {};
    const { enter, server, statuses, form } = desk({
      write: (version, inputs) =>
        new Promise((done) => {
          answer = () => {
            server.version = version + 1;
            server.inputs = inputs;
            done(accept({ version: version + 1 }));
          };
        }),
    });
    enter(because("a"));
    await pass(400);
    enter(because("ab"));
    answer();
    await pass(1000);
    answer();
    await pass(1000);
    expect(server).toMatchObject({ version: 3, inputs: form.inputs });
    expect(statuses.at(-1)?.kind).toBe("saved");
  });
});

describe("a server that does not answer", () => {
  it("gets the newest state once, when it is back", async () => {
    let away = true;
    const sent: ScenarioInputs[] = [];
    const { enter, last } = desk({
      write: async (version, inputs) => {
        if (away) return refuse("fault", "No answer");
        sent.push(inputs);
        return accept({ version: version + 1 });
      },
    });
    enter(because("a"));
    await pass(1000);
    expect(last()).toBe("offline");
    enter(because("ab"));
    await pass(1000);
    away = false;
    await pass(10_000);
    expect([sent, last()]).toEqual([[because("ab")], "saved"]);
  });
});

describe("somebody else's write", () => {
  it("to another field is taken in, and both are stored", async () => {
    const { server, enter, last } = desk();
    server.version = 2;
    server.inputs = { ...server.inputs, impacts: { trade: makeImpactJudgement() } };
    enter(because("mine"));
    await pass(2000);
    expect(server.inputs).toMatchObject({
      impacts: { trade: makeImpactJudgement() },
      risks: { escalation: { rationale: "mine" } },
    });
    expect(last()).toBe("saved");
  });

  it("to the same field stops the sending until it is settled, and never goes over unseen", async () => {
    const { server, saver, enter, writes, last } = desk();
    server.version = 2;
    server.inputs = because("theirs");
    enter(because("mine"));
    await pass(1000);
    enter(because("mine too"));
    await saver.flush();
    await pass(5000);
    expect([last(), writes]).toEqual(["conflict", []]);
    saver.settle(() => "yours");
    await pass(1000);
    expect(writes).toEqual([because("mine too")]);
  });

  it("that froze the scenario ends the sending for good", async () => {
    const { server, enter, statuses } = desk();
    server.frozen = true;
    enter(because("late"));
    await pass(1000);
    enter(because("later"));
    await pass(5000);
    expect(statuses.at(-1)).toEqual({ kind: "stopped", why: "frozen" });
  });
});
