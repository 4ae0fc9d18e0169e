"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../button";

/** Puts a text on the clipboard, and says that it did or could not; `instead` is what to select by hand then. */
export function CopyButton(props: { text: () => string; instead: string; children: ReactNode }) {
  const { text, instead, children } = props;
  return (
    <CopyDeed
      copy={() => navigator.clipboard.writeText(text())}
      refused={`The browser does not let this page copy: select the ${instead} instead`}
    >
      {children}
    </CopyDeed>
  );
}

/** A button that copies, and says beside itself that it did or could not. */
export function CopyDeed(props: {
  copy: () => Promise<void>;
  refused: string;
  disabled?: boolean;
  children: ReactNode;
}) {
  const { copy, refused, disabled = false, children } = props;
  const [said, setSaid] = useState("");
  const act = async () => {
    try {
      await copy();
      setSaid("Copied");
    } catch {
      setSaid(refused);
    }
  };
  return (
    <>
      <span role="status" className="self-center text-muted text-xs empty:-mr-2">
        {said}
      </span>
      <Button disabled={disabled} onClick={act}>
        {children}
      </Button>
    </>
  );
}
