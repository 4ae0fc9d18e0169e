import { counted, listed } from "../format";
import { lexiconOf } from "../model/lexicon";
import { own } from "../model/own";
import { meanOf } from "../scoring/mean";
import {
  CHANGE_COLUMNS,
  type ChangeBar,
  changeBar,
  changeCells,
  changeLegend,
  changeTitle,
  notJudged,
} from "./change-bar";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { likelihoodPhrase, likelihoodWords } from "./likelihood-words";
import type { Scored } from "./scored";

export type ImplicationBar = ChangeBar & {
  perspective: string;
  likelihood: number | null;
  words: string | null;
};

/** What may follow as one party sees it. */
export type ImplicationPanel = { heading: string; bars: ImplicationBar[] };

/** `panels` holds the bars by perspective, in their order; none where all are seen from one, or none from any. */
export type ImplicationsFigure = Figure<"implications"> & {
  bars: ImplicationBar[];
  panels: ImplicationPanel[];
};

/** The heading of the implications of which it isn't said who sees them so. */
const NO_PERSPECTIVE = "No perspective named";

const ABOUT = {
  id: "implications",
  title: "What it may mean for the wider order",
  subtitle:
    "Change against today, from −100 to +100, if it occurs; each with its own likelihood and point of view",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "implication", label: "Implication", unit: "", kind: "text" },
  { key: "perspective", label: "As seen by", unit: "", kind: "text" },
  ...CHANGE_COLUMNS,
  { key: "likelihood", label: "Likelihood", unit: "%", kind: "probability" },
  { key: "words", label: "In words", unit: "", kind: "text" },
];

/**
 * The expected change of each implication with its range, likelihood and perspective: those of one perspective beside
 * each other, those without one last, else in the assessment's order. Change and likelihood are not multiplied, and not
 * netted with harm.
 */
export function implications({
  definition,
  scenario,
}: Pick<Scored, "definition" | "scenario">): ImplicationsFigure {
  const lexicon = lexiconOf(definition.lexicon);
  const views = new Set(
    definition.implications.map(({ key }) => own(scenario.implications, key)?.perspective ?? ""),
  );
  const all = definition.implications.map((item) => {
    const judged = own(scenario.implications, item.key);
    const likelihood = judged?.likelihood ? meanOf(judged.likelihood, definition) : null;
    const words = likelihood === null ? null : likelihoodWords(lexicon, likelihood);
    const perspective = judged?.perspective ?? "";
    const note = [
      likelihood !== null && `Likelihood ${likelihoodPhrase(lexicon, likelihood)}`,
      // Several perspectives have a panel each, which is headed by it.
      perspective && views.size === 1 && seenBy(perspective),
    ];
    const bar = changeBar(item, judged?.change, definition, note.filter(Boolean).join(". "));
    return { ...bar, perspective, likelihood, words };
  });
  const groups = byPerspective(all);
  const bars = groups.flatMap((group) => group.bars);
  const judged = bars.filter(({ mean }) => mean !== null);
  if (bars.length === 0)
    return { ...figureWithout(ABOUT, "Name at least one implication."), bars, panels: [] };
  if (judged.length === 0)
    return {
      ...figureWithout(ABOUT, "Enter the change that at least one implication would bring."),
      bars: [],
      panels: [],
    };
  return {
    ...ABOUT,
    title: changeTitle(bars, "No change is expected in what is judged"),
    sentence: [sentence(judged), unseen(judged), notJudged(bars)].filter(Boolean).join(" "),
    needs: null,
    legend: changeLegend(bars),
    columns: COLUMNS,
    rows: bars.map((bar) => ({
      implication: bar.label,
      perspective: bar.perspective || null,
      ...changeCells(bar),
      likelihood: bar.likelihood,
      words: bar.words,
    })),
    total: null,
    bars,
    panels: groups.length > 1 ? groups : [],
  };
}

function seenBy(perspective: string): string {
  return `Seen by: ${perspective}`;
}

function byPerspective(bars: readonly ImplicationBar[]): ImplicationPanel[] {
  const perspectives = [...new Set(bars.map(({ perspective }) => perspective))];
  const named = perspectives.filter((perspective) => perspective !== "");
  return [...named, ...(named.length < perspectives.length ? [""] : [])].map((perspective) => ({
    heading: perspective ? seenBy(perspective) : NO_PERSPECTIVE,
    bars: bars.filter((bar) => bar.perspective === perspective),
  }));
}

function sentence(judged: readonly ImplicationBar[]): string {
  const views = new Set(judged.map(({ perspective }) => perspective).filter(Boolean));
  const from = views.size > 0 ? ` from ${counted(views.size, "point")} of view` : "";
  return `${counted(judged.length, "implication")}${from}; what is a gain to one may be a loss to another, so they are neither added up nor set off against harm.`;
}

/** Which judged implications name nobody who sees them so, where others do. */
function unseen(judged: readonly ImplicationBar[]): string {
  const labels = judged.filter(({ perspective }) => perspective === "").map(({ label }) => label);
  if (labels.length === 0 || labels.length === judged.length) return "";
  return `Without a perspective: ${listed(labels)}.`;
}
