"use client";

import { useEffect } from "react";
import { Button, ButtonLink } from "./ui/button";

/** Shown when something broke on our side; what was saved before is safe. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => {
    document.title = "Something broke – Counterweight";
  }, []);
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">
        The fault is on the program's side, and what was saved is still there. The server's log tells more
        {error.digest ? `, under the number ${error.digest}` : ""}.
      </p>
      <div className="flex gap-2">
        <Button tone="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/assessments">All assessments</ButtonLink>
      </div>
    </>
  );
}
