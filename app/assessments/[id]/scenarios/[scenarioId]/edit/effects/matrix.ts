import type { UseFormReturn } from "react-hook-form";
import type { Grouped } from "@/app/assessments/form/grouped";
import { effectId } from "@/app/assessments/form/place-of";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import { afterPaint } from "./after-paint";
import { effectCells } from "./effect-cells";
import { matrixCursor } from "./matrix-cursor";
import { matrixDeeds } from "./matrix-deeds";
import { channelAt, type Place, type Size } from "./matrix-place";

export type Matrix = ReturnType<typeof makeMatrix>;

/** All that the parts of the matrix share: its cells, its cursor, and what can be done in it. It outlives every draw. */
export function makeMatrix(props: {
  definition: Assessment;
  form: UseFormReturn<ScenarioForm>;
  grouped: Grouped;
  readOnly: boolean;
}) {
  const { definition, form, grouped, readOnly } = props;
  const size: Size = { rows: definition.mitigations.length, columns: definition.risks.length * 2 };
  const cells = effectCells(form, size);
  const cursor = matrixCursor();
  const later = afterPaint();
  const deeds = matrixDeeds({ definition, form, grouped, size, cells, cursor, later });
  /** Whether one goes by Tab from entry to entry; any other key ends that. */
  const tabs = { onTheWay: false };
  return { definition, size, cells, cursor, deeds, later, tabs, readOnly };
}

/** The mitigation and the risk of a cell. */
export function itemsAt({ definition }: Pick<Matrix, "definition">, { row, column }: Place) {
  const [mitigation, risk] = [definition.mitigations[row], definition.risks[Math.floor(column / 2)]];
  if (!mitigation || !risk) throw new RangeError("itemsAt needs a place within the matrix");
  return { mitigation, risk };
}

export function cellId(matrix: Pick<Matrix, "definition">, place: Place): string {
  const { mitigation, risk } = itemsAt(matrix, place);
  return effectId(mitigation.key, risk.key, channelAt(place));
}

/** What a cell judges: "Communication on Escalation, takes off the likelihood". */
export function cellName(matrix: Pick<Matrix, "definition">, place: Place): string {
  const { mitigation, risk } = itemsAt(matrix, place);
  return `${mitigation.label} on ${risk.label}, takes off the ${channelAt(place)}`;
}
