"use client";

import { useEffect } from "react";

/** Puts texts into the heads and feet of the printed pages, which are styled but have no place in the document. */
export function PaperHeads(texts: { title: string; handling: string | null; source: string }) {
  const { title, handling, source } = texts;
  useEffect(() => {
    const { style } = document.documentElement;
    const said = { title: cut(title), handling: handling ?? "", source };
    for (const [name, text] of Object.entries(said)) style.setProperty(`--briefing-${name}`, cssText(text));
    return () => {
      for (const name of Object.keys(said)) style.removeProperty(`--briefing-${name}`);
    };
  }, [title, handling, source]);
  return null;
}

const LONGEST = 80;

function cut(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join("")}…` : text;
}

/** A text as CSS writes it, each sign by its number: none of them can end it. */
function cssText(text: string): string {
  return `"${[...text].map((sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `).join("")}"`;
}
