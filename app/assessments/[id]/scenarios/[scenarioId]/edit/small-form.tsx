"use client";

import type { ReactNode } from "react";

/**
 * A form of its own, without a button: after each sign a browser looks through the whole form that its field belongs
 * to, to fill it in by itself. Through all that is judged that takes longer than the result does.
 */
export function SmallForm({ className, children }: { className: string; children: ReactNode }) {
  return (
    <form noValidate className={className} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
