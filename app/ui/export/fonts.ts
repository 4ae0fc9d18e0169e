const FAMILY = "Geist";
const WEIGHTS = [400, 500, 600] as const;

/** The files of the font by what they cover; as in globals.css. */
const SUBSETS = [
  {
    name: "latin",
    ranges:
      "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215",
  },
  {
    name: "latin-ext",
    ranges:
      "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0",
  },
] as const;

/** Written on the root of every picture. */
export const FONT_FAMILY = `${FAMILY}, Helvetica, Arial, sans-serif`;

/** Proves that the page has the font in the weights that figures use; throws if a file can't be had. */
export async function fontReady(text: string): Promise<void> {
  const loaded = await Promise.all(
    WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`, text)),
  );
  if (loaded.some((faces) => faces.length === 0))
    throw new Error(`The font ${FAMILY} is not declared in this page`);
}

/** The font as a style sheet without addresses, in the weights and subsets that a picture needs. */
export async function fontFaces(picture: SVGElement): Promise<string> {
  const weights = WEIGHTS.filter((weight) => usesWeight(picture, weight));
  const subsets = SUBSETS.filter(({ ranges }) => covers(ranges, picture.textContent ?? ""));
  const faces = subsets.flatMap((subset) => weights.map((weight) => fontFace(subset, weight)));
  return (await Promise.all(faces)).join("");
}

function usesWeight(picture: SVGElement, weight: number): boolean {
  return [...picture.querySelectorAll("text")].some(
    (text) => (text.getAttribute("font-weight") ?? "400") === String(weight),
  );
}

function covers(ranges: string, text: string): boolean {
  const parsed = ranges.split(", ").map((range) => {
    const [from = "", to = from] = range.slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return parsed.some(([from, to]) => code >= from && code <= to);
  });
}

const files = new Map<string, Promise<string>>();

async function fontFace({ name, ranges }: (typeof SUBSETS)[number], weight: number): Promise<string> {
  const address = `/fonts/geist-${name}-${weight}-normal.woff2`;
  const file = files.get(address) ?? base64(address);
  files.set(address, file);
  // A file that could not be had is asked for again next time.
  file.catch(() => files.delete(address));
  return `@font-face{font-family:${FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${await file}) format("woff2");unicode-range:${ranges}}`;
}

async function base64(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font file ${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
