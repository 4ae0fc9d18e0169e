import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";
import type { ScenarioInputs } from "../model/scenario";
import { type Flip, type FlipQuestion, jointFlip, singleFlip } from "./flip-search";
import { type Lever, leversOf, type Moves } from "./lever";
import { totalAfterMoves } from "./moved-total";
import { plainModel } from "./plain-model";
import { residualOf } from "./residual";

/** How far an answer is from another: the answer now, and the smallest single and joint moves that change it. */
export type FlipFinding<Answer> = {
  now: Answer;
  /** Whether the answer is on the edge as it stands: any move at all may change it, and none is given. */
  tied: boolean;
  single: (Flip & { flipsTo: Answer }) | null;
  joint: (Flip & { flipsTo: Answer }) | null;
};

/** Which scenario an input is moved in; in both where both judge it the same. */
export type Where = "a" | "b" | "both";

export type ScenarioFlip = { notches: number; changes: (Flip["changes"][number] & { scenario: Where })[] };
export type ScenarioFlipFinding = {
  now: "a" | "b";
  tied: boolean;
  single: ScenarioFlip | null;
  joint: ScenarioFlip | null;
};

// Answers that differ by less than this share of the harm they compare are on the edge.
const EDGE = 1e-9;

/**
 * How far the residual total is from the other side of the tolerance (method 5): now `within` (total ≤ tolerance) or
 * `above`, and the smallest moves of inputs, in notches, that change that. Null without judged risks. Throws RangeError
 * as residualOf does.
 */
export function toleranceFlip(
  assessment: Assessment,
  inputs: ScenarioInputs,
): FlipFinding<"within" | "above"> | null {
  const { model } = plainModel(assessment, inputs);
  if (model.risks.length === 0) return null;
  const tolerance = assessment.toleranceHarm;
  const totalAfter = totalAfterMoves(model);
  const total = totalAfter(new Map());
  const above = total > tolerance;
  const question: FlipQuestion = {
    levers: leversOf(assessment, inputs),
    margin: (moves) => (above ? tolerance - totalAfter(moves) : totalAfter(moves) - tolerance),
    oneWay: () => true,
  };
  const flipsTo = above ? "within" : "above";
  if (Math.abs(total - tolerance) <= EDGE * Math.max(total, tolerance))
    return { now: above ? "above" : "within", tied: true, single: null, joint: null };
  const single = singleFlip(question);
  const joint = jointFlip(question, single);
  return {
    now: above ? "above" : "within",
    tied: false,
    single: single && { ...single, flipsTo },
    joint: joint && { ...joint, flipsTo },
  };
}

/**
 * How far the risk with the greatest residual is from being overtaken (method 5), and by which risk: the nearest over
 * all others. Null with fewer than two judged risks. Throws RangeError as residualOf does.
 */
export function topRiskFlip(assessment: Assessment, inputs: ScenarioInputs): FlipFinding<Key> | null {
  const { model } = plainModel(assessment, inputs);
  const residuals = model.risks.map((risk) => ({ risk, residual: residualOf(model, risk) }));
  const [top, ...others] = residuals.sort((a, b) => b.residual - a.residual);
  if (!top || others.length === 0) return null;
  const now = top.risk.key;
  const levers = leversOf(assessment, inputs);
  const finding: FlipFinding<Key> = { now, tied: false, single: null, joint: null };
  for (const { risk, residual } of others) {
    if (top.residual - residual <= EDGE * top.residual) return { now, tied: true, single: null, joint: null };
    const duel = { ...model, risks: [top.risk, risk] };
    const [champion, challenger] = [
      totalAfterMoves({ ...duel, risks: [top.risk] }),
      totalAfterMoves({ ...duel, risks: [risk] }),
    ];
    const question: FlipQuestion = {
      levers: levers.filter((lever) => [null, now, risk.key].includes(lever.risk)),
      margin: (moves) => challenger(moves) - champion(moves),
      oneWay: () => true,
    };
    const single = singleFlip(question);
    const joint = jointFlip(question, single);
    if (single && !(finding.single && finding.single.notches <= single.notches))
      finding.single = { ...single, flipsTo: risk.key };
    if (joint && !(finding.joint && finding.joint.notches <= joint.notches))
      finding.joint = { ...joint, flipsTo: risk.key };
  }
  return finding;
}

/**
 * How far the better of two scenarios of one assessment, the one with the lower residual total, is from being the
 * worse (method 5). An input that both judge the same is one belief and moves in both; where they differ it moves in
 * one. Null where a scenario has no judged risks. Throws RangeError as residualOf does.
 */
export function betterFlip(
  assessment: Assessment,
  a: ScenarioInputs,
  b: ScenarioInputs,
): ScenarioFlipFinding | null {
  const [modelA, modelB] = [plainModel(assessment, a).model, plainModel(assessment, b).model];
  if (modelA.risks.length === 0 || modelB.risks.length === 0) return null;
  const [totalA, totalB] = [totalAfterMoves(modelA), totalAfterMoves(modelB)];
  const difference = (moves: Moves) => totalA(movesIn(moves, "a")) - totalB(movesIn(moves, "b"));
  const start = difference(new Map());
  const now = start <= 0 ? "a" : "b";
  if (Math.abs(start) <= EDGE * totalA(new Map())) return { now, tied: true, single: null, joint: null };
  const question: FlipQuestion = {
    levers: sharedLevers(leversOf(assessment, a), leversOf(assessment, b)),
    margin: (moves) => (now === "a" ? difference(moves) : -difference(moves)),
    oneWay: ({ input }) => !input.startsWith(`both${MARK}`),
  };
  const single = singleFlip(question);
  const joint = jointFlip(question, single);
  return { now, tied: false, single: single && located(single), joint: joint && located(joint) };
}

const MARK = "/";

function sharedLevers(ofA: readonly Lever[], ofB: readonly Lever[]): Lever[] {
  const inB = new Map(ofB.map((lever) => [lever.input, lever]));
  const shared = new Set(
    ofA.filter(({ input, now }) => inB.get(input)?.now === now).map(({ input }) => input),
  );
  const mark = (where: Where) => (lever: Lever) => ({ ...lever, input: `${where}${MARK}${lever.input}` });
  return [
    ...ofA.map((lever) => mark(shared.has(lever.input) ? "both" : "a")(lever)),
    ...ofB.filter(({ input }) => !shared.has(input)).map(mark("b")),
  ];
}

function movesIn(moves: Moves, scenario: "a" | "b"): Moves {
  const own = new Map<string, number>();
  for (const [marked, value] of moves) {
    const [where, input] = marked.split(MARK);
    if (input !== undefined && (where === "both" || where === scenario)) own.set(input, value);
  }
  return own;
}

function located({ notches, changes }: Flip): ScenarioFlip {
  return {
    notches,
    changes: changes.map(({ input: marked, ...change }) => {
      const [where, input = ""] = marked.split(MARK);
      return { ...change, input, scenario: where === "a" || where === "b" ? where : "both" };
    }),
  };
}
