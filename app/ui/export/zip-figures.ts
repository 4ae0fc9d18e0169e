import { zipSync } from "fflate";
import { fileName, uniqueNames } from "./file-name";
import { NO_TIME } from "./no-time";
import { followPageCount, pageCount, pageFigures } from "./page-figures";
import { type Pictured, type PictureOptions, picture } from "./picture";
import { type Density, fits, png } from "./png";
import { csv } from "./table-text";

export const FORMATS = ["png", "svg", "csv"] as const;
export type Format = (typeof FORMATS)[number];

export type ZipOrder = { options: PictureOptions; formats: readonly Format[]; density: Density };

/** How far it is: waiting for what is computed, or so many of all figures drawn. */
export type ZipProgress = { waiting: number } | { done: number; all: number };

type Watch = {
  tell: (progress: ZipProgress) => void;
  signal: AbortSignal;
  /** Whether not to wait any longer for what is still being computed. */
  goOn: () => boolean;
};

type File = { name: string; bytes: Uint8Array };

/**
 * All figures of the page in the asked formats as one ZIP, those included that have not come into view, and those that are
 * still being simulated, for which it waits. Drawn one after another, so that the page answers between them. The same
 * figures give the same bytes. Rejects with the signal's reason where it is called off.
 */
export async function zipFigures(
  order: ZipOrder,
  watch: Watch,
): Promise<{ zip: Uint8Array; figures: Pictured[] }> {
  await allComputed(watch);
  const figures = pageFigures();
  const files: File[] = [];
  for (const [done, figure] of figures.entries()) {
    watch.signal.throwIfAborted();
    watch.tell({ done, all: figures.length });
    files.push(...(await filesOf(figure, order)));
  }
  watch.signal.throwIfAborted();
  watch.tell({ done: figures.length, all: figures.length });
  const names = uniqueNames(files.map(({ name }) => name));
  const entries = files.map(({ bytes }, index) => [
    names[index] ?? "",
    // Pictures are deflated already.
    [bytes, { level: names[index]?.endsWith(".png") ? 0 : 6 }] as const,
  ]);
  return { zip: zipSync(Object.fromEntries(entries), { mtime: NO_TIME }), figures };
}

function allComputed({ tell, signal, goOn }: Watch): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { pending } = pageCount();
      if (signal.aborted) done(() => reject(signal.reason));
      else if (pending === 0 || goOn()) done(resolve);
      else tell({ waiting: pending });
    };
    // Whoever calls it off, or goes on without, is heard between two changes of the page.
    const timer = setInterval(look, 200);
    const unfollow = followPageCount(look);
    const done = (end: () => void) => {
      clearInterval(timer);
      unfollow();
      end();
    };
    look();
  });
}

async function filesOf(pictured: Pictured, { options, formats, density }: ZipOrder): Promise<File[]> {
  const { figure, source } = pictured;
  const drawn = formats.some((format) => format !== "csv") ? await picture(pictured, options) : null;
  const utf8 = new TextEncoder();
  const made: File[] = [];
  const add = (ending: Format, bytes: Uint8Array) =>
    made.push({ name: fileName(figure, source, ending, options), bytes });
  if (drawn && formats.includes("png")) {
    const blob = await png(drawn, fits(drawn, density) ? density : 1);
    add("png", new Uint8Array(await blob.arrayBuffer()));
  }
  if (drawn && formats.includes("svg")) add("svg", utf8.encode(drawn.svg));
  if (formats.includes("csv")) add("csv", utf8.encode(csv(figure, source, { ...options, forExcel: true })));
  return made;
}
