import Link from "next/link";

/** Where the list leads to a comparison across assessments: to their framework, which is what they must share. */
export function AcrossHint() {
  return (
    <p className="mt-4 text-muted text-sm print:hidden">
      Scenarios of different assessments are compared where these were made from the same{" "}
      <Link href="/frameworks" className="text-accent underline underline-offset-2">
        framework
      </Link>
      ; its page names them.
    </p>
  );
}
