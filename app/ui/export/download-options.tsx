"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../button";
import { PAGE } from "../colours";
import type { PictureOptions } from "./figure-sheet";
import { fileName } from "./file-name";
import { type Picture, type Pictured, picture } from "./picture";
import { DENSITIES, type Density, fits, png } from "./png";
import { saveFile } from "./save-file";
import { csv } from "./table-text";

/** The choices of a download, with the picture as it will be. */
export function DownloadOptions({ close, ...pictured }: Pictured & { close: () => void }) {
  const { figure, source } = pictured;
  const [options, setOptions] = useState<PictureOptions>({ titled: true, background: "white" });
  const { drawn, failed } = usePicture(pictured, options);
  const [said, setSaid] = useState("");
  const save = async (ending: "png" | "svg" | "csv", content: () => Promise<Blob> | Blob) => {
    try {
      const name = fileName(figure, source, ending);
      saveFile(name, await content());
      setSaid(`${name} is in your downloads.`);
    } catch {
      setSaid("The file could not be made. Try a smaller size, or the SVG.");
    }
  };
  const saveCsv = (forExcel: boolean) =>
    save("csv", () => new Blob([csv(figure, source, { forExcel })], { type: "text/csv;charset=utf-8" }));
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <h2>Download</h2>
        <Button tone="quiet" onClick={close}>
          Close
        </Button>
      </div>
      <Preview picture={drawn} failed={failed} options={options} alt={figure.title} />
      <PictureChoices options={options} change={setOptions} />
      <FileGroup label="Picture">
        {DENSITIES.map((density) => (
          <PngButton key={density} density={density} drawn={drawn} save={save} />
        ))}
        <Button
          disabled={!drawn}
          onClick={() => drawn && save("svg", () => new Blob([drawn.svg], { type: "image/svg+xml" }))}
        >
          SVG
        </Button>
      </FileGroup>
      <FileGroup label="Numbers">
        <Button onClick={() => saveCsv(false)}>CSV</Button>
        <Button onClick={() => saveCsv(true)}>CSV for Excel</Button>
      </FileGroup>
      <p role="status" className="mt-3 min-h-5 text-muted text-xs [overflow-wrap:anywhere]">
        {said}
      </p>
    </>
  );
}

/** The picture for the options, drawn anew when they change; null until it is there. */
function usePicture(pictured: Pictured, options: PictureOptions) {
  const [drawn, setDrawn] = useState<Picture | null>(null);
  const [failed, setFailed] = useState(false);
  const { figure, source, drawing } = pictured;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page makes `drawing` anew each time, from the figure
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    picture({ figure, source, drawing }, options).then(
      (made) => wanted && setDrawn(made),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [figure, source, options]);
  return { drawn, failed };
}

function Preview(props: { picture: Picture | null; failed: boolean; options: PictureOptions; alt: string }) {
  const { picture, failed, options, alt } = props;
  const [address, setAddress] = useState("");
  useEffect(() => {
    if (!picture) return;
    const made = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return (
    <div
      className="mt-3 flex max-h-[50vh] min-h-40 items-start overflow-y-auto border border-line"
      // Nothing behind the picture is shown as the chequered ground that stands for it elsewhere.
      style={options.background === "transparent" ? CHEQUERED : WHITE}
    >
      {failed && (
        <p className="p-3 text-danger text-sm">
          The picture could not be drawn. The numbers can be downloaded.
        </p>
      )}
      {picture && address && !failed && (
        // biome-ignore lint/performance/noImgElement: a picture made in this page needs no image server
        <img
          src={address}
          alt={`Preview: ${alt}`}
          width={picture.width}
          height={picture.height}
          className="h-auto w-full"
        />
      )}
    </div>
  );
}

const WHITE = { background: PAGE.raised.light };
const CHEQUERED = {
  background: `repeating-conic-gradient(${PAGE.line.light} 0% 25%, ${PAGE.raised.light} 0% 50%) 0 0 / 16px 16px`,
};

function PictureChoices(props: { options: PictureOptions; change: (options: PictureOptions) => void }) {
  const { options, change } = props;
  return (
    <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={options.titled}
          onChange={(event) => change({ ...options, titled: event.target.checked })}
        />
        With title
      </label>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={options.background === "transparent"}
          onChange={(event) =>
            change({ ...options, background: event.target.checked ? "transparent" : "white" })
          }
        />
        Transparent background
      </label>
    </div>
  );
}

function FileGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="mt-4">
      <legend className="mb-1 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}

function PngButton(props: {
  density: Density;
  drawn: Picture | null;
  save: (ending: "png", content: () => Promise<Blob>) => void;
}) {
  const { density, drawn, save } = props;
  const possible = drawn !== null && fits(drawn, density);
  const size = drawn ? `${drawn.width * density} × ${drawn.height * density}` : "";
  return (
    <Button disabled={!possible} onClick={() => drawn && save("png", () => png(drawn, density))}>
      PNG {density}×<span className="font-normal text-muted text-xs">{size}</span>
    </Button>
  );
}
