"use client";

import { CopyDeed } from "./copy-button";
import type { Picture } from "./picture";
import { png } from "./png";

/** Sharp on every screen, and small enough for every programme that pictures are pasted into. */
const DENSITY = 2;

/** Puts the picture on the clipboard. The clipboard is asked within the click, and given the picture once it is made. */
export function CopyPicture({ drawn }: { drawn: Picture | null }) {
  const copy = async () => {
    if (!drawn) return;
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png(drawn, DENSITY) })]);
  };
  return (
    <CopyDeed copy={copy} refused={REFUSED} disabled={!drawn}>
      Copy picture
    </CopyDeed>
  );
}

const REFUSED =
  "This browser lets no page copy pictures, or only where the address begins with https or localhost: download the PNG instead";
