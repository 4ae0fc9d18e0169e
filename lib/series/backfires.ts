import { counted, firstFew, harm, listed } from "../format";
import { backfire, type NetEffect } from "../scoring/backfire";
import { type Figure, type FigureColumn, SIMULATED } from "./figure";
import { labelOf } from "./input-name";
import type { Scored } from "./scored";

/** What one mitigation removes and adds, in harm points, by its fair share of each risk; `raises` are names. */
export type StrandBar = Pick<NetEffect, "verdict" | "net" | "removes" | "adds"> & {
  key: string;
  label: string;
  note: string;
  raises: string[];
};

export type BackfiresFigure = Figure<"backfires"> & { bars: StrandBar[] };

/** With more mitigations than these, the helpers would hide what the figure is about. */
const ALL_DRAWN = 12;

const COLUMNS: FigureColumn[] = [
  { key: "mitigation", label: "Mitigation", unit: "", kind: "text" },
  { key: "verdict", label: "On balance", unit: "", kind: "text" },
  { key: "removes", label: "Removes", unit: "hp", kind: "harm" },
  { key: "adds", label: "Adds", unit: "hp", kind: "harm" },
  { key: "net", label: "Removes less adds", unit: "hp", kind: "harm" },
  { key: "raises", label: "Raises", unit: "", kind: "text" },
];

/**
 * What each mitigation removes and what it adds where it backfires, by its fair shares risk by risk (method 5.1), the
 * net harmers last; among many mitigations only those that add. Null where nothing that can be read is added anywhere.
 */
export function backfires({
  definition,
  score,
}: Pick<Scored, "definition" | "score">): BackfiresFigure | null {
  if (!score.plugIn) return null;
  const found = backfire(score.plugIn);
  const all = found.mitigations.map((one) => bar(one, definition)).sort((one, other) => other.net - one.net);
  const adding = all.filter(addsAny);
  if (adding.length === 0) return null;
  const bars = all.length > ALL_DRAWN ? adding : all;
  const others = all.length - bars.length;
  const raised = found.raisedRisks.map((key) => labelOf(definition.risks, key));
  return {
    id: "backfires",
    title: title(bars),
    subtitle: "Expected harm removed and added, in harm points (hp), by the fair share of each risk",
    sentence: [
      sentence(adding, raised),
      others > 0 &&
        `${counted(others, "other mitigation")} without such a strand ${others === 1 ? "is" : "are"} left out.`,
      score.basis === "simulation" && SIMULATED,
    ]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: [
      { series: "gain", label: "Removes" },
      { series: "loss", label: "Adds" },
      { series: "net", label: "On balance" },
    ],
    columns: COLUMNS,
    rows: bars.map(({ label, verdict, removes, adds, net, raises }) => ({
      mitigation: label,
      verdict,
      removes,
      adds,
      net,
      raises: listed(raises) || null,
    })),
    total: null,
    bars,
  };
}

function bar(one: NetEffect, { risks, mitigations }: Scored["definition"]): StrandBar {
  const { mitigation, verdict, net, removes, adds } = one;
  const raises = one.raises.map((key) => labelOf(risks, key));
  const raising = raises.length > 0 ? `; raises ${listed(raises)}` : "";
  return {
    key: mitigation,
    label: labelOf(mitigations, mitigation),
    note: `${balance({ verdict, net })}${raising}`,
    verdict,
    net,
    removes,
    adds,
    raises,
  };
}

function balance({ verdict, net }: Pick<NetEffect, "verdict" | "net">): string {
  if (verdict === "neutral") return "neutral";
  return verdict === "net helper" ? `net helper: removes ${harm(net)}` : `net harmer: adds ${harm(-net)}`;
}

function addsAny({ adds }: Pick<StrandBar, "adds">): boolean {
  return harm(adds) !== harm(0);
}

/** More names than these are no title and no sentence; the figure and its table name all. */
const NAMED = 3;

function title(bars: readonly StrandBar[]): string {
  const harmers = bars.filter(({ verdict }) => verdict === "net harmer");
  const [first, second] = harmers;
  if (first && !second)
    return first.removes > 0
      ? `${first.label} is a net harmer: it adds ${harm(-first.net)} more than it removes`
      : `${first.label} is a net harmer: it adds ${harm(-first.net)} and removes nothing`;
  if (harmers.length > NAMED) return `${harmers.length} mitigations are net harmers`;
  if (first) return `${listed(harmers.map(({ label }) => label))} are net harmers`;
  return "No mitigation that backfires adds more than it removes";
}

function sentence(adding: readonly StrandBar[], raised: readonly string[]): string {
  const { shown, more } = firstFew(adding, NAMED);
  const named = shown.map(
    ({ label, removes, adds, raises }) =>
      `${label} removes ${harm(removes)} and adds ${harm(adds)} to ${listed(raises)}`,
  );
  const after =
    raised.length > 0
      ? `More remains of ${listed(raised)} than there was before mitigation.`
      : "Of no risk remains more than there was before mitigation: the others remove more than is added.";
  return `${[...named, ...(more > 0 ? [`${more} more add harm`] : [])].join("; ")}. ${after}`;
}
