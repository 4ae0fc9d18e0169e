import Link from "next/link";
import { ChartFigure } from "@/app/charts/chart-figure";
import { UserText } from "@/app/ui/user-text";
import type { SavedAssessment } from "@/lib/model/saved";
import { comparison } from "@/lib/series/comparison";
import { comparisonGroups } from "@/lib/series/comparison-rows";
import type { DecisionRate } from "@/lib/series/decision-rate";
import { differingInputs } from "@/lib/series/input-rows";
import type { Scored } from "@/lib/series/scored";
import { slopes } from "@/lib/series/slopes";
import { sourceOf } from "@/lib/series/source";
import { changesAddress } from "../../addresses";
import { Caveats } from "./caveats";
import { ChoiceFigures } from "./choice-figures";
import { ComparisonTable } from "./comparison-table";
import { DecisionSection } from "./decision-section";
import { DifferingInputs } from "./differing-inputs";
import { PairedSection } from "./paired-section";

/** Two to six scenarios side by side, the first as the baseline. */
export function Comparison(props: { assessment: SavedAssessment; all: Scored[]; rate: DecisionRate }) {
  const { assessment, all, rate } = props;
  const names = all.map(({ scenario }) => ({ id: scenario.id, title: scenario.title }));
  const source = sourceOf(all, assessment);
  return (
    <>
      <Caveats all={all} closing="Where that makes a difference meaningless, none is shown." />
      <ChartFigure figure={comparison(all)} source={source} />
      <ComparisonTable assessmentId={assessment.id} scenarios={names} groups={comparisonGroups(all)} />
      <ChangesLinks assessmentId={assessment.id} scenarios={names} />
      <DifferingInputs scenarios={names} items={differingInputs(all)} />
      <ChartFigure figure={slopes(all, "impacts")} source={source} />
      <ChartFigure figure={slopes(all, "implications")} source={source} />
      <ChoiceFigures all={all} source={source} />
      <PairedSection all={all} source={source} />
      <DecisionSection assessmentId={assessment.id} all={all} rate={rate} source={source} />
    </>
  );
}

/** The way from the baseline to each other scenario; from there, any two can be chosen. */
function ChangesLinks(props: { assessmentId: string; scenarios: { id: string; title: string }[] }) {
  const [base, ...others] = props.scenarios;
  const ids = props.scenarios.map(({ id }) => id);
  return (
    <section aria-labelledby="changes" className="mb-12">
      <h2 id="changes" className="mb-2">
        Why they differ
      </h2>
      <p className="mb-2 text-muted text-sm">
        The difference by its causes, and both reasons of every judgement; there, any two can be chosen.
      </p>
      <ul className="text-sm">
        {others.map(({ id, title }) => (
          <li key={id} className="py-1">
            <Link
              href={changesAddress(props.assessmentId, base?.id ?? id, id, ids)}
              className="text-accent hover:underline"
            >
              What changed from “<UserText>{base?.title ?? ""}</UserText>” to “<UserText>{title}</UserText>”
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
