import Link from "next/link";

/** What every page says of its numbers: the product shows, the analyst judges. */
export function SiteFooter() {
  return (
    <footer className="border-line border-t print:hidden">
      <p className="mx-auto max-w-6xl px-4 py-6 text-muted text-xs sm:px-6">
        Counterweight shows what follows from the judgements that were entered. It recommends nothing.
        Everything stays on the machine that runs it.{" "}
        <Link href="/check" className="text-muted underline underline-offset-2 hover:text-ink">
          Check a figure
        </Link>
      </p>
    </footer>
  );
}
