import fc from "fast-check";
import { expect, test } from "vitest";
import { sameValue } from "@/lib/model/same-value";

test.each([
  [{ kind: "point", value: 0.2 }, { value: 0.2, kind: "point" }, true],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [null, {}, false],
  [undefined, "", false],
  ["1", 1, false],
])("%j and %j", (a, b, same) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same]);
});

test("a value is the same as itself sent and read", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
});
