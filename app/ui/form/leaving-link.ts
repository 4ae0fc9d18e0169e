/** Where a click leads, if it leaves this page for another one of the program in the same window; null otherwise. */
export function leavingLink(event: MouseEvent): URL | null {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.hasAttribute("download"))
    return null;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const there = new URL(link.href);
  const samePage = there.pathname === window.location.pathname && there.search === window.location.search;
  return samePage || there.origin !== window.location.origin ? null : there;
}
