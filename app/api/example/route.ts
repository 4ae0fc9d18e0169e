import { parse } from "@/lib/result";
import { addExample, removeExample } from "@/prisma/example";
import { handle } from "../handle";
import { nothing } from "../nothing";

/** Brings the worked example, or brings it back. */
export const POST = handle(async (raw) => {
  const input = parse(nothing, raw);
  return input.ok ? addExample() : input;
});

/** Moves the worked example to the bin. */
export const DELETE = handle(async (raw) => {
  const input = parse(nothing, raw);
  return input.ok ? removeExample() : input;
});
