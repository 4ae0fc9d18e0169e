const SECTIONS = [
  { id: "risks", label: "Risks" },
  { id: "mitigations", label: "Mitigations" },
  { id: "effects", label: "Effects" },
  { id: "impacts", label: "Impacts" },
  { id: "implications", label: "Implications" },
] as const;

/** Leads to the parts of the form. */
export function SectionLinks() {
  return (
    <nav aria-label="Parts of this form">
      <ul className="-mx-1.5 flex flex-wrap text-xs sm:text-sm">
        {SECTIONS.map(({ id, label }) => (
          <li key={id}>
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
