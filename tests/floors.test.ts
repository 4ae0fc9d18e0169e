import { expect, it } from "vitest";
import { FLOORS } from "./floors";
import { type Lock, packages } from "./sources";

const { lock } = packages();

/** Every copy of the package in the tree that is older than the floor; a preview of the floor is older than it. */
function tooOld(tree: Lock, name: string, floor: string): string[] {
  return Object.entries(tree.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .filter(([, { version = "" }]) => isOlder(version, floor))
    .map(([path, { version }]) => `${path} ${version}`);
}

function isOlder(version: string, floor: string): boolean {
  const parts = (text: string) =>
    text
      .replace(/[-+].*$/, "")
      .split(".")
      .map(Number);
  const [ours, lowest] = [parts(version), parts(floor)];
  const at = [0, 1, 2].find((index) => ours[index] !== lowest[index]);
  return at === undefined ? version.includes("-") : !((ours[at] ?? 0) > (lowest[at] ?? 0));
}

for (const { name, version, reason } of FLOORS) {
  it(`${name} is ${version} or newer: ${reason}`, () => {
    expect(tooOld(lock, name, version)).toEqual([]);
  });
}

it("a copy deep in the tree, a preview and an unreadable version are found", () => {
  const tree = {
    packages: {
      "node_modules/a": { version: "2.0.0" },
      "node_modules/b/node_modules/a": { version: "1.9.9" },
      "node_modules/c/node_modules/a": { version: "2.0.0-rc.1" },
      "node_modules/d/node_modules/a": { version: "1.10.0" },
      "node_modules/e/node_modules/a": {},
      "node_modules/@a/a": { version: "2.0.1" },
      "node_modules/extra-a": { version: "1.0.0" },
    },
  };
  const found = tooOld(tree, "a", "2.0.0").map((line) => line.split("/")[1]);
  expect(found).toEqual(["b", "c", "d", "e"]);
});
