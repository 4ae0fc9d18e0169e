import type { ReactNode } from "react";

/** A remark that matters for reading the page, e.g. that an example is illustrative or what a result leaves out. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="mb-6 border-edge border-l-2 bg-notice px-4 py-3 text-sm">
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
