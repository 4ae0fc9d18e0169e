"use client";

import { useEffect, useRef, useState } from "react";
import type { PairedDraws, PairedTask } from "@/lib/series/paired-draws";
import type { PairedNews } from "./paired-worker";

export type Paired =
  | { state: "drawing"; share: number }
  | { state: "drawn"; drawn: PairedDraws }
  | { state: "stopped" }
  | { state: "failed"; message: string };

/** The paired draws of a task, made beside the page by a worker; `stop` ends it, `start` begins again. */
export function usePaired(task: PairedTask): { paired: Paired; stop: () => void; start: () => void } {
  const [paired, setPaired] = useState<Paired>({ state: "drawing", share: 0 });
  const [round, setRound] = useState(0);
  const worker = useRef<Worker | null>(null);

  // A page is rendered anew with an equal task of another identity; only another content is another task.
  const content = JSON.stringify(task);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is a wish to begin again
  useEffect(() => {
    const own = new Worker(new URL("./paired-worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    setPaired({ state: "drawing", share: 0 });
    own.onmessage = ({ data }: MessageEvent<PairedNews>) => {
      if ("share" in data) return setPaired({ state: "drawing", share: data.share });
      own.terminate();
      setPaired(
        "drawn" in data ? { state: "drawn", drawn: data.drawn } : { state: "failed", message: data.failed },
      );
    };
    own.onerror = () => setPaired({ state: "failed", message: "the draws could not be made here" });
    own.postMessage(JSON.parse(content));
    return () => own.terminate();
  }, [content, round]);

  return {
    paired,
    stop: () => {
      worker.current?.terminate();
      setPaired({ state: "stopped" });
    },
    start: () => setRound((before) => before + 1),
  };
}
