"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { CHECK_ADDRESS } from "../assessments/addresses";
import { handFile } from "./handed-file";

/** What may carry a proof, by its kind or its ending; other files are none of this page's business. */
const KINDS = /^image\/(png|svg\+xml)$|officedocument\.(spreadsheetml|wordprocessingml)/;
const ENDINGS = /\.(png|svg|xlsx|docx)$/i;

/** Takes a picture, workbook or document that is dropped anywhere on a page to the page that checks it. */
export function DropToCheck() {
  const router = useRouter();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented || !(KINDS.test(file.type) || ENDINGS.test(file.name))) return;
      event.preventDefault();
      handFile(file);
      router.push(CHECK_ADDRESS);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [router]);
  if (!over) return null;
  return (
    <p className="pointer-events-none fixed inset-x-4 bottom-4 z-20 border border-edge border-dashed bg-raised p-4 text-center text-sm">
      Drop a figure, workbook or briefing to look it up and to compute it again
    </p>
  );
}
