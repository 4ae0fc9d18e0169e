"use client";

import { useState } from "react";
import { readTheme, THEME_COOKIE, THEMES, type Theme } from "./theme";

const LABELS: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };
const YEAR = 31_536_000;

/** Chooses the theme and keeps the choice in a cookie, so that the server draws the next page in it at once. */
export function ThemeSwitch({ theme: initial }: { theme: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = (value: string) => {
    const next = readTheme(value);
    setTheme(next);
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR and Safari
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR}; samesite=lax`;
  };
  return (
    <label className="flex items-center gap-2 text-muted text-xs">
      Theme
      <select
        className="min-h-6 rounded border border-line bg-paper px-1 text-ink"
        value={theme}
        onChange={(event) => choose(event.target.value)}
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {LABELS[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
