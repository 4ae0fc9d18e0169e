"use client";

import { Suspense, useRef, useState } from "react";
import { lazyPart } from "@/app/ui/lazy-part";
import { Button } from "../button";

// Drawing files is code that only few visits need.
const PageOptions = lazyPart(async () => (await import("./page-options")).PageOptions);

/** A button that opens the dialog in which all figures of a page are downloaded at once. */
export function DownloadPage() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <span className="noscript:hidden print:hidden">
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        Download all figures
      </Button>
      <dialog
        ref={dialog}
        aria-label="Download all figures of this page"
        className="m-auto w-[calc(100%-2rem)] max-w-2xl rounded border border-edge bg-raised p-5 text-left text-base text-ink whitespace-normal backdrop:bg-sunken/80"
        onClose={() => setOpen(false)}
      >
        {open && (
          <Suspense fallback={<p className="text-muted text-sm">One moment…</p>}>
            <PageOptions close={() => dialog.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </span>
  );
}
