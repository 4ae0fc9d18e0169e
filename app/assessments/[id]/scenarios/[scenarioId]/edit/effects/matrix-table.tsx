"use client";

import { memo, useMemo } from "react";
import { useWatch } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { UserText } from "@/app/ui/user-text";
import type { Matrix } from "./matrix";
import { MatrixCell } from "./matrix-cell";

/** The heads of the matrix: each risk, and below it what is taken off of what. */
export function MatrixHead({ matrix }: { matrix: Matrix }) {
  const { risks } = matrix.definition;
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className="matrix-corner">
          Mitigation
        </th>
        {risks.map(({ key, label }) => (
          <th key={key} colSpan={2} scope="colgroup" className="matrix-risk">
            <UserText>{label}</UserText>
          </th>
        ))}
      </tr>
      <tr>
        {risks.flatMap(({ key }) =>
          ["Likelihood", "Severity"].map((channel) => (
            <th key={`${key} ${channel}`} scope="col" className="matrix-channel">
              {channel}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

/** One mitigation and what it does to each risk. Cells are drawn by themselves, so a row is drawn once. */
export const MatrixRow = memo(function MatrixRow({ matrix, row }: { matrix: Matrix; row: number }) {
  const { definition, size } = matrix;
  const included = useWatch<ScenarioForm, `mitigations.${number}.included`>({
    name: `mitigations.${row}.included`,
  });
  const places = useMemo(
    () => Array.from({ length: size.columns }, (_, column) => ({ row, column })),
    [row, size],
  );
  return (
    <tr data-included={included}>
      <th scope="row" className="matrix-mitigation">
        <UserText>{definition.mitigations[row]?.label ?? ""}</UserText>
        {!included && <span className="block font-normal text-muted text-xs">not included</span>}
      </th>
      {places.map((place) => (
        <MatrixCell key={place.column} matrix={matrix} place={place} />
      ))}
    </tr>
  );
});
