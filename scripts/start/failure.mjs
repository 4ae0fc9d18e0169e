import { constants } from "node:os";

/** What keeps the program from starting and a person can mend; the message is for that person. */
export class Failure extends Error {}

/** The person asked it to stop before it was done. */
export class Stopped extends Error {
  constructor(signal) {
    super(`Stopped by ${signal}`);
    this.signal = signal;
  }
}

/** Ends the process as the error asks: stopped as shells count it, failed with the sentence, or broken with a trace. */
export function end(error) {
  if (error instanceof Stopped) process.exit(128 + constants.signals[error.signal]);
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exit(1);
}
