import { describe, expect, test } from "vitest";
import { cholesky } from "@/lib/math/cholesky";

describe("a matrix that is no correlation matrix", () => {
  test("is not square, in one row or in all", () => {
    expect(() => cholesky([[1, 0], [0]])).toThrow(RangeError);
    expect(() => cholesky([[1, 0]])).toThrow(RangeError);
  });

  test("lacks symmetry or a one on the diagonal, be it in one place", () => {
    expect(
      cholesky([
        [1, 0, 0],
        [0, 1, 0.5],
        [0, 0.4, 1],
      ]),
    ).toBeNull();
    expect(
      cholesky([
        [1, 0],
        [0, 2],
      ]),
    ).toBeNull();
  });

  test("says of two that are one that they go differently with a third", () => {
    expect(
      cholesky([
        [1, 1, 0.5],
        [1, 1, 0.4],
        [0.5, 0.4, 1],
      ]),
    ).toBeNull();
  });
});
