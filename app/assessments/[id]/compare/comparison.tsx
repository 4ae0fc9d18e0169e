import { ChartFigure } from "@/app/charts/chart-figure";
import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import type { SavedAssessment } from "@/lib/model/saved";
import { comparison } from "@/lib/series/comparison";
import { definitionNotes, scoreNotes } from "@/lib/series/comparison-notes";
import { comparisonGroups } from "@/lib/series/comparison-rows";
import { differingInputs } from "@/lib/series/input-rows";
import type { Scored } from "@/lib/series/scored";
import { sourceOf } from "@/lib/series/source";
import { ComparisonTable } from "./comparison-table";
import { DifferingInputs } from "./differing-inputs";

/** Two to six scenarios side by side, the first as the baseline. */
export function Comparison({ assessment, all }: { assessment: SavedAssessment; all: Scored[] }) {
  const names = all.map(({ scenario }) => ({ id: scenario.id, title: scenario.title }));
  return (
    <>
      <Caveats all={all} />
      <ChartFigure figure={comparison(all)} source={sourceOf(all, assessment)} />
      <ComparisonTable assessmentId={assessment.id} scenarios={names} groups={comparisonGroups(all)} />
      <DifferingInputs scenarios={names} items={differingInputs(all)} />
    </>
  );
}

/** What must be known before the columns are read beside one another. */
function Caveats({ all }: { all: Scored[] }) {
  const notes = [...definitionNotes(all), ...scoreNotes(all)];
  if (notes.length === 0) return null;
  return (
    <Notice title="What to mind in this comparison">
      <ul className="list-disc pl-5">
        {notes.map(({ id, scenario, text }) => (
          <li key={`${id} ${text}`}>
            “<UserText>{scenario}</UserText>” <UserText>{text}</UserText>.
          </li>
        ))}
      </ul>
      <p className="mt-2">Where that makes a difference meaningless, none is shown.</p>
    </Notice>
  );
}
