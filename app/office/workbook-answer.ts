import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { comparison } from "@/lib/series/comparison";
import { simulatedScenario } from "@/lib/series/drawn-numbers";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { pairedScenarios } from "@/lib/series/paired-scenarios";
import { type SideBySide, sideBySide } from "@/lib/series/side-by-side";
import { workbook } from "@/lib/workbook/workbook";
import { attachment } from "../api/attachment";
import { fileName } from "../ui/export/file-name";
import { lastChanged } from "./last-changed";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * One or several scenarios of an assessment as a workbook to be kept; with `?proof=no` in the address, without what leads
 * back to the record. Requires at least one scenario.
 */
export async function workbookAnswer(
  request: Request,
  assessment: SavedAssessment,
  chosen: readonly SavedScenario[],
): Promise<Response> {
  const side = sideBySide(chosen.map((scenario) => ({ assessment, scenario })));
  const { shared, whole } = side;
  const simulated = shared.map(simulatedScenario);
  const byRisk = whole.map((one, index) => {
    return one === shared[index] ? (simulated[index] ?? null) : simulatedScenario(one);
  });
  const drawn = simulated.find((each) => each !== null);
  const source = {
    ...side.source,
    simulation: drawn ? { seed: drawn.seed, draws: drawn.draws } : null,
  };
  const { version, additivityAccepted } = assessment;
  const sanitised = new URL(request.url).searchParams.get("proof") === "no";
  const paired = shared.length > 1 ? pairedScenarios(shared) : null;
  const sheets = workbook(
    side,
    { simulated, byRisk, paired },
    { source, version, additivityAccepted, sanitised },
  );
  // Its writer is code that only few visits need.
  const { workbookFile } = await import("./workbook-file");
  const file = await workbookFile(sheets, {
    title: source.assessment,
    handling: source.handling,
    changed: lastChanged(chosen),
    proof: sanitised ? null : proofText(proofOf(leadingFigure(side), source)),
  });
  return new Response(file, {
    headers: {
      "content-type": TYPE,
      "content-disposition": attachment(fileName({ id: "workbook" }, source, "xlsx")),
      "cache-control": "no-store",
    },
  });
}

/** The figure whose numbers the file's proof holds: it can be computed anew and compared. */
function leadingFigure({ judged, shared, whole }: SideBySide) {
  const [only, ...others] = judged;
  return only && others.length === 0 ? inherentResidual(only) : comparison(shared, whole);
}
