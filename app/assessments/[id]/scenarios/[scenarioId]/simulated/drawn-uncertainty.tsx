"use client";

import { type DrawnUncertaintyProps, DrawnUncertaintyView } from "./drawn-uncertainty-view";
import { useSimulated } from "./simulated";

/** The figures of uncertainty that rest on draws; each appears as soon as it is simulated. */
export function DrawnUncertainty(props: DrawnUncertaintyProps) {
  const found = {
    numbers: useSimulated("numbers"),
    curve: useSimulated("curve"),
    fan: useSimulated("fan"),
  };
  return <DrawnUncertaintyView {...props} found={found} />;
}
