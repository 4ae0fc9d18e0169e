"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../button";
import { CopyButton } from "./copy-button";
import { CopyPicture } from "./copy-picture";
import { CopyTable } from "./copy-table";
import { figureLink } from "./figure-anchor";
import { fileName } from "./file-name";
import { type Picture, type Pictured, USUAL_PICTURE } from "./picture";
import { PictureChoices } from "./picture-choices";
import { PicturePreview, usePicture } from "./picture-preview";
import { DENSITIES, type Density, fits, png } from "./png";
import { saveFile } from "./save-file";
import { csv } from "./table-text";

type Ending = "png" | "svg" | "csv";

/** The choices of a download, with the picture as it will be. */
export function DownloadOptions({ close, ...pictured }: Pictured & { close: () => void }) {
  const { figure, source } = pictured;
  const [options, setOptions] = useState(USUAL_PICTURE);
  const { drawn: last, shown, failed } = usePicture(pictured, options);
  // A file that lacked what is still computed would be another picture than the figure's address gives.
  const coming = figure.pending === true;
  const drawn = coming ? null : last;
  const [said, setSaid] = useState("");
  const save = async (ending: Ending, content: () => Promise<Blob> | Blob) => {
    try {
      const name = fileName(figure, source, ending, options);
      saveFile(name, await content());
      setSaid(`${name} is in your downloads.`);
    } catch {
      setSaid("The file could not be made. Try a smaller size, or the SVG.");
    }
  };
  const saveSvg = (svg: string | undefined) =>
    svg !== undefined && save("svg", () => new Blob([svg], { type: "image/svg+xml" }));
  const saveCsv = (forExcel: boolean) =>
    save(
      "csv",
      () => new Blob([csv(figure, source, { ...options, forExcel })], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <h2>Download</h2>
        <Button tone="quiet" onClick={close}>
          Close
        </Button>
      </div>
      <PicturePreview picture={shown} failed={failed} options={options} alt={figure.title} />
      {shown && !shown.shaped && (
        <p className="mt-2 text-sm">
          This figure has too many rows for that shape to be read in it: the picture is as high as it needs.
        </p>
      )}
      {coming && (
        <p className="mt-2 text-sm">
          Part of this figure is not simulated yet. Its files can be saved as soon as it is.
        </p>
      )}
      <PictureChoices options={options} change={setOptions} />
      <FileGroup
        label="Picture"
        hint="PNG for slides and documents; SVG where it is to stay sharp at any size."
      >
        {DENSITIES.map((density) => (
          <PngButton key={density} density={density} drawn={drawn} save={save} />
        ))}
        <Button disabled={!drawn} onClick={() => saveSvg(drawn?.svg)}>
          SVG
        </Button>
        <Button disabled={!drawn} onClick={() => saveSvg(drawn?.editable)}>
          SVG to edit <span className="font-normal text-muted text-xs">font by name</span>
        </Button>
      </FileGroup>
      <FileGroup label="Numbers" hint="Unrounded; shares from 0 to 1.">
        <Button disabled={coming} onClick={() => saveCsv(false)}>
          CSV
        </Button>
        <Button disabled={coming} onClick={() => saveCsv(true)}>
          CSV for Excel
        </Button>
      </FileGroup>
      <FileGroup label="Copy" hint="A picture that is copied carries no proof: browsers write it anew.">
        <CopyPicture drawn={drawn} />
        <CopyTable figure={figure} />
        <CopyButton text={() => figureLink(figure, source)} instead="address of this page">
          Copy link
        </CopyButton>
      </FileGroup>
      <p role="status" className="mt-3 min-h-5 text-muted text-xs [overflow-wrap:anywhere]">
        {said}
      </p>
    </>
  );
}

function FileGroup({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <fieldset className="mt-4">
      <legend className="font-medium text-sm">{label}</legend>
      <p className="mb-1 text-muted text-xs">{hint}</p>
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
      PNG {density}× <span className="font-normal text-muted text-xs">{size}</span>
    </Button>
  );
}
