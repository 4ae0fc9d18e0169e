import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { EarlyBegin } from "./assessments/[id]/scenarios/[scenarioId]/simulated/early-begin";
import "./globals.css";
import { SiteFooter } from "./ui/site-footer";
import { SiteHeader } from "./ui/site-header";
import { readTheme, THEME_COOKIE } from "./ui/theme";
import { UnsentWork } from "./unsent-work";

export const metadata: Metadata = {
  title: { default: "Counterweight", template: "%s – Counterweight" },
  description: "Weighs a policy document's risks against its mitigations.",
};

// Every page carries a nonce of its own for its scripts, so none can be made ahead of the request.
export const dynamic = "force-dynamic";

// Asked for with the page, so that its text is set in them from the first paint and nothing moves.
const FONTS = [400, 500, 600].map((weight) => `/fonts/geist-latin-${weight}-normal.woff2`);

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  for (const font of FONTS) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang="en-GB" data-theme={theme}>
      <head>
        <EarlyBegin />
        {/* A page is painted whole: what is painted of a part of it moves as the rest arrives. */}
        <link rel="expect" href="#end" blocking="render" />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:bg-raised focus:p-2 focus:text-accent"
        >
          Skip to content
        </a>
        <SiteHeader theme={theme} />
        <UnsentWork />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 outline-none sm:px-6 print:max-w-none print:p-0"
        >
          {children}
        </main>
        <SiteFooter />
        <div id="end" hidden />
      </body>
    </html>
  );
}
