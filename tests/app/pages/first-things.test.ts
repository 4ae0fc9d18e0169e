import { expect, it } from "vitest";
import { afterFirst, putFirst } from "@/app/ui/first-things";

/** Something that comes first, and is there when it is let go. */
function waited() {
  let come = () => {};
  putFirst(
    new Promise<void>((resolve) => {
      come = resolve;
    }),
  );
  return { come: () => come() };
}

it("calls at once where nothing comes first", () => {
  let called = 0;
  afterFirst(() => called++);
  expect(called).toBe(1);
});

it("calls once what comes first is there, in their order, and at once from then on", async () => {
  const { come } = waited();
  const called: string[] = [];
  afterFirst(() => called.push("one"));
  const both = new Promise<void>((resolve) => {
    afterFirst(() => {
      called.push("other");
      resolve();
    });
  });
  expect(called).toEqual([]);
  come();
  await both;
  afterFirst(() => called.push("late"));
  expect(called).toEqual(["one", "other", "late"]);
});

it("does not call what was called off", async () => {
  const { come } = waited();
  const called: string[] = [];
  const callOff = afterFirst(() => called.push("off"));
  const rest = new Promise<void>((resolve) => {
    afterFirst(resolve);
  });
  callOff();
  come();
  await rest;
  expect(called).toEqual([]);
});
