/**
 * One stream of random words for one key: xoshiro128** seeded by a hash of seed and key. A stream never depends on
 * what other streams exist or in which order they are drawn, so adding an item leaves every other draw as it was
 * (method 9.5). Bit-identical on every engine: integer arithmetic only.
 */
export type Stream = { s0: number; s1: number; s2: number; s3: number };

/** The stream of one key under one seed. Any text is a key; equal text and seed give equal streams. */
export function streamOf(seed: number, key: string): Stream {
  const text = `${seed}:${key}`;
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  // An all-zero state would stay zero for ever; one of 2^128 seeds would give it.
  return { s0: a ^ b ^ c ^ d || 1, s1: b ^ a, s2: c ^ a, s3: d ^ a };
}

/** The next 32-bit word of a stream, as an unsigned integer (Blackman and Vigna, xoshiro128** 1.1). Moves the stream on. */
export function nextWord(stream: Stream): number {
  const { s1 } = stream;
  const scrambled = Math.imul(s1, 5);
  const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
  const shifted = s1 << 9;
  stream.s2 ^= stream.s0;
  stream.s3 ^= s1;
  stream.s1 ^= stream.s2;
  stream.s0 ^= stream.s3;
  stream.s2 ^= shifted;
  stream.s3 = (stream.s3 << 11) | (stream.s3 >>> 21);
  return word >>> 0;
}

/** A word as a number in (0, 1): (its upper 24 bits + ½)/2^24, never 0 and never 1 (method 9.5). */
export function unitOf(word: number): number {
  return ((word >>> 8) + 0.5) / 16_777_216;
}
