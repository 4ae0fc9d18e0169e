import { afterAll } from "vitest";

/** The text of a file; the one of jsdom does not give it. */
export function textIn(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content);
  });
}

/**
 * What jsdom lacks of a page in which figures are drawn: its fonts, colours by name, and addresses of what it made. Taken
 * away again after the file, since the next one in this worker has the same document.
 */
export function makePage(): { saved: Blob[]; withoutFonts: (lacking: boolean) => void } {
  const saved: Blob[] = [];
  let lacking = false;
  const put = (on: object, name: string, value: unknown) => {
    const before = Object.getOwnPropertyDescriptor(on, name);
    Object.defineProperty(on, name, { value, configurable: true, writable: true });
    afterAll(() => {
      if (before) Object.defineProperty(on, name, before);
      else Reflect.deleteProperty(on, name);
    });
  };
  put(document, "fonts", { load: async () => (lacking ? [] : [{}]) });
  put(globalThis, "CSS", { supports: () => false });
  put(globalThis, "fetch", async () => new Response(new Uint8Array(1)));
  put(URL, "createObjectURL", (content: Blob) => {
    saved.push(content);
    return "blob:made";
  });
  put(URL, "revokeObjectURL", () => undefined);
  put(HTMLAnchorElement.prototype, "click", () => undefined);
  return {
    saved,
    withoutFonts: (are) => {
      lacking = are;
    },
  };
}
