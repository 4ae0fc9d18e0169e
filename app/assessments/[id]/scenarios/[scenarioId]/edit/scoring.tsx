import { AdditivityProvider } from "@/app/assessments/form/additivity";
import { definitionOf, inputsOf } from "@/app/assessments/form/stored";
import { day } from "@/lib/format";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { Frozen } from "./frozen";
import { ScoringForm } from "./scoring-form";

/** The form of a saved scenario: to fill in, or, where it is frozen, to read in the definition it was judged in. */
export function Scoring({ assessment, scenario }: { assessment: SavedAssessment; scenario: SavedScenario }) {
  const { id, title, version, seed, frozen } = scenario;
  const shared = { assessmentId: assessment.id, inputs: inputsOf(scenario) };
  return frozen ? (
    <Frozen
      key={id}
      {...shared}
      scenario={{ id, title, version, seed }}
      frozenOn={day(frozen.at)}
      definition={frozen.assessment}
    />
  ) : (
    <AdditivityProvider
      assessmentId={assessment.id}
      harmScale={assessment.harmScale}
      accepted={assessment.additivityAccepted}
    >
      <ScoringForm
        key={id}
        {...shared}
        scenario={{ id, title, version, seed }}
        definition={definitionOf(assessment)}
      />
    </AdditivityProvider>
  );
}
