/** The largest file that is read or sent, in bytes: assessment files, registers, and what forms send. */
export const FILE_MAX = 10_000_000;
