"use client";

import { useEffect, useRef } from "react";
import { redoable, undoable } from "@/app/assessments/form/history";
import { Button } from "@/app/ui/button";
import type { FormHistory } from "./use-history";

/** Undo and redo by button and by key, each naming the step; and all steps by name, to go back to any of them. */
export function StepButtons({ steps }: { steps: FormHistory }) {
  const { history, go } = steps;
  useStepKeys(go);
  const [back, forth] = [undoable(history), redoable(history)];
  return (
    <div className="flex items-center">
      <Step word="Undo" keys="Control+Z Meta+Z" step={back} act={() => go(-1)} />
      <Step word="Redo" keys="Control+Shift+Z Meta+Shift+Z Control+Y" step={forth} act={() => go(1)} />
      {history.steps.length > 1 && <AllSteps steps={steps} />}
    </div>
  );
}

function Step(props: { word: string; keys: string; step: { name: string } | null; act: () => void }) {
  const { word, keys, step, act } = props;
  return (
    <Button
      tone="quiet"
      aria-disabled={step === null}
      aria-label={step ? `${word}: ${step.name}` : word}
      aria-keyshortcuts={keys}
      title={step ? `${word}: ${step.name}` : `Nothing to ${word.toLowerCase()}`}
      onClick={() => step && act()}
    >
      {word}
    </Button>
  );
}

// The newest that fit a list one can take in; older ones are reached by undoing further.
const LISTED = 30;

function AllSteps({ steps: { history, go } }: { steps: FormHistory }) {
  const box = useRef<HTMLDetailsElement>(null);
  const first = Math.max(0, history.steps.length - LISTED);
  return (
    <details
      ref={box}
      className="relative text-sm"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !box.current?.open) return;
        box.current.open = false;
        box.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="cursor-pointer px-1.5 py-1 text-accent">Steps</summary>
      <ol
        start={first + 1}
        className="absolute right-0 z-20 mt-1 max-h-80 w-72 overflow-y-auto border border-edge bg-raised p-1 text-left"
      >
        {history.steps.slice(first).map((step, index) => {
          const at = first + index + 1;
          const undone = at > history.done;
          return (
            <li key={at}>
              <button
                type="button"
                aria-current={at === history.done ? "step" : undefined}
                className={`w-full cursor-pointer px-2 py-1 text-left hover:bg-sunken aria-[current]:font-semibold ${undone ? "text-muted" : ""}`}
                onClick={() => go(at - history.done)}
              >
                {step.name}
                {undone && <span> (undone)</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function useStepKeys(go: (by: number) => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      // Text that is not in the form yet is its own editor's to undo.
      if (event.target instanceof Element && event.target.closest("dialog, [data-own-undo]")) return;
      const key = event.key.toLowerCase();
      const by = key === "z" ? (event.shiftKey ? 1 : -1) : key === "y" && !event.shiftKey ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      latest.current(by);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
