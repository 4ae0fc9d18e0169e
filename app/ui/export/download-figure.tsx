"use client";

import { Suspense, useRef, useState } from "react";
import { lazyPart } from "@/app/ui/lazy-part";
import { Button } from "../button";
import type { Pictured } from "./picture";

// Drawing files is code that only few visits need.
const DownloadOptions = lazyPart(async () => (await import("./download-options")).DownloadOptions);

/** A button that opens the dialog in which a figure's files are chosen. */
export function DownloadFigure(pictured: Pictured) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const { title } = pictured.figure;
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        Download<span className="sr-only"> “{title}”</span>
      </Button>
      <dialog
        ref={dialog}
        aria-label={`Download “${title}”`}
        className="m-auto w-[calc(100%-2rem)] max-w-2xl rounded border border-edge bg-raised p-5 text-ink backdrop:bg-sunken/80"
        onClose={() => setOpen(false)}
      >
        {open && (
          <Suspense fallback={<p className="text-muted text-sm">One moment…</p>}>
            <DownloadOptions {...pictured} close={() => dialog.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
