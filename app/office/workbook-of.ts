import { proofOf, proofText } from "@/lib/proof/proof-of";
import { comparison } from "@/lib/series/comparison";
import type { Placed } from "@/lib/series/comparison-choice";
import { simulatedScenario } from "@/lib/series/drawn-numbers";
import { handlingText } from "@/lib/series/figure";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { pairedScenarios } from "@/lib/series/paired-scenarios";
import { type SideBySide, sideBySide } from "@/lib/series/side-by-side";
import { workbook } from "@/lib/workbook/workbook";
import { fileName } from "../ui/export/file-name";
import { lastChanged } from "./last-changed";
import { workbookFile } from "./workbook-file";

/** Scenarios to be written as a workbook; `sanitised`: without what leads back to the record. */
export type WorkbookOrder = { chosen: Placed[]; sanitised: boolean };
export type WrittenWorkbook = { name: string; body: Uint8Array<ArrayBuffer> };

/**
 * One or several scenarios, of one assessment or of several, as a workbook with its file name. Simulates all of them, which
 * takes seconds: for a process that nobody waits for. Requires at least one scenario.
 */
export async function workbookOf({ chosen, sanitised }: WorkbookOrder): Promise<WrittenWorkbook> {
  const side = sideBySide(chosen);
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
  const records = chosen.map(({ assessment: { id, version, additivityAccepted } }) => {
    return { id, version, additivityAccepted };
  });
  const paired = shared.length > 1 ? pairedScenarios(shared) : null;
  const sheets = workbook(side, { simulated, byRisk, paired }, { source, records, sanitised });
  const body = await workbookFile(sheets, {
    title: source.assessment,
    handling: handlingText(source),
    changed: lastChanged(chosen.map(({ scenario }) => scenario)),
    proof: sanitised ? null : proofText(proofOf(leadingFigure(side), source)),
  });
  return { name: fileName({ id: "workbook" }, source, "xlsx"), body };
}

/** The figure whose numbers the file's proof holds: it can be computed anew and compared. */
function leadingFigure({ judged, shared, whole }: SideBySide) {
  const [only, ...others] = judged;
  return only && others.length === 0 ? inherentResidual(only) : comparison(shared, whole);
}
