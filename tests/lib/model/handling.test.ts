import { expect, test } from "vitest";
import { assessment } from "@/lib/model/assessment";
import { HANDLING_MAX } from "@/lib/model/handling";
import { parse } from "@/lib/result";
import { makeAssessment } from "../../make";

const handled = (handling: unknown) => parse(assessment, { ...makeAssessment(), handling });

test.each([
  ["Official – sensitive", "Official – sensitive"],
  ["  Official\n sensitive\t", "Official sensitive"],
  ["Official\u200b\u2060 \u202eterceS\u2066", "Official terceS"],
  ["محرمانه\u200cها", "محرمانه\u200cها"],
  ["", undefined],
  [" \u200b ", undefined],
  [undefined, undefined],
])("a handling line %j is one line as it is seen: %j", (written, kept) => {
  expect(handled(written)).toMatchObject({ ok: true, value: { handling: kept } });
});

test.each([
  ["x".repeat(HANDLING_MAX + 1), "Shorten this to at most 120 characters"],
  ["a\u0000b", "Remove the control characters: they can't be stored"],
  [7, "Enter a text"],
])("a handling line %j is refused", (written, message) => {
  expect(handled(written)).toMatchObject({ ok: false, issues: [{ path: ["handling"], message }] });
});

test("an assessment without a handling line stays as it was written", () => {
  const plain = makeAssessment();
  expect(JSON.stringify(assessment.parse({ ...plain, handling: "" }))).toBe(
    JSON.stringify(assessment.parse(plain)),
  );
});
