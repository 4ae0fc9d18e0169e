// How colours are seen: WCAG's contrast, and differences in OKLab for five kinds of vision.

export const VISIONS = ["normal", "protanopia", "deuteranopia", "tritanopia", "greyscale"] as const;
export type Vision = (typeof VISIONS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

// Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
// table 1, severity 1.0; applied to linear sRGB.
const SEEN: Record<Exclude<Vision, "greyscale">, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Ottosson 2020, "A perceptual color space for image processing": linear sRGB to cone responses, their roots to OKLab.
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** WCAG's contrast of two sRGB hex colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How far apart two sRGB hex colours are seen, as 100 × their distance in OKLab. */
export function differenceSeen(one: string, other: string, vision: Vision): number {
  const [a, b] = [oklab(seen(linear(one), vision)), oklab(seen(linear(other), vision))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: Triple, vision: Vision): Triple {
  if (vision === "greyscale") {
    const grey = luminance(colour);
    return [grey, grey, grey];
  }
  return map(times(SEEN[vision], colour), (channel) => Math.min(1, Math.max(0, channel)));
}

function oklab(colour: Triple): Triple {
  return times(OKLAB, map(times(CONES, colour), Math.cbrt));
}

function linear(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return map(matrix, ([a, b, c]) => a * x + b * y + c * z);
}

function map<T>([a, b, c]: readonly [T, T, T], of: (item: T) => number): Triple {
  return [of(a), of(b), of(c)];
}

/** A colour laid on another with an opacity. */
export function mixed(over: string, under: string, opacity: number): string {
  const channel = (colour: string, place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  return `#${[1, 3, 5]
    .map((place) => Math.round(opacity * channel(over, place) + (1 - opacity) * channel(under, place)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
