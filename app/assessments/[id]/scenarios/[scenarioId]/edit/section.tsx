import Link from "next/link";
import type { ReactNode } from "react";
import type { Assessment } from "@/lib/model/assessment";

/** What each part of the scoring form is given; `href` is where the items are named, null where they can't change. */
export type SectionProps = { definition: Assessment; href: string | null };

/** A part of the scoring form, with what its judgements mean. */
export function Section(props: {
  id: string;
  title: string;
  lead: ReactNode;
  /** What stands here while there is nothing to judge. */
  empty: ReactNode;
  children: ReactNode;
}) {
  const { id, title, lead, empty, children } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mb-12 scroll-mt-28">
      <h2 id={`${id}-title`} tabIndex={-1} className="outline-none">
        {title}
      </h2>
      {empty || (
        <>
          <div className="mt-1 mb-4 grid max-w-prose gap-1 text-muted text-sm">{lead}</div>
          {children}
        </>
      )}
    </section>
  );
}

/** Fields that can be read and not changed, where they belong to a frozen scenario; what merely shows them stands outside. */
export function Fixed({ fixed, children }: { fixed: boolean; children: ReactNode }) {
  if (!fixed) return children;
  return (
    <fieldset disabled className="contents">
      {children}
    </fieldset>
  );
}

/** What stands in a section whose list is empty: it is filled in the definition. */
export function NoItems({ items, href }: { items: string; href: string | null }) {
  return (
    <p className="mt-1 text-sm">
      This assessment names no {items}.{" "}
      {href && (
        <Link href={href} className="text-accent underline underline-offset-2">
          Add {items} in its definition
        </Link>
      )}
    </p>
  );
}
