import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

// A warning nobody reads is a bug nobody sees. A test that means to cause one replaces the function for its own length:
// vi.spyOn(console, "error").mockImplementation(() => {}).
const said: string[] = [];
const listen = (...words: unknown[]) => said.push(format(...words));
console.error = listen;
console.warn = listen;

beforeEach(() => {
  said.length = 0;
});

afterEach(() => {
  expect(said, "console errors and warnings").toEqual([]);
});
