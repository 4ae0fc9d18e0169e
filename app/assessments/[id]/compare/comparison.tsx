import { ChartFigure } from "@/app/charts/chart-figure";
import { comparison } from "@/lib/series/comparison";
import { comparisonGroups } from "@/lib/series/comparison-rows";
import type { DecisionRate } from "@/lib/series/decision-rate";
import { differingDefinitions, differingInputs } from "@/lib/series/input-rows";
import type { SideBySide } from "@/lib/series/side-by-side";
import { slopes } from "@/lib/series/slopes";
import { Caveats } from "./caveats";
import { ChangesLinks } from "./changes-links";
import { ChoiceFigures } from "./choice-figures";
import { ComparisonTable } from "./comparison-table";
import { DecisionSection } from "./decision-section";
import { DifferingInputs } from "./differing-inputs";
import { PairedSection } from "./paired-section";

/** Two to six scenarios side by side, the first as the baseline; `words` are theirs in an address at the assessment `home`. */
export function Comparison(props: { home: string; words: string[]; side: SideBySide; rate: DecisionRate }) {
  const { home, words, side, rate } = props;
  const { columns, several, judged, whole, shared, source } = side;
  return (
    <>
      <Caveats notes={side.notes} closing="Where that makes a difference meaningless, none is shown." />
      <ChartFigure figure={comparison(shared, whole)} source={source} />
      <ComparisonTable scenarios={columns} groups={comparisonGroups(shared, whole)} />
      <ChangesLinks columns={columns} />
      <DifferingInputs
        scenarios={columns}
        items={[...differingDefinitions(judged), ...differingInputs(judged)]}
      />
      <ChartFigure figure={slopes(judged, "impacts")} source={source} />
      <ChartFigure figure={slopes(judged, "implications")} source={source} />
      <ChoiceFigures all={shared} several={several} source={source} />
      <PairedSection all={shared} source={source} />
      <DecisionSection home={home} words={words} all={shared} several={several} rate={rate} source={source} />
    </>
  );
}
