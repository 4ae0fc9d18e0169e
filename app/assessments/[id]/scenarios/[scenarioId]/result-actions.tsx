import { ButtonLink } from "@/app/ui/button";
import { DownloadPage } from "@/app/ui/export/download-page";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { briefingAddress, compareAddress, scoringAddress } from "../../../addresses";
import { SaveAs } from "../../save-as";

/** Where one goes from a result: on with scoring, into a variant, or beside the other scenarios. */
export function ResultActions(props: { assessment: SavedAssessment; scenario: SavedScenario }) {
  const { assessment, scenario } = props;
  const others = assessment.scenarios.length > 1;
  return (
    <>
      {!scenario.frozen && (
        <ButtonLink href={scoringAddress(assessment.id, scenario.id)} tone="primary">
          Edit judgements
        </ButtonLink>
      )}
      <SaveAs
        assessmentId={assessment.id}
        scenario={{ id: scenario.id, title: scenario.title }}
        tone="plain"
      />
      {others && <ButtonLink href={compareAddress(assessment.id, [scenario.id])}>Compare with…</ButtonLink>}
      <ButtonLink href={briefingAddress(assessment.id, [scenario.id])}>Briefing and workbook</ButtonLink>
      <DownloadPage />
    </>
  );
}
