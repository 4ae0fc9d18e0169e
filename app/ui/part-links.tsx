/** A part of a page; `wide`: its link stands only where the page is wide. */
export type Part = { id: string; label: string; wide?: boolean };

/** Leads to the parts of a long page. */
export function PartLinks(props: { label: string; parts: readonly Part[] }) {
  return (
    <nav aria-label={props.label} className="print:hidden">
      <ul className="-mx-1.5 flex flex-wrap text-xs sm:text-sm">
        {props.parts.map(({ id, label, wide = false }) => (
          <li key={id} className={wide ? "max-sm:hidden" : undefined}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-9 items-center px-1.5 text-muted hover:text-ink hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
