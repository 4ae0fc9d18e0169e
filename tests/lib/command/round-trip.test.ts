import fc from "fast-check";
import { expect, test } from "vitest";
import { readAssessment } from "@/lib/command/read-assessment";
import { documentText, resultDocument } from "@/lib/command/result-document";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import { anyWholeFile } from "../../fixtures/any-scenario";

const task = { scenario: null, seed: 7, draws: 200 };

function computed(file: AssessmentFile): string {
  const result = resultDocument(file, task);
  return result.ok ? documentText(result.value) : JSON.stringify(result.issues);
}

test("P29: a file that is written and read again gives the same document to the last bit", () => {
  fc.assert(
    fc.property(anyWholeFile, (file) => {
      const read = readAssessment(JSON.stringify(file));
      expect(read.ok && read.value).toEqual(file);
      expect(read.ok && computed(read.value)).toBe(computed(file));
    }),
    { numRuns: 40 },
  );
});
