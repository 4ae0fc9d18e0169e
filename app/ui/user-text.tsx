/** A short text that a person typed, within our own words: its direction stays its own, and it wraps anywhere. */
export function UserText({ children }: { children: string }) {
  return <bdi className="[overflow-wrap:anywhere]">{children}</bdi>;
}

/** A longer text that a person typed, with its line breaks; never markup. */
export function UserNote({ children, className = "" }: { children: string; className?: string }) {
  return (
    <p dir="auto" className={`max-w-prose whitespace-pre-line [overflow-wrap:anywhere] ${className}`}>
      {children}
    </p>
  );
}
