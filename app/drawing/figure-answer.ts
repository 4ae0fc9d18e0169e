import { attachment } from "@/app/api/attachment";
import { answered } from "@/app/api/handle";
import { fileName } from "@/app/ui/export/file-name";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { accept, type Result, refuse } from "@/lib/result";
import { scored } from "@/lib/series/scored";
import { sourceOf } from "@/lib/series/source";
import { drawnFigure } from "./drawer";
import { type Kept, keepFile, keptFile } from "./drawn-cache";
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

const NOT_FROZEN = refuse(
  "conflict",
  "Freeze the scenario first: an address that lasts shows only what does not change",
);
const BUSY = refuse("busy", "Too many files are being made: ask again in some seconds");

type Shown = { kept: Kept; name: string; file: FigureFile };

/** A figure of a frozen scenario as a file that is drawn once and kept, or why there is none. */
export function figureAnswer(
  request: Request,
  { assessment, scenario }: { assessment: SavedAssessment; scenario: SavedScenario },
  name: string,
): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  return answered(
    request,
    () => shown({ assessment, scenario }, name, asked),
    (figure) => shownAs(figure, request.headers.get("if-none-match")),
  );
}

async function shown(
  { assessment, scenario }: { assessment: SavedAssessment; scenario: SavedScenario },
  name: string,
  search: URLSearchParams,
): Promise<Result<Shown>> {
  if (!scenario.frozen) return NOT_FROZEN;
  const asked = figureAddress(name, search);
  if (!asked.ok) return asked;
  const { figure, file, look } = asked.value;
  const source = sourceOf([scored(assessment, scenario)], assessment);
  const of = JSON.stringify([asked.value, source, scenario.seed]);
  const named = { name: fileName({ id: figure }, source, file), file };
  const before = keptFile(of);
  if (before) return accept({ ...named, kept: before });
  // The other scenarios are nobody's business here.
  const alone = { ...assessment, scenarios: [scenario] };
  const drawing = drawnFigure({ assessment: alone, scenarioId: scenario.id, figure, file, look });
  if (!drawing) return BUSY;
  const drawn = await drawing;
  return drawn.ok ? accept({ ...named, kept: keepFile(of, drawn.body) }) : refuse(drawn.reason, drawn.needed);
}

function shownAs({ kept: { tag, body }, name, file }: Shown, had: string | null): Response {
  const headers = {
    etag: tag,
    // Kept by who asked, and asked for again each time: a frozen scenario may go to the bin.
    "cache-control": "private, no-cache",
    "content-security-policy": POLICY,
  };
  if (had === tag) return new Response(null, { status: 304, headers });
  // Buffers of our own process, shared with nobody.
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      "content-type": TYPE[file],
      "content-disposition": attachment(name).replace("attachment", "inline"),
    },
  });
}
