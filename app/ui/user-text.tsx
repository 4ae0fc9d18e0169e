// Signs that turn or isolate the direction of what follows. One that is left open would reach beyond its text, also
// out of a bdi; each text finds its direction without them.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A short text that a person typed, within our own words: its direction stays its own, and it wraps anywhere. */
export function UserText({ children }: { children: string }) {
  return <bdi className="[overflow-wrap:anywhere]">{children.replace(TURNS, "")}</bdi>;
}

/** A longer text that a person typed, with its line breaks; never markup. */
export function UserNote({ children, className = "" }: { children: string; className?: string }) {
  return (
    <p dir="auto" className={`max-w-prose whitespace-pre-line [overflow-wrap:anywhere] ${className}`}>
      {children.replace(TURNS, "")}
    </p>
  );
}
