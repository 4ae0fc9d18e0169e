import { attachment } from "@/app/api/attachment";
import { fileName } from "@/app/ui/export/file-name";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { type Refusal, refuse } from "@/lib/result";
import { scored } from "@/lib/series/scored";
import { sourceOf } from "@/lib/series/source";
import { drawnFigure } from "./drawer";
import { keepFile, keptFile } from "./drawn-cache";
import { figureAddress } from "./figure-address";
import type { FigureFile } from "./figure-order";

const TYPE: Record<FigureFile, string> = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};
/** An SVG that is opened by itself may use its own styles and fonts, and nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";
const RETRY_SECONDS = "10";

const NOT_FROZEN = refuse(
  "conflict",
  "Freeze the scenario first: an address that lasts shows only what does not change",
);
const BUSY = refuse("fault", "Too many figures are being drawn: ask again in some seconds");

/** A figure of a frozen scenario as a file that is drawn once and kept, or why there is none. */
export async function figureAnswer(
  request: Request,
  { assessment, scenario }: { assessment: SavedAssessment; scenario: SavedScenario },
  name: string,
): Promise<Response> {
  if (!scenario.frozen) return refused(NOT_FROZEN, 409);
  const asked = figureAddress(name, new URL(request.url).searchParams);
  if (!asked.ok) return refused(asked, asked.reason === "not-found" ? 404 : 422);
  const { figure, file, look } = asked.value;
  const source = sourceOf([scored(assessment, scenario)], assessment);
  const of = JSON.stringify([asked.value, source, scenario.seed]);
  let kept = keptFile(of);
  if (!kept) {
    // The other scenarios are nobody's business here.
    const alone = { ...assessment, scenarios: [scenario] };
    const drawing = drawnFigure({ assessment: alone, scenarioId: scenario.id, figure, file, look });
    if (!drawing) return refused(BUSY, 503, { "retry-after": RETRY_SECONDS });
    const drawn = await drawing;
    if (!drawn.ok) return refused(refuse("not-found", drawn.needed), 404);
    kept = keepFile(of, drawn.body);
  }
  const headers = {
    etag: kept.tag,
    // Kept by who asked, and asked for again each time: a frozen scenario may go to the bin.
    "cache-control": "private, no-cache",
    "content-security-policy": POLICY,
  };
  if (request.headers.get("if-none-match") === kept.tag) return new Response(null, { status: 304, headers });
  return new Response(kept.body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      "content-type": TYPE[file],
      "content-disposition": attachment(fileName({ id: figure }, source, file)).replace(
        "attachment",
        "inline",
      ),
    },
  });
}

function refused(refusal: Refusal, status: number, headers: Record<string, string> = {}): Response {
  return Response.json(refusal, { status, headers: { "cache-control": "no-store", ...headers } });
}
