import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ProblemList } from "@/app/import/problem-list";
import { problemsOf } from "@/lib/exchange/problem-table";
import { atMost } from "@/lib/result";

const problems = (count: number) =>
  problemsOf(atMost(Array.from({ length: count }, (_, at) => ({ path: [at], message: "Enter a number" }))));

it("says how many problems a file has, and that the report holds them", () => {
  render(<ProblemList name="a.json" problems={problems(1000)} />);
  expect(screen.getByRole("heading").textContent).toMatch(/^1,000 problems in/);
  expect(document.body.textContent).toContain("the report holds all of them");
});

it("says where there are more problems than are named, and promises no more of the report than it holds", () => {
  render(<ProblemList name="a.json" problems={problems(1001)} />);
  expect(screen.getByRole("heading").textContent).toMatch(/^More than 1,000 problems in/);
  expect(document.body.textContent).toContain("the report holds the first 1,000 problems");
  expect(document.body.textContent).not.toContain("all of them");
});
