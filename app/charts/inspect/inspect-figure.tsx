"use client";

import { Suspense, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { lazyPart } from "@/app/ui/lazy-part";
import type { Figure, FigureSource } from "@/lib/series/figure";

// Whoever doubts a figure loads what answers.
const Inspection = lazyPart(async () => (await import("./inspection")).Inspection);

/** A button that opens a drawer with all that a figure is made of. */
export function InspectFigure({ figure, source }: { figure: Figure; source: FigureSource }) {
  const drawer = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          drawer.current?.showModal();
        }}
      >
        Inspect<span className="sr-only"> “{figure.title}”</span>
      </Button>
      <dialog
        ref={drawer}
        aria-label={`Inspect “${figure.title}”`}
        className="my-0 mr-0 ml-auto h-dvh max-h-none w-full max-w-3xl overflow-y-auto border-edge border-l bg-raised p-5 text-left text-base text-ink backdrop:bg-sunken/80"
        onClose={() => setOpen(false)}
      >
        {open && (
          <Suspense fallback={<p className="text-muted text-sm">One moment…</p>}>
            <Inspection figure={figure} source={source} close={() => drawer.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
