import { ToField } from "./to-field";

/** What is to be done, a line for each thing; each leads to its field. */
export function FieldLines({ lines }: { lines: readonly { text: string; anchor: string }[] }) {
  return (
    <ul className="mt-1 grid gap-1">
      {lines.map(({ text, anchor }) => (
        <li key={`${anchor} ${text}`}>
          <ToField id={anchor}>{text}</ToField>
        </li>
      ))}
    </ul>
  );
}
