import { UserText } from "@/app/ui/user-text";
import { commonGround } from "@/lib/series/common-ground";
import { decision, decisionNeeds, leftOutOfDecision, twoMinds } from "@/lib/series/decision";
import type { DecisionRate } from "@/lib/series/decision-rate";
import type { FigureSource } from "@/lib/series/figure";
import type { Scored } from "@/lib/series/scored";
import { drawnPart } from "@/lib/series/simulation-task";
import { sourceAmong } from "@/lib/series/source";
import { DecisionFigure } from "./decision-figure";
import { RateForm } from "./rate-form";

/** Enough for 75 bins of more than 600 draws each. */
const DRAWS = 50_000;

/** What knowing more before choosing would be worth: needs costs, and what a unit of cost weighs against harm. */
export function DecisionSection(props: {
  home: string;
  words: string[];
  all: Scored[];
  several: boolean;
  rate: DecisionRate;
  source: FigureSource;
}) {
  const { home, words, all, several, rate, source } = props;
  const { seed, compared } = commonGround(all);
  const choice = decision(compared);
  const needs = decisionNeeds(choice) ?? (several ? twoMinds(choice) : null);
  const [first] = choice.options;
  const titles = choice.options.map(({ scored }) => scored.scenario.title);
  return (
    <section aria-labelledby="decision" className="mb-12">
      <h2 id="decision" className="mb-2">
        What it is worth to know more before choosing
      </h2>
      {needs ? (
        <p className="max-w-prose">
          <UserText>{needs}</UserText>
        </p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-muted text-sm">
            Harm and cost have no common unit; whoever decides must say how they weigh against each other.
            Nothing is chosen here.
          </p>
          <RateForm assessmentId={home} scenarios={words} rate={rate} />
          {choice.without.length > 0 && (
            <p className="mb-3 text-muted text-sm">
              <UserText>{leftOutOfDecision(choice)}</UserText>
            </p>
          )}
          {rate.rate !== null && first && (
            <DecisionFigure
              task={{
                seed,
                draws: DRAWS,
                rate: rate.rate,
                options: choice.options.map(({ scored, cost }) => ({ ...drawnPart(scored), cost })),
              }}
              titles={titles}
              source={{
                ...sourceAmong(
                  source,
                  choice.options.map(({ scored }) => scored.scenario.id),
                ),
                simulation: { seed, draws: DRAWS },
                rate: rate.rate,
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
