import { expect, test } from "vitest";
import { independentSources } from "@/lib/model/evidence";
import { makeEvidence } from "../../make";

const pieces = (...origins: string[]) =>
  origins.map((origin, index) => makeEvidence({ id: `e${index}`, origin }));
const sources = (...origins: string[]) =>
  independentSources(pieces(...origins)).map((one) => one.map(({ id }) => id));

test.each([
  ["nothing is no source", [], []],
  [
    "five reports of one statement are one source",
    ["a", "a", "a", "a", "a"],
    [["e0", "e1", "e2", "e3", "e4"]],
  ],
  ["case and blanks around it make no other origin", ["News Agency", " news agency\t"], [["e0", "e1"]]],
  ["without an origin each is a source of its own", ["", " ", ""], [["e0"], ["e1"], ["e2"]]],
  ["sources stand in the order of their first piece", ["b", "a", "", "b"], [["e0", "e3"], ["e1"], ["e2"]]],
  ["an origin may be called anything", ["constructor", "__proto__"], [["e0"], ["e1"]]],
])("%s", (_what, origins, found) => {
  expect(sources(...origins)).toEqual(found);
});
