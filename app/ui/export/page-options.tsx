"use client";

import { useEffect, useId, useRef, useState } from "react";
import { counted } from "@/lib/format";
import { Button } from "../button";
import { pageFileName } from "./file-name";
import { usePageCount } from "./page-figures";
import { USUAL_PICTURE } from "./picture";
import { PictureChoices } from "./picture-choices";
import { DENSITIES, type Density } from "./png";
import { saveFile } from "./save-file";
import { FORMATS, type Format, type ZipProgress, zipFigures } from "./zip-figures";

const NAMES: Record<Format, string> = { png: "PNG", svg: "SVG", csv: "CSV for Excel" };

/** What all figures of a page are downloaded as, how far that is, and how it is called off. */
export function PageOptions({ close }: { close: () => void }) {
  const [options, setOptions] = useState(USUAL_PICTURE);
  const [formats, setFormats] = useState<readonly Format[]>(["png"]);
  const [density, setDensity] = useState<Density>(2);
  const { drawable, pending } = usePageCount();
  const { progress, said, start, cancel, goOn } = useZip();
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <h2>Download all figures</h2>
        <Button tone="quiet" onClick={close}>
          Close
        </Button>
      </div>
      <p className="mt-1 text-sm">
        {counted(drawable, "figure")} of this page as one ZIP
        {pending > 0 && `, and ${pending} more that ${pending === 1 ? "is" : "are"} still being computed`}.
      </p>
      <PictureChoices options={options} change={setOptions} />
      <fieldset className="mt-4">
        <legend className="font-medium text-sm">Files of each figure</legend>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
          {FORMATS.map((format) => (
            <label key={format} className="flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={formats.includes(format)}
                onChange={({ target }) =>
                  setFormats(
                    FORMATS.filter((one) => (one === format ? target.checked : formats.includes(one))),
                  )
                }
              />
              {NAMES[format]}
            </label>
          ))}
          <DensityChoice density={density} change={setDensity} disabled={!formats.includes("png")} />
        </div>
      </fieldset>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button
          tone="primary"
          aria-disabled={progress !== null || formats.length === 0 || drawable + pending === 0}
          onClick={() => start({ options, formats, density })}
        >
          Make the ZIP
        </Button>
        {progress && <Progress progress={progress} cancel={cancel} goOn={goOn} />}
      </div>
      <p role="status" className="mt-3 min-h-5 text-muted text-xs [overflow-wrap:anywhere]">
        {formats.length === 0 ? "Choose at least one kind of file." : said}
      </p>
    </>
  );
}

function DensityChoice(props: { density: Density; change: (density: Density) => void; disabled: boolean }) {
  const { density, change, disabled } = props;
  return (
    <label className="flex min-h-9 items-center gap-2">
      Dots for each pixel
      <select
        className="input w-20"
        value={density}
        disabled={disabled}
        onChange={({ target }) =>
          change(DENSITIES.find((one) => String(one) === target.value) ?? DENSITIES[0])
        }
      >
        {DENSITIES.map((one) => (
          <option key={one} value={one}>
            {one}×
          </option>
        ))}
      </select>
    </label>
  );
}

/** One archive at a time, which leaving the dialog calls off. */
function useZip() {
  const [progress, setProgress] = useState<ZipProgress | null>(null);
  const [said, setSaid] = useState("");
  const control = useRef<AbortController | null>(null);
  const impatient = useRef(false);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (order: Parameters<typeof zipFigures>[0]) => {
    if (progress || order.formats.length === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    control.current = controller;
    impatient.current = false;
    setSaid("");
    try {
      const { zip, figures } = await zipFigures(order, {
        signal,
        tell: setProgress,
        goOn: () => impatient.current,
      });
      const name = pageFileName(
        figures.map(({ source }) => source),
        order.options,
      );
      // zipSync makes its bytes anew; the DOM's types ask for a buffer that no other thread shares.
      saveFile(name, new Blob([zip as Uint8Array<ArrayBuffer>], { type: "application/zip" }));
      setSaid(`${name}, with ${counted(figures.length, "figure")}, is in your downloads.`);
    } catch {
      setSaid(
        signal.aborted
          ? "Cancelled: no file was made."
          : "The ZIP could not be made. Try fewer files, or a lower density.",
      );
    }
    setProgress(null);
  };
  return {
    progress,
    said,
    start,
    cancel: () => control.current?.abort(),
    goOn: () => {
      impatient.current = true;
    },
  };
}

function Progress(props: { progress: ZipProgress; cancel: () => void; goOn: () => void }) {
  const { progress, cancel, goOn } = props;
  const label = useId();
  const waiting = "waiting" in progress;
  return (
    <>
      <progress
        aria-labelledby={label}
        {...(!waiting && { value: progress.done, max: Math.max(1, progress.all) })}
      />
      <span id={label} className="text-sm">
        {waiting
          ? `Waiting for ${counted(progress.waiting, "figure")} to be computed`
          : `${progress.done} of ${counted(progress.all, "figure")} drawn`}
      </span>
      {waiting && <Button onClick={goOn}>Go on without</Button>}
      <Button onClick={cancel}>Cancel</Button>
    </>
  );
}
