import { listed } from "../format";
import type { RankLine, RankView } from "./rank-changes";

type Line = Pick<RankLine, "label" | "ranks">;

/** The finding of a rank chart: one risk on top under all views, or what the top depends on. */
export function rankTitle(views: readonly RankView[], lines: readonly Line[]): string {
  const always = lines.filter(({ ranks }) => ranks.every((rank) => rank === 1));
  if (always.length === lines.length) return "All risks come out the same under every scale and form tried";
  const names = listed(always.map(({ label }) => label));
  if (always.length > 0)
    return `${names} ${always.length === 1 ? "is on top" : "share the top"} under every scale and form tried`;
  return `Which risk is on top depends on ${dependsOn(views, lines)}: ${tops(lines)}`;
}

function dependsOn(views: readonly RankView[], lines: readonly Line[]): string {
  const hangsOn = (same: (view: RankView) => number | string) =>
    views.some((view, index) =>
      views.some((other, place) => same(view) === same(other) && apart(lines, index, place)),
    );
  const [scale, form] = [hangsOn(({ form }) => form), hangsOn(({ base }) => base)];
  if (scale === form) return "the scale and the model form";
  return scale ? "the scale" : "the model form";
}

/** Whether no risk is on top in both of two views. */
function apart(lines: readonly Line[], one: number, other: number): boolean {
  return !lines.some(({ ranks }) => ranks[one] === 1 && ranks[other] === 1);
}

function tops(lines: readonly Line[]): string {
  const ever = lines.filter(({ ranks }) => ranks.includes(1)).map(({ label }) => label);
  if (ever.length > 3) return `${ever.length} risks come first somewhere`;
  return ever.length === 2 ? ever.join(" or ") : `${ever.slice(0, -1).join(", ")} or ${ever.at(-1)}`;
}
