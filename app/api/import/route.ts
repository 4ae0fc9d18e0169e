import * as z from "zod";
import { readAssessment } from "@/lib/command/read-assessment";
import { parse } from "@/lib/result";
import { importAssessment, importScenarios } from "@/prisma/import";
import { handleUpload } from "../handle";
import { version } from "../seen-version";

const NAME = "Name the import by a UUID of its own, so that sending it twice makes one";

const asked = z.strictObject({
  as: z.uuid(NAME),
  into: z.uuid("Choose an assessment").optional(),
  version: z.coerce.number().pipe(version).optional(),
  keys: z.string("Name the keys that the scenarios get").optional(),
});

/**
 * Keeps what a file holds, proven anew: as a new assessment, which gets the id `as`; or, with `into`, as scenarios of
 * that one, of which the first gets it. Then `version` and `keys` say what the check said of it.
 */
export const POST = handleUpload(async (text, address) => {
  const order = parse(asked, Object.fromEntries(address));
  if (!order.ok) return order;
  const file = readAssessment(text);
  if (!file.ok) return file;
  const { as, into, version = 0, keys = "" } = order.value;
  if (into === undefined) return importAssessment(as, file.value);
  return importScenarios(as, { id: into, version, keys: keys.split(",") }, file.value);
});
