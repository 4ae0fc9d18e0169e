import Link from "next/link";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

const LINKS = [
  { href: "/assessments", label: "Assessments" },
  { href: "/frameworks", label: "Frameworks" },
  { href: "/method", label: "Method" },
  { href: "/bin", label: "Bin" },
] as const;

export function SiteHeader({ theme }: { theme: Theme }) {
  return (
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link href="/assessments" className="font-semibold text-ink no-underline">
          Counterweight
        </Link>
        <nav aria-label="Main" className="order-last w-full sm:order-none sm:w-auto">
          <ul className="flex flex-wrap gap-x-5 text-sm">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="inline-block py-1 text-muted hover:text-ink hover:underline">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto">
          <ThemeSwitch theme={theme} />
        </div>
      </div>
    </header>
  );
}
