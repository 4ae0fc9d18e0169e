import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, NO_HISTORY, recorded, redoable, type Step, undoable } from "@/app/assessments/form/history";

const step = (path: string, before: unknown, after: unknown): Step => ({
  name: path,
  changes: [{ path, before, after }],
});

describe("the steps of a form", () => {
  it("join while one types on in a field, and are two after a pause", () => {
    const typed = recorded(recorded(NO_HISTORY, step("a", "", "x"), false), step("a", "x", "xy"), true);
    expect(typed.steps).toEqual([step("a", "", "xy")]);
    expect(recorded(typed, step("a", "xy", "xyz"), false).steps).toHaveLength(2);
    expect(recorded(typed, step("b", "", "z"), true).steps).toHaveLength(2);
  });

  it("leave nothing where a field is back where it began", () => {
    const typed = recorded(NO_HISTORY, step("a", "", "x"), false);
    expect(recorded(typed, step("a", "x", ""), true)).toEqual(NO_HISTORY);
  });

  it("that were undone are given up by the next one", () => {
    const two = recorded(recorded(NO_HISTORY, step("a", 0, 1), false), step("b", 0, 1), false);
    const back = moved(two, -1);
    expect([undoable(back)?.name, redoable(back)?.name]).toEqual(["a", "b"]);
    const next = recorded(back, step("c", 0, 1), false);
    expect([undoable(next)?.name, redoable(next)]).toEqual(["c", null]);
  });

  it("taken back and brought forward in any order leave what the steps in force say", () => {
    const deed = fc.oneof(
      fc.record({ path: fc.constantFrom("a", "b", "c"), value: fc.integer({ min: 0, max: 3 }) }),
      fc.constantFrom(-1, 1),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        let history = NO_HISTORY;
        const form: Record<string, unknown> = { a: 0, b: 0, c: 0 };
        for (const each of deeds) {
          if (typeof each === "number") {
            const taken = each < 0 ? undoable(history) : redoable(history);
            for (const { path, before, after } of taken?.changes ?? [])
              form[path] = each < 0 ? before : after;
            history = moved(history, each);
          } else {
            history = recorded(history, step(each.path, form[each.path], each.value), false);
            form[each.path] = each.value;
          }
        }
        const replayed: Record<string, unknown> = { a: 0, b: 0, c: 0 };
        for (const { changes } of history.steps.slice(0, history.done))
          for (const { path, after } of changes) replayed[path] = after;
        expect(form).toEqual(replayed);
      }),
    );
  });
});
