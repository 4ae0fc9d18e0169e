import { counted, harm, harmRange, listed, percent, percentRange } from "../format";
import type { Ends } from "../scoring/residual-ends";
import { leading } from "./leading";
import type { PlaneRisk } from "./plane-risk";

type Standing = { label: string; likelihood: number; severity: number };

/** The finding of the plane: which risks remain the likeliest and the gravest. Null without risks that can happen. */
export function planeTitle(risks: readonly PlaneRisk[]): string | null {
  const standing = risks.flatMap(({ label, after }) => (after ? [{ label, ...after }] : []));
  const likely = leading(standing, ({ likelihood }) => likelihood, percent);
  const grave = leading(standing, ({ severity }) => severity, harm);
  if (!likely || !grave) return risks.length > 0 ? "No risk can happen any more" : null;
  const [p, s] = [percent(likely.value), harm(grave.value)];
  const [first] = standing;
  if (standing.length === 1 && first) return `${first.label} remains ${p} likely, at ${s} if it happens`;
  if (likely.all && grave.all)
    return `All ${counted(standing.length, "risk")} remain alike: ${p} likely, at ${s} if they happen`;
  const [likeliest, gravest] = [names(likely.leaders), names(grave.leaders)];
  if (likeliest === gravest)
    return `${likeliest} ${remain(likely.leaders)} both likeliest (${p}) and gravest (${s} if it happens)`;
  const most = likely.all
    ? `All ${counted(standing.length, "risk")} remain equally likely (${p})`
    : `${likeliest} ${remain(likely.leaders)} likeliest (${p})`;
  return `${most}, ${grave.all ? "all equally grave" : `${gravest} gravest`} (${s} if it happens)`;
}

function names(leaders: readonly Standing[]): string {
  return leaders.length > NAMED ? counted(leaders.length, "risk") : listed(leaders.map(({ label }) => label));
}

/** More names than these are no title. */
const NAMED = 3;

function remain(leaders: readonly Standing[]): string {
  return leaders.length > 1 ? "remain" : "remains";
}

function partOf(count: number, all: number): string {
  if (all === 1) return "Mitigation moves the risk";
  return `Mitigation moves ${count === all ? `all ${all}` : `${count} of ${all}`} risks`;
}

/** What the boxes are, and what is left of the risk that leads, which stands first. */
function boxesSentence(risks: readonly PlaneRisk[], draws: number | null): string {
  const judged = "Filled boxes: P10–P90 of the inherent judgements";
  if (draws === null) return `${judged}; dashed ones, of what remains, come once it is simulated.`;
  const first = risks.find(({ left }) => left);
  if (!first?.left) return `${judged}.`;
  const { likelihood, severity } = first.left;
  const [p, s] = [
    written(likelihood, percent, percentRange({ min: likelihood.low, max: likelihood.high })),
    written(severity, harm, harmRange({ min: severity.low, max: severity.high })),
  ];
  const most = `${first.label} remains ${p} likely, at ${s} if it happens`;
  return `${judged}; dashed ones: of what remains, given what is judged and delivered in each of ${counted(draws, "draw")}. ${most}, each in ${percent(0.8)} of them.`;
}

/** A range, or one number where its ends read the same. */
function written({ low, high }: Ends, one: (value: number) => string, range: string): string {
  return one(low) === one(high) ? one(low) : range;
}

type Remarks = {
  draws: number | null;
  shared: { letter: string; count: number }[];
  beyond: string[];
  unscored: string[];
};

/** What the plane shows and what it leaves out, in sentences. */
export function planeSentence(risks: readonly PlaneRisk[], remarks: Remarks): string {
  const { draws, shared, beyond, unscored } = remarks;
  const lower = risks.filter(({ harm: { before, after } }) => harm(after) !== harm(before) && after < before);
  const higher = risks.filter(
    ({ harm: { before, after } }) => harm(after) !== harm(before) && after > before,
  );
  const moves = [
    lower.length > 0 && `${partOf(lower.length, risks.length)} to less expected harm`,
    higher.length > 0 &&
      `${lower.length > 0 ? "" : "Mitigation moves "}${listed(higher.map(({ label }) => label))} to more`,
  ].filter(Boolean);
  const together = shared.map(({ letter, count }) => `${letter} holds ${count}`);
  return [
    moves.length > 0 ? `${moves.join(", ")}.` : "No risk is moved by a mitigation.",
    boxesSentence(risks, draws),
    together.length > 0 && `Risks that stand together share a place: ${listed(together)}.`,
    beyond.length > 0 && `Beyond the axes, and so drawn at their edge: ${listed(beyond)}.`,
    unscored.length > 0 && `Not scored: ${listed(unscored)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
