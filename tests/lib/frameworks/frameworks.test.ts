import { describe, expect, test } from "vitest";
import { findFramework, frameworks } from "@/lib/frameworks/frameworks";
import { itemsOf } from "@/lib/frameworks/items-of";
import { assessment } from "@/lib/model/assessment";
import { type Framework, framework, TOPIC_LISTS } from "@/lib/model/framework";
import { parse, pathText } from "@/lib/result";

const itemsIn = ({ topics, evidenceKinds }: Framework) => [
  ...topics.flatMap((topic) => TOPIC_LISTS.flatMap((list) => topic[list])),
  ...evidenceKinds,
];

const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe.each(frameworks.map((each) => [each.key, each] as const))("the framework %s", (key, each) => {
  test("is what its schema says, and is found by its key", () => {
    expect(framework.parse(each)).toEqual(each);
    expect(findFramework(key)).toBe(each);
  });

  test("uses every key once, across all topics", () => {
    const keys = keysOf(itemsIn(each));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("says of every item what it means and on which section it rests", () => {
    for (const { key, definition, section } of itemsIn(each)) {
      expect(definition, key).not.toBe("");
      expect(section, key).toMatch(/^[A-Z]/);
    }
  });

  test("names the facet after its topic, so that a reader can find the place", () => {
    for (const topic of each.topics) {
      for (const list of TOPIC_LISTS) {
        for (const { section } of topic[list]) expect(section).toMatch(new RegExp(`^${topic.section} › .`));
      }
    }
  });

  test("states each risk as an event with an end, and a rule that says yes or void", () => {
    for (const { definition, resolution } of each.topics.flatMap(({ risks }) => risks)) {
      expect(definition).toMatch(/^By the end of the horizon, /);
      expect(resolution).toMatch(/^Yes if .*Void if /s);
    }
  });

  test("gives an assessment items that its schema takes", () => {
    const items = itemsOf(each);
    expect(
      assessment.pick({ risks: true, mitigations: true, impacts: true, implications: true }).parse(items),
    ).toEqual(items);
  });
});

test("no framework of an unknown key", () => {
  expect(findFramework("nowhere")).toBeNull();
  expect(findFramework("constructor")).toBeNull();
});

test("military cooperation has its six facets, and the scored ones have three items each", () => {
  const topic = findFramework("indo-pacific-partnership")?.topics.find(
    ({ key }) => key === "military-cooperation",
  );
  expect(topic?.roles).not.toEqual([]);
  expect(topic?.examples).not.toEqual([]);
  expect(keysOf(topic?.risks ?? [])).toEqual(["escalation", "stability", "competition"]);
  expect(keysOf(topic?.mitigations ?? [])).toEqual(["communication", "norms", "diplomacy"]);
  expect(keysOf(topic?.impacts ?? [])).toEqual(["capacity", "interoperability", "awareness"]);
  expect(keysOf(topic?.implications ?? [])).toEqual(["dynamics", "deterrence", "order"]);
});

describe("a framework", () => {
  const item = { key: "a", label: "A", section: "One" };
  const topic = { key: "one", label: "One", section: "One" };
  const bare = { key: "f", title: "F", document: { title: "D" }, topics: [topic] };

  test("may leave out the lists that its document lacks", () => {
    const parsed = framework.parse(bare);
    expect(parsed.evidenceKinds).toEqual([]);
    for (const list of TOPIC_LISTS) expect(parsed.topics[0]?.[list]).toEqual([]);
  });

  test.each([
    ["topics.0.risks.1.key", { ...bare, topics: [{ ...topic, risks: [item, item] }] }],
    ["topics.1.key", { ...bare, topics: [topic, topic] }],
    ["evidenceKinds.1.key", { ...bare, evidenceKinds: [item, item] }],
  ])("with a key used twice is refused at %s", (path, raw) => {
    const refused = parse(framework, raw);
    expect(refused.ok ? [] : refused.issues.map(pathText)).toEqual([path]);
  });
});
