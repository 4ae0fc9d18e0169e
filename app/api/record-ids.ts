import * as z from "zod";
import { accept, type Result, refuse } from "@/lib/result";

const recordId = z.uuid();

/** The ids in an address. One that no record can have is as unknown as one that no record has. */
export function recordIds<P extends Record<string, string>>(params: P): Result<P> {
  const possible = Object.values(params).every((id) => recordId.safeParse(id).success);
  return possible ? accept(params) : refuse("not-found", "Check the address: nothing has this id");
}
