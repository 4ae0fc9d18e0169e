import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixCursor } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/effects/matrix-cursor";
import {
  channelAt,
  isPlace,
  moved,
  pairAt,
  placeOfPair,
  placesIn,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/effects/matrix-place";
import { pairAfter } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/effects/pair-after";
import { pasted } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/effects/pasted";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { NO_INPUTS } from "@/lib/model/scenario";
import { makeAssessment } from "@/tests/make";

const [blank] = scenarioForm(makeAssessment(), NO_INPUTS).effects as [ScenarioForm["effects"][number]];
const NONE = { kind: "point", value: 0 } as const;
const HALF = { kind: "point", value: 0.5 } as const;
const size = { rows: 3, columns: 4 };

describe("places", () => {
  it("name each pair and channel once", () => {
    const places = placesIn({ top: 0, left: 0, bottom: 2, right: 3 });
    const names = places.map((place) => `${pairAt(place, size)} ${channelAt(place)}`);
    expect(new Set(names).size).toBe(12);
    for (const place of places)
      expect(placeOfPair(pairAt(place, size), channelAt(place), size)).toEqual(place);
  });

  it("are never left by a key", () => {
    const place = fc.record({ row: fc.integer({ min: 0, max: 2 }), column: fc.integer({ min: 0, max: 3 }) });
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    fc.assert(
      fc.property(place, fc.constantFrom(...keys), fc.boolean(), (from, key, ctrl) => {
        const to = moved(from, { key, ctrl, page: 2 }, size);
        expect(to && isPlace(to, size)).toBe(true);
      }),
    );
  });
});

describe("a pair", () => {
  it.each([
    ["one channel set: the other reads none", {}, { likelihood: HALF }, HALF, NONE],
    ["both set", {}, { likelihood: HALF, severity: HALF }, HALF, HALF],
    ["one set and one pasted blank", {}, { likelihood: HALF, severity: null }, HALF, NONE],
    [
      "one cleared beside one that says something",
      { likelihood: HALF, severity: HALF },
      { severity: null },
      HALF,
      NONE,
    ],
    [
      "one cleared beside a none: nothing is left",
      { likelihood: HALF, severity: NONE },
      { likelihood: null },
      null,
      null,
    ],
    ["both cleared", { likelihood: HALF, severity: HALF }, { likelihood: null, severity: null }, null, null],
    ["none typed is a judgement", {}, { likelihood: NONE }, NONE, NONE],
    [
      "cleared with a reason",
      { likelihood: HALF, severity: NONE, rationale: "Why" },
      { likelihood: null },
      NONE,
      NONE,
    ],
    [
      "both cleared with a backfire",
      { likelihood: HALF, severity: HALF, backfire: HALF },
      { likelihood: null, severity: null },
      NONE,
      NONE,
    ],
  ] as const)("%s", (_, before, change, likelihood, severity) => {
    expect(pairAfter({ ...blank, ...before }, change)).toEqual({ likelihood, severity });
  });
});

describe("a pasted block", () => {
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

  it("stands from the corner of the selection on, also beyond the edge", () => {
    expect(pasted([["a", "b"]], at(2, 3))).toEqual([
      { place: { row: 2, column: 3 }, entry: "a" },
      { place: { row: 2, column: 4 }, entry: "b" },
    ]);
  });

  it("is repeated where the selection is a whole number of blocks", () => {
    expect(pasted([["a"]], at(0, 0, 1, 1)).map(({ entry }) => entry)).toEqual(["a", "a", "a", "a"]);
    expect(
      pasted([["a", "b"]], at(0, 0, 1, 3))
        .map(({ entry }) => entry)
        .join(""),
    ).toBe("abababab");
    expect(
      pasted([["a", "b"]], at(0, 0, 0, 2))
        .map(({ entry }) => entry)
        .join(""),
    ).toBe("ab");
  });

  it("puts every cell of it somewhere, once", () => {
    const block = fc.array(fc.array(fc.integer(), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(block, (rows) => {
        const places = pasted(rows, at(1, 1)).map(({ place }) => `${place.row} ${place.column}`);
        expect(new Set(places).size).toBe(rows.flat().length);
      }),
    );
  });
});

describe("the cursor", () => {
  it("tells of the cells that a move leaves and enters, and of no other", () => {
    const cursor = matrixCursor();
    const heard: string[] = [];
    cursor.subscribeToMarks((places) => heard.push(...places.map(({ row, column }) => `${row} ${column}`)));
    cursor.moveTo({ row: 1, column: 1 });
    expect(heard.sort()).toEqual(["0 0", "1 1"]);
    heard.length = 0;
    cursor.moveTo({ row: 1, column: 2 }, true);
    expect(heard.sort()).toEqual(["1 1", "1 2"]);
    expect(cursor.mark({ row: 1, column: 1 })).toEqual({ active: false, selected: true });
    expect(cursor.mark({ row: 1, column: 2 })).toEqual({ active: true, selected: true });
  });

  it("marks nothing anew for what is typed", () => {
    const cursor = matrixCursor();
    const place = { row: 0, column: 0 };
    let heard = 0;
    cursor.subscribeToMarks(() => heard++);
    cursor.edit("", "1");
    cursor.type("12");
    expect(cursor.get().draft).toEqual({ initial: "", text: "12" });
    cursor.leave();
    expect(heard).toBe(0);
    expect(cursor.mark(place)).toEqual({ active: true, selected: false });
  });
});
