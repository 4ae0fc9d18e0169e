import type { ReactNode } from "react";

/** Teaches what will stand here, and offers the one main action that brings it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="max-w-prose border-line border-t py-8">
      <h2>{title}</h2>
      <div className="mt-2 mb-4 text-muted">{children}</div>
      {action}
    </div>
  );
}
