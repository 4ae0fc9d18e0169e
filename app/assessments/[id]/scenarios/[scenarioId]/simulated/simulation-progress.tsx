"use client";

import { useId } from "react";
import { Button } from "@/app/ui/button";
import { counted, percent } from "@/lib/format";
import { DRAWS } from "@/lib/series/simulation-draws";
import { useSimulated, useSimulationControl } from "./simulated";

/** How far a simulation is, or a part that comes after its draws, once it takes longer than a second, and how it is stopped and begun again. */
export function SimulationProgress({ doing, done: part }: { doing: string; done?: number }) {
  const { cancel, again } = useSimulationControl();
  const state = useSimulated("state");
  const slow = useSimulated("slow");
  const done = useSimulated("done");
  const label = useId();
  // Where it is done, what it found is about to be drawn.
  if (state === "done" || (state === "running" && !slow)) return <p role="status" />;
  if (state === "running") {
    const share = done / DRAWS;
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {/* What grows comes last, so that nothing moves. */}
        <progress aria-labelledby={label} value={share < 1 ? share : part} />
        <Button onClick={cancel}>Cancel</Button>
        <span id={label}>
          {share < 1 ? `Simulating: ${percent(share)} of ${counted(DRAWS, "draw")}` : doing}
          {share === 1 && part !== undefined && `: ${percent(part)}`}
        </span>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role="status">{state === "failed" ? FAILED : "The simulation was stopped."}</p>
      <Button onClick={again}>Simulate again</Button>
    </div>
  );
}

const FAILED = "The simulation did not run in this browser. Everything else on this page stands.";
