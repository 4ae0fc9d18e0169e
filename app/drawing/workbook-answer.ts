import { attachment } from "@/app/api/attachment";
import { answered } from "@/app/api/handle";
import { accept, type Result, refuse } from "@/lib/result";
import type { Placed } from "@/lib/series/comparison-choice";
import type { WrittenWorkbook } from "../office/workbook-of";
import { writtenWorkbook } from "./drawer";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const BUSY = refuse("busy", "Too many files are being made: ask again in some seconds");

/**
 * Scenarios as a workbook to be kept, or why there is none; with `?proof=no` in the address, without what leads back to
 * the record. Made in a process of its own: simulating six scenarios would keep everybody else waiting.
 */
export function workbookAnswer(request: Request, found: Result<Placed[]>): Promise<Response> {
  const sanitised = new URL(request.url).searchParams.get("proof") === "no";
  return answered(
    request,
    () => made(found, sanitised),
    ({ name, body }) =>
      new Response(body, {
        headers: {
          "content-type": TYPE,
          "content-disposition": attachment(name),
          "cache-control": "no-store",
        },
      }),
  );
}

async function made(found: Result<Placed[]>, sanitised: boolean): Promise<Result<WrittenWorkbook>> {
  if (!found.ok) return found;
  // The other scenarios are nobody's business there.
  const chosen = found.value.map(({ assessment, scenario }) => ({
    assessment: { ...assessment, scenarios: [] },
    scenario,
  }));
  const writing = writtenWorkbook({ chosen, sanitised });
  return writing ? accept(await writing) : BUSY;
}
