import { counted, harm, listed, roughly } from "../format";
import type { Assessment } from "../model/assessment";
import type { DecisionValue } from "../scoring/decision-value";
import { type Figure, figureWithout } from "./figure";
import { capitalisedInput, inputName } from "./input-name";

/** What knowing one judgement exactly before choosing would be worth, in harm points. */
export type EvppiBar = { key: string; label: string; value: number };

export type EvppiFigure = Figure<"evppi"> & { bars: EvppiBar[]; noise: number };

/** A choice between named scenarios at a rate in harm points a unit of cost, as it was computed. */
export type WeighedDecision = DecisionValue & { titles: readonly string[]; rate: number; draws: number };

/** More bars than these say no more: each is shorter than the one above. */
const SHOWN = 12;

/** Shares of the best loss below this are next to nothing, and below the second rounding. */
const [NEGLIGIBLE, ROUNDING] = [1e-3, 1e-9];

/**
 * The value of information for a choice between scenarios (method 5) as bars, the largest first: the judgements that
 * stand out from what one without any influence comes to. Without bars where no knowledge would change the choice, or
 * no single judgement stands out; the title then says which.
 */
export function evppiFigure(
  definition: Pick<Assessment, "risks" | "mitigations">,
  decided: WeighedDecision,
): EvppiFigure {
  const { evpi, evppi, noise, rate } = decided;
  const about = {
    id: "evppi",
    title: "",
    subtitle: `Expected gain in harm points (hp) from knowing one judgement exactly before choosing, one unit of cost weighing ${roughly(rate)} hp`,
  } as const;
  const without = (title: string, needs: string) => {
    return { ...figureWithout({ ...about, title }, needs), bars: [], noise };
  };
  const chosen = choice(decided);
  const loss = decided.losses[decided.best] ?? 0;
  if (evpi <= ROUNDING * loss)
    return without("No further knowledge would change the choice", `${chosen} That holds in every draw.`);
  if (evpi <= NEGLIGIBLE * loss)
    return without(
      "Knowing more would be worth next to nothing for this choice",
      `${chosen} Even knowing every judgement exactly would be worth less than a thousandth of that.`,
    );
  const told = evppi
    .filter(({ value }) => value > noise && harm(value) !== harm(0))
    .map(({ input, value }) => ({ key: input, label: capitalisedInput(input, definition), value }))
    .sort((one, other) => other.value - one.value);
  const [top] = told;
  const all = `Knowing every judgement exactly would be worth ${harm(evpi)}.`;
  if (!top)
    return without(
      "Knowing no single judgement would change the choice",
      `${chosen} ${all} No judgement by itself comes to more than one without any influence.`,
    );
  const bars = told.slice(0, SHOWN);
  return {
    ...about,
    title: `Before choosing, knowing ${inputName(top.key, definition)} is worth most: ${harm(top.value)} of the ${harm(evpi)} that knowing all is worth`,
    sentence: `${chosen} ${all} ${restText(evppi.length - bars.length, told[SHOWN]?.value ?? noise)}The values don't add up. From ${counted(decided.draws, "draw")}; a judgement without any influence can come to ${harm(noise)} by chance.`,
    needs: null,
    legend: [
      { series: "worth", label: "Worth of knowing the judgement" },
      { series: "by-chance", label: "What one without any influence comes to by chance" },
    ],
    columns: [
      { key: "input", label: "Judgement", unit: "", kind: "text" },
      { key: "value", label: "Worth of knowing it", unit: "hp", kind: "harm" },
    ],
    rows: bars.map(({ label, value }) => ({ input: label, value })),
    total: null,
    bars,
    noise,
  };
}

function restText(count: number, most: number): string {
  if (count === 0) return "";
  return `${counted(count, "further judgement")} ${count === 1 ? "is" : "are"} worth at most ${harm(most)}${count === 1 ? "" : " each"}. `;
}

/** What is chosen as things are judged, and what that comes to beside the others. */
function choice({ titles, losses, best }: WeighedDecision): string {
  const others = titles.flatMap((title, index) =>
    index === best ? [] : [`“${title}” to ${harm(losses[index] ?? 0)}`],
  );
  return `As judged, “${titles[best] ?? ""}” comes out best: its expected harm and weighed cost come to ${harm(losses[best] ?? 0)}, those of ${listed(others)}.`;
}
