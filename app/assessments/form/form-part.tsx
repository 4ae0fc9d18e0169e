import type { ReactNode } from "react";

const COLUMNS = "grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2.5fr)]";

/**
 * A part of a long form: its title and what it is for on the left, its fields beside it. With a line that says what
 * stands in it, the part is folded under that line.
 */
export function FormPart(props: {
  title: string;
  lead?: ReactNode;
  folded?: ReactNode;
  children: ReactNode;
}) {
  const { title, lead, folded, children } = props;
  const fields = <div className="grid min-w-0 content-start gap-4">{children}</div>;
  const about = lead && <div className="mt-1 max-w-prose text-muted text-sm">{lead}</div>;
  if (folded === undefined)
    return (
      <section className={`${COLUMNS} gap-y-4 border-line border-t py-8`}>
        <div>
          <h2>{title}</h2>
          {about}
        </div>
        {fields}
      </section>
    );
  return (
    <details className="border-line border-t">
      <summary
        className={`${COLUMNS} cursor-pointer items-baseline gap-y-0.5 py-2.5 marker:content-none [&::-webkit-details-marker]:hidden`}
      >
        <h2 className="flex items-baseline gap-2 text-base">
          <span
            aria-hidden="true"
            className="shrink-0 text-muted text-xs [details[open]>summary_&]:rotate-90"
          >
            ▸
          </span>
          {title}
        </h2>
        <span className="min-w-0 text-muted text-sm [overflow-wrap:anywhere]">{folded}</span>
      </summary>
      <div className={`${COLUMNS} gap-y-4 pt-1 pb-8`}>
        <div>{about}</div>
        {fields}
      </div>
    </details>
  );
}
