"use client";

import { type DragEvent, useId, useState } from "react";
import { UserText } from "./user-text";

/** A place to drop a file on, and the field that chooses one by hand or keyboard. `takes` says what may be chosen, in words. */
export function FileDrop(props: { takes: string; accept: string; onFile: (file: File) => void }) {
  const { takes, accept, onFile } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const [dropped, setDropped] = useState("");
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    setDropped(file.name);
    onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the field within
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mb-6 max-w-3xl border border-dashed px-4 py-6 noscript:hidden ${over ? "border-accent bg-notice" : "border-edge"}`}
    >
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        Choose a file, or drop one here
      </label>
      <p id={`${id}-hint`} className="mb-3 text-muted text-xs">
        {takes}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        className="block w-full max-w-full text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-edge file:border-solid file:bg-raised file:px-3 file:font-medium file:text-ink file:text-sm"
        // The same file, mended, can be chosen again.
        onClick={(event) => {
          event.currentTarget.value = "";
        }}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (!file) return;
          setDropped("");
          onFile(file);
        }}
      />
      {dropped !== "" && (
        <p className="mt-3 text-sm">
          Dropped: <UserText>{dropped}</UserText>
        </p>
      )}
    </div>
  );
}
