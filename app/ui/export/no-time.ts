/**
 * The day that every part of an archive is of, in the reader's own time: the clock must not be in the bytes, and neither
 * may the judgements' day be, since archives know none before 1980 or after 2099.
 */
export const NO_TIME = new Date(1980, 0, 1);
