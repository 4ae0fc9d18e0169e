import type { Page } from "playwright-core";

/**
 * What goes wrong on a page while it is visited: errors and warnings in its console (a breach of the content security
 * policy is one), scripts that throw, and anything it asks of another machine.
 */
export function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isOurs) faults.push(`asks ${url.origin}`);
  });
  return faults;
}
