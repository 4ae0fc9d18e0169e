import Link from "next/link";
import type { ReactNode } from "react";
import { UserText } from "./user-text";

type Crumb = { href: string; label: string };

/** Where a page stands, from the top down; not for paper. */
export function Trail({ crumbs }: { crumbs: Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label="Breadcrumb" className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2 text-muted">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="min-w-0 [overflow-wrap:anywhere] after:ml-2 after:text-edge after:content-['/'] last:after:hidden"
          >
            <Link href={href} className="text-muted underline-offset-2 hover:text-ink hover:underline">
              <UserText>{label}</UserText>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The top of a page: where it stands, what it is called, one line on it, and its actions. */
export function PageHead(props: { trail?: Crumb[]; title: string; lead?: ReactNode; actions?: ReactNode }) {
  const { trail = [], title, lead, actions } = props;
  return (
    <div className="mb-8">
      <Trail crumbs={trail} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="min-w-0 [overflow-wrap:anywhere]">
          <UserText>{title}</UserText>
        </h1>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      {lead && <div className="mt-2 max-w-prose text-muted">{lead}</div>}
    </div>
  );
}
