"use client";

// A file that was dropped on another page, on its way to this one: it can't travel in an address.
let handed: File | null = null;

/** Keeps a file for the page that checks it. */
export function handFile(file: File): void {
  handed = file;
}

/** The file that was handed over, once. */
export function takeFile(): File | null {
  const file = handed;
  handed = null;
  return file;
}
