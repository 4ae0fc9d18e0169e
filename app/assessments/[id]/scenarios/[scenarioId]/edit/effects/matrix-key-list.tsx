const KEYS = [
  ["Arrows, Home, End, Page Up, Page Down", "move; with Ctrl to the edge"],
  ["Any sign, Enter, F2", "edit: a word or its beginning, 12.5, 10..35 or 10..20..35, in per cent"],
  ["Enter, Tab", "take it, and go down or right; with Shift up or left"],
  ["Escape", "leave the cell as it was"],
  ["Delete, Backspace", "clear: not judged"],
  ["Shift with arrows or click; Ctrl A", "select a block; all"],
  ["Ctrl C, Ctrl X, Ctrl V", "copy, cut and paste, also from and to a spreadsheet"],
  ["Ctrl D", "fill down"],
  ["Tab", "after an entry: on to the next cell; after any other key: leave the matrix"],
] as const;

/** The keys of the matrix, for who looks for them. */
export function MatrixKeys() {
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-1 text-muted">Keys in the matrix</summary>
      <dl className="mt-1 grid max-w-prose gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="sm:contents">
            <dt className="font-medium">{key}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
