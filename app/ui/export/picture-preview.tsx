"use client";

import { useEffect, useState } from "react";
import { PAGE } from "../colours";
import { type Picture, type Pictured, type PictureOptions, picture } from "./picture";

/** What came of the last drawing, and of what it was asked for. */
type Made = Pick<Pictured, "figure" | "source"> & { options: PictureOptions; failed: boolean };

/**
 * The picture for the options, drawn anew when they change. `drawn` is of these options and of no earlier ones, null until
 * it is there: a file that is saved is what was asked for. `shown` is the last that was drawn, to be looked at meanwhile.
 */
export function usePicture(pictured: Pictured, options: PictureOptions) {
  const [shown, setShown] = useState<Picture | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const { figure, source, drawing } = pictured;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page makes `drawing` anew each time, from the figure
  useEffect(() => {
    let wanted = true;
    const settle = (picture: Picture | null) => {
      if (!wanted) return;
      if (picture) setShown(picture);
      setMade({ figure, source, options, failed: picture === null });
    };
    picture({ figure, source, drawing }, options).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
  }, [figure, source, options]);
  const isOfThese = made?.figure === figure && made.source === source && made.options === options;
  const failed = isOfThese && made.failed;
  return { drawn: isOfThese && !failed ? shown : null, shown, failed };
}

/** The picture as it will be. */
export function PicturePreview(props: {
  picture: Picture | null;
  failed: boolean;
  options: PictureOptions;
  alt: string;
}) {
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
      className="mt-3 flex max-h-[45vh] min-h-40 items-start justify-center overflow-y-auto border border-line"
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
