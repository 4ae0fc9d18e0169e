import { type IsoLine, isoLines } from "./iso-lines";
import { likelihoodAt, type PlaneAxes, type PlanePoint, planeAxes, severityAt } from "./plane-axes";
import { type PlanePlace, planePlaces } from "./plane-places";
import type { PlaneRange, PlaneRisk, Stand } from "./plane-risk";

/** What leaves one place for another together: how many risks, and where they go. */
export type PlaneMove = { from: number; to: PlanePoint; members: number[] };
/** A risk's P10–P90: of its judgements, or of what is left after mitigation. */
export type PlaneBox = { risk: number; of: "judged" | "left"; from: PlanePoint; to: PlanePoint };
export type PlaneDrawing = {
  axes: PlaneAxes;
  lines: IsoLine[];
  places: PlanePlace[];
  moves: PlaneMove[];
  boxes: PlaneBox[];
};

/**
 * Where risks stand on the plane and go to, on axes that hold them and their ranges, in shares of the plane's width and
 * height (method 5.5). `top`, in harm points, ends the axis where no severity is above 0.
 */
export function planeDrawing(risks: readonly PlaneRisk[], top: number): PlaneDrawing {
  const stands = risks.flatMap(({ before, after }) => (after ? [before, after] : [before]));
  const ranges = risks.flatMap(({ judged, left }) => (left ? [judged, left] : [judged]));
  const on = (field: "likelihood" | "severity") => [
    ...stands.map((stand) => stand[field]),
    ...ranges.flatMap((range) => [range[field].low, range[field].high]),
  ];
  const axes = planeAxes(on("likelihood"), on("severity"), top);
  const at = ({ likelihood, severity }: Stand): PlanePoint => ({
    x: severityAt(axes.severity, severity),
    y: likelihoodAt(axes.likelihood, likelihood),
  });
  const places = planePlaces(risks.map(({ before }) => at(before)));
  const box = (risk: number, of: PlaneBox["of"], { likelihood, severity }: PlaneRange): PlaneBox => ({
    risk,
    of,
    from: at({ likelihood: likelihood.low, severity: severity.low }),
    to: at({ likelihood: likelihood.high, severity: severity.high }),
  });
  return {
    axes,
    lines: isoLines(axes),
    places,
    moves: places.flatMap((place, from) => movesFrom(place, from, risks, at)),
    boxes: risks.flatMap(({ judged, left }, risk) => [
      box(risk, "judged", judged),
      ...(left ? [box(risk, "left", left)] : []),
    ]),
  };
}

/** The risks of one place that move, together where they go to one place too. */
function movesFrom(
  place: PlanePlace,
  from: number,
  risks: readonly PlaneRisk[],
  at: (stand: Stand) => PlanePoint,
): PlaneMove[] {
  const ends = place.members.map((member) => {
    const risk = risks[member];
    return risk?.after && isMoved(risk.before, risk.after) ? at(risk.after) : null;
  });
  return planePlaces(ends).map(({ x, y, members }) => ({
    from,
    to: { x, y },
    members: members.flatMap((member) => place.members[member] ?? []),
  }));
}

/** Whether two places of a risk differ by more than rounding leaves of nothing. */
function isMoved(before: Stand, after: Stand): boolean {
  const apart = (one: number, other: number) => Math.abs(one - other) > 1e-9 * Math.max(one, other);
  return apart(before.likelihood, after.likelihood) || apart(before.severity, after.severity);
}
