import { unbrokenNames } from "./unbroken-names";
import { UnbrokenRanges } from "./unbroken-ranges";

// Signs that turn or isolate the direction of what follows. One that is left open would reach beyond its text, also
// out of a bdi; each text finds its direction without them.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A short text that a person typed, within our own words: its direction stays its own, and it wraps anywhere. */
export function UserText({ children }: { children: string }) {
  return <bdi className="[overflow-wrap:anywhere]">{unbrokenNames(children.replace(TURNS, ""))}</bdi>;
}

/** A judgement in words, within our own: as a short text, and no range of numbers in it is broken across lines. */
export function JudgementText({ children }: { children: string }) {
  return (
    <bdi className="[overflow-wrap:anywhere]">
      <UnbrokenRanges>{children.replace(TURNS, "")}</UnbrokenRanges>
    </bdi>
  );
}

/** A longer text that a person typed, with its line breaks; never markup. */
export function UserNote({ children, className = "" }: { children: string; className?: string }) {
  return (
    <p dir="auto" className={`max-w-prose whitespace-pre-line [overflow-wrap:anywhere] ${className}`}>
      {children.replace(TURNS, "")}
    </p>
  );
}
