import type { EffectView } from "./effect-view";

const VIEWS = [
  { value: "matrix", text: "Matrix" },
  { value: "plain", text: "One risk at a time" },
] as const;

/** How the effects are shown. Both show the same entries. */
export function ViewSwitch(props: { view: EffectView; choose: (view: EffectView) => void }) {
  const { view, choose } = props;
  return (
    <div role="radiogroup" aria-label="How effects are shown" className="mb-3 flex flex-wrap gap-x-5">
      {VIEWS.map(({ value, text }) => (
        <label key={value} className="inline-flex min-h-9 items-center gap-2 text-sm">
          <input
            type="radio"
            name="effects-view"
            className="size-4 accent-accent"
            checked={view === value}
            onChange={() => choose(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
