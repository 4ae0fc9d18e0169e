"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";

/**
 * A dialog that is open as long as it is drawn. It stands at the end of the page, so that it may hold a form of its own
 * although what opens it stands in one. Closing gives the focus back to what had it.
 */
export function Modal(props: {
  title: string;
  onClosed: () => void;
  /** Whether Escape and the buttons may close it now; for what would be lost, it may ask. */
  mayClose?: () => boolean;
  children: (close: () => void) => ReactNode;
}) {
  const { title, onClosed, mayClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="m-auto w-[calc(100%-2rem)] max-w-2xl rounded border border-edge bg-raised p-6 text-left text-base text-ink backdrop:bg-sunken/80"
      onCancel={(event) => {
        if (mayClose?.() === false) event.preventDefault();
      }}
      onClose={onClosed}
    >
      <h2 id={heading} className="mb-3 break-words">
        {title}
      </h2>
      {children(() => dialog.current?.close())}
    </dialog>,
    document.body,
  );
}
