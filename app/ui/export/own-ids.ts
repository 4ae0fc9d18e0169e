/**
 * Names every id of a drawing anew, in the order in which they stand, and the references with them: two parts that
 * were drawn apart never share an id, and the same drawing gets the same ids each time.
 */
export function ownIds(root: Element): void {
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll("[id]")) {
    const name = `f${names.size + 1}`;
    names.set(element.id, name);
    element.id = name;
  }
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? "";
      const reference = /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
      const name = reference === undefined ? undefined : names.get(reference);
      if (name) element.setAttribute(attribute, `url(#${name})`);
      else if (reference !== undefined) element.removeAttribute(attribute);
    }
  }
}
