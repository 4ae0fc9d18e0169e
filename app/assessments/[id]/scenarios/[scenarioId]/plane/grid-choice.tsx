"use client";

import { Button } from "@/app/ui/button";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { GridChoiceView } from "./grid-choice-view";
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
    <GridChoiceView matrices={matrices} chosen={chosen} choose={choose}>
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
    </GridChoiceView>
  );
}
