"use client";

import type { ComponentProps, ReactNode } from "react";
import { Later } from "@/app/ui/later";
import type { WhatIfPanel } from "./carries/what-if-panel";
import type { PlaneControls } from "./plane/plane-controls";
import type { DrawnUncertainty } from "./simulated/drawn-uncertainty";
import type { Drivers } from "./simulated/drivers";

// The parts of the results that need not be alive when the page is first read. Each stands as the server wrote it until its
// code has come.

const load = {
  planeControls: async () => (await import("./plane/plane-controls")).PlaneControls,
  whatIf: async () => (await import("./carries/what-if-panel")).WhatIfPanel,
  drawnUncertainty: async () => (await import("./simulated/drawn-uncertainty")).DrawnUncertainty,
  drivers: async () => (await import("./simulated/drivers")).Drivers,
};

type Part<P> = { of: P; until: ReactNode };

export function LaterPlaneControls(props: Part<ComponentProps<typeof PlaneControls>>) {
  return <Later {...props} load={load.planeControls} />;
}

export function LaterWhatIf(props: Part<ComponentProps<typeof WhatIfPanel>>) {
  return <Later {...props} load={load.whatIf} />;
}

export function LaterDrawnUncertainty(props: Part<ComponentProps<typeof DrawnUncertainty>>) {
  return <Later {...props} load={load.drawnUncertainty} />;
}

export function LaterDrivers(props: Part<ComponentProps<typeof Drivers>>) {
  return <Later {...props} load={load.drivers} />;
}
