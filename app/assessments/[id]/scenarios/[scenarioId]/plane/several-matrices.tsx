"use client";

import { useState } from "react";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { Stage } from "@/lib/series/matrix-readings";
import type { PlaneRisk } from "@/lib/series/plane-risk";
import { SeveralMatricesView } from "./several-matrices-view";

/** The register read in the matrices that are ticked: what each calls a risk depends on the matrix. */
export function SeveralMatrices(props: {
  risks: readonly PlaneRisk[];
  matrices: readonly RiskMatrix[];
  chosen: readonly string[];
  choose: (keys: string[]) => void;
}) {
  const { choose, ...rest } = props;
  const [stage, setStage] = useState<Stage>("before");
  return <SeveralMatricesView {...rest} stage={stage} change={{ chosen: choose, stage: setStage }} />;
}
