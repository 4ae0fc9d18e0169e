"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../button";

/** Puts a text on the clipboard, and says that it did or could not; `instead` is what to select by hand then. */
export function CopyButton(props: { text: () => string; instead: string; children: ReactNode }) {
  const { text, instead, children } = props;
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      setSaid(`The browser does not let this page copy: select the ${instead} instead`);
    }
  };
  return (
    <>
      <span role="status" className="self-center text-muted text-xs">
        {said}
      </span>
      <Button onClick={copy}>{children}</Button>
    </>
  );
}
