import { readAssessment } from "@/lib/command/read-assessment";
import { type ImportPreview, importPreview } from "@/lib/exchange/import-preview";
import { scenariosInto, shareItems } from "@/lib/exchange/scenarios-into";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import { accept, type Result } from "@/lib/result";
import { findImportTarget, listImportTargets } from "@/prisma/import";
import { assessmentGone } from "@/prisma/refusals";
import { handleUpload } from "../../handle";
import { recordIds } from "../../record-ids";

/** What confirming would make, and of which version of the target that was said. */
export type Checked = {
  preview: ImportPreview;
  /** Where the scenarios could go instead, the likeliest first. */
  targets: { id: string; title: string }[];
  /** Of the assessment that was asked about. */
  version: number | null;
};

/** Reads a file and says what it would make; nothing is written. `into` names an assessment its scenarios may go to. */
export const POST = handleUpload(async (text, asked): Promise<Result<Checked>> => {
  const file = readAssessment(text);
  if (!file.ok) return file;
  const targets = await targetsFor(file.value);
  const into = asked.get("into");
  if (into === null) return accept({ preview: importPreview(file.value), targets, version: null });
  const ids = recordIds({ into });
  if (!ids.ok) return ids;
  const target = await findImportTarget(into);
  if (!target) return assessmentGone();
  const made = scenariosInto(target, file.value);
  return made.ok ? accept({ preview: made.value.preview, targets, version: target.version }) : made;
});

async function targetsFor(file: AssessmentFile): Promise<Checked["targets"]> {
  const fitting = (await listImportTargets()).filter((each) => shareItems(each, file));
  const isKin = (framework: string | null) => Number(framework !== null && framework === file.framework);
  return fitting
    .toSorted((one, other) => isKin(other.framework) - isKin(one.framework))
    .map(({ id, title }) => ({ id, title }));
}
