// What the tests import as vitest while changes are counted: they are only kept in a list, for runner.mjs to run.
export { expect } from "vitest";

type Body = (...values: never[]) => unknown;
type Listed = { name: string; body: () => unknown };

/** The tests of the files that were loaded since the list was emptied. */
export const listed: Listed[] = [];
const times = new Map<string, number>();
let within: string[] = [];

export function test(title: string, body: Body): void {
  const name = [...within, title].join(" ");
  // The cases of one test share its title.
  const same = times.get(name) ?? 0;
  times.set(name, same + 1);
  listed.push({ name: same === 0 ? name : `${name} (${same + 1})`, body: body as () => unknown });
}

/** Most tests call it so. */
export const it = Object.assign((title: string, body: Body): void => test(title, body), {
  each: (cases: readonly unknown[]) => test.each(cases),
});

export function describe(title: string, body: Body): void {
  const around = within;
  within = [...around, title];
  (body as () => unknown)();
  within = around;
}

const each =
  (declare: (title: string, body: Body) => void) =>
  (cases: readonly unknown[]) =>
  (title: string, body: Body): void => {
    for (const one of cases) {
      const values = (Array.isArray(one) ? one : [one]) as never[];
      declare(title, () => body(...values));
    }
  };

test.each = each(test);
describe.each = each(describe);
