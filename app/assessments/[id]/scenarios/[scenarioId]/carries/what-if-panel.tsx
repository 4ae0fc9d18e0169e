"use client";

import { useState } from "react";
import type { WhatIfTask } from "@/lib/series/what-if";
import { asJudged, WhatIfView } from "./what-if-view";

/** Takes one mitigation out, weakens or delays it, and shows at once what then remains. Nothing of it is kept. */
export function WhatIfPanel({ task, first }: { task: WhatIfTask; first: string }) {
  const [change, setChange] = useState(asJudged(first));
  return <WhatIfView task={task} change={change} onChange={setChange} />;
}
