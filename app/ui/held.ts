/** The places of an element and of its ancestors among their siblings, down from `root`. */
function pathTo(root: Element, element: Element): number[] {
  const path: number[] = [];
  for (let one = element; one !== root; ) {
    const parent = one.parentElement;
    if (!parent) return [];
    path.unshift([...parent.children].indexOf(one));
    one = parent;
  }
  return path;
}

function elementAt(root: Element, path: readonly number[]): HTMLElement | null {
  let one: Element | undefined = root;
  for (const place of path) one = one?.children[place];
  return one instanceof HTMLElement ? one : null;
}

/**
 * What a person did to a likeness of a part: where the focus stands, which folds are open, what is ticked or chosen, and
 * which button or list was pressed. `take` ends it, and gives what does the same to the part that has come in its place,
 * which is built alike.
 */
export function hold(root: HTMLElement): { take: () => () => void } {
  let pressed: number[] | null = null;
  const control = new AbortController();
  const listen = (kind: string, of: string, more?: (event: Event) => boolean) =>
    root.addEventListener(
      kind,
      (event) => {
        const target = event.target instanceof Element ? event.target.closest(of) : null;
        if (!target || more?.(event) === false) return;
        event.preventDefault();
        pressed = pathTo(root, target);
      },
      { signal: control.signal },
    );
  listen("click", "button");
  // A list would open, and close when the part comes.
  listen("mousedown", "select");
  listen(
    "keydown",
    "select",
    (event) => event instanceof KeyboardEvent && [" ", "Enter"].includes(event.key),
  );
  return {
    take() {
      control.abort();
      const active = document.activeElement;
      const focused = active && active !== root && root.contains(active) ? pathTo(root, active) : null;
      const states = statesIn(root);
      return () => {
        for (const [index, element] of stateful(root).entries()) put(element, states[index] ?? null);
        if (focused) elementAt(root, focused)?.focus({ preventScroll: true });
        if (pressed) press(elementAt(root, pressed));
      };
    },
  };
}

/** What a browser changes by itself where no code runs: folds, ticks and choices. */
type Stateful = HTMLDetailsElement | HTMLInputElement | HTMLSelectElement;

function stateful(root: HTMLElement): Stateful[] {
  return [...root.querySelectorAll<Stateful>("details, input[type=checkbox], input[type=radio], select")];
}

function statesIn(root: HTMLElement) {
  return stateful(root).map((element) => {
    if (element instanceof HTMLDetailsElement) return element.open;
    return element instanceof HTMLSelectElement ? element.value : element.checked;
  });
}

function put(element: Stateful, state: string | boolean | null): void {
  if (element instanceof HTMLDetailsElement) element.open = state === true;
  else if (element instanceof HTMLSelectElement) {
    if (typeof state !== "string" || element.value === state) return;
    element.value = state;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (element.checked !== state && (element.type === "checkbox" || state === true)) element.click();
}

function press(element: HTMLElement | null): void {
  if (!(element instanceof HTMLSelectElement)) {
    element?.focus({ preventScroll: true });
    element?.click();
    return;
  }
  element.focus({ preventScroll: true });
  try {
    element.showPicker();
  } catch {
    // A browser may refuse, or not know how, to open a list; it has the focus, and the next key or click opens it.
  }
}
