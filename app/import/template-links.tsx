const TEMPLATE = "/api/import/template?format=";

/** What can be imported, and templates to begin with. */
export function TemplateLinks() {
  return (
    <section aria-labelledby="templates" className="max-w-prose text-sm">
      <h2 id="templates">What can come in</h2>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        <li>
          <strong className="font-semibold">An assessment file</strong> (JSON), as “Download file” on an
          assessment&apos;s page gives it: with evidence and every reason, to the same numbers.
        </li>
        <li>
          <strong className="font-semibold">A register</strong> (CSV or XLSX) of risks, mitigations and
          effects: its columns are recognised by their headings, and can be assigned by hand. Cells take what
          the form takes: words, numbers, per cent, ranges.
        </li>
      </ul>
      <p className="mt-4 flex flex-wrap gap-2">
        <a href={`${TEMPLATE}xlsx`} download className="button">
          Register template (XLSX)
        </a>
        <a href={`${TEMPLATE}csv`} download className="button">
          Register template (CSV)
        </a>
      </p>
    </section>
  );
}
