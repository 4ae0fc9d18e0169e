import type { ReactNode } from "react";

/** A part of a long form: its title and what it is for on the left, its fields beside it. */
export function FormPart(props: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { title, lead, children } = props;
  return (
    <section className="grid gap-x-8 gap-y-4 border-line border-t py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2.5fr)]">
      <div>
        <h2>{title}</h2>
        {lead && <div className="mt-1 max-w-prose text-muted text-sm">{lead}</div>}
      </div>
      <div className="grid min-w-0 content-start gap-4">{children}</div>
    </section>
  );
}
