import { type Moves, movedModel } from "./lever";
import type { PlainModel } from "./plain-model";
import { residualOf } from "./residual";

/**
 * The residual total of a model after moves of its inputs, in harm points (method 9.4), as a function of the moves:
 * risks that a move does not touch are computed once. Throws RangeError as residualOf does.
 */
export function totalAfterMoves(model: PlainModel): (moves: Moves) => number {
  const before = model.risks.map((risk) => ({ risk, residual: residualOf(model, risk) }));
  return (moves) => {
    const after = movedModel(model, moves);
    const still = after.mitigations === model.mitigations;
    return before.reduce((total, { risk, residual }, index) => {
      const moved = after.risks[index] ?? risk;
      return total + (still && moved === risk ? residual : residualOf(after, moved));
    }, 0);
  };
}
