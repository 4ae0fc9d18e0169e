"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkNews } from "./answer-work";

export type Work<Result> =
  | { state: "working"; share: number }
  | { state: "done"; result: Result }
  | { state: "stopped" }
  | { state: "failed"; message: string };

/**
 * What a worker makes of a task, beside the page; `stop` ends it, `start` begins again. `open` is a function of the
 * module, and always the same.
 */
export function useWork<Task, Result>(
  task: Task,
  open: () => Worker,
): { work: Work<Result>; stop: () => void; start: () => void } {
  const [work, setWork] = useState<Work<Result>>({ state: "working", share: 0 });
  const worker = useRef<Worker | null>(null);

  // A page is rendered anew with an equal task of another identity; only another content is another task.
  const content = JSON.stringify(task);
  const start = useCallback(() => {
    worker.current?.terminate();
    const own = open();
    worker.current = own;
    setWork({ state: "working", share: 0 });
    own.onmessage = ({ data }: MessageEvent<WorkNews<Result>>) => {
      if ("share" in data) return setWork({ state: "working", share: data.share });
      own.terminate();
      setWork(
        "result" in data ? { state: "done", result: data.result } : { state: "failed", message: data.failed },
      );
    };
    own.onerror = () => setWork({ state: "failed", message: "the draws could not be made here" });
    own.postMessage(JSON.parse(content));
  }, [content, open]);
  useEffect(() => {
    start();
    return () => worker.current?.terminate();
  }, [start]);

  return {
    work,
    stop: () => {
      worker.current?.terminate();
      setWork({ state: "stopped" });
    },
    start,
  };
}
