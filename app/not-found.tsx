import type { Metadata } from "next";
import { ButtonLink } from "./ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <h1>Nothing is here</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">
        No assessment, scenario or page has this address. It may have been moved to the bin, or the address is
        incomplete.
      </p>
      <div className="flex gap-2">
        <ButtonLink href="/assessments" tone="primary">
          All assessments
        </ButtonLink>
        <ButtonLink href="/bin">Look in the bin</ButtonLink>
      </div>
    </>
  );
}
