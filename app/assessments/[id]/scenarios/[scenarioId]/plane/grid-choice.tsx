"use client";

import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { OwnMatrix } from "./own-matrix";

/** Which matrix stands behind the plane: one in use, or the organisation's own. */
export function GridChoice(props: {
  matrices: readonly RiskMatrix[];
  chosen: string;
  choose: (key: string) => void;
  own: RiskMatrix | null;
  setOwn: (matrix: RiskMatrix | null) => void;
}) {
  const { matrices, chosen, choose, own, setOwn } = props;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label="Risk matrix behind the plane" className="w-full max-w-sm">
        {(control) => (
          <select
            className="input"
            {...control}
            value={chosen}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">None</option>
            {matrices.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OwnMatrix
        own={own}
        entered={(matrix) => {
          setOwn(matrix);
          choose(matrix.key);
        }}
      />
      {own && (
        <Button
          tone="quiet"
          onClick={() => {
            setOwn(null);
            if (chosen === own.key) choose("");
          }}
        >
          Remove our matrix
        </Button>
      )}
    </div>
  );
}
