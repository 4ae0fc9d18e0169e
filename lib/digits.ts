// As `Intl.NumberFormat("en-GB")` writes numbers, and tests hold it to that. Its own start costs a thread 20 to 30 ms, which
// the first numbers of a page would wait for (decision 0026).

const MINUS = "\u2212";

/** A number to so many decimals, its thousands apart: "1,234.50"; −0 and what rounds to it as "−0". Finite numbers only. */
export function withDecimals(value: number, decimals: number): string {
  return signed(value, digitsAt(Math.abs(value), -decimals));
}

/** The same without noughts at its end: "1,234.5". */
export function upToDecimals(value: number, decimals: number): string {
  return withoutNoughts(withDecimals(value, decimals));
}

/** A number to so many significant digits: "1.20", "1,230". Finite numbers only. */
export function withSignificant(value: number, digits: number): string {
  const size = Math.abs(value);
  const place = size === 0 ? 1 - digits : placeOf(size, digits);
  const text = digitsAt(size, place);
  // 9.996 becomes 10.0: one digit more before the point, so one less behind it.
  const isLonger = size > 0 && placeOf(Number(text.replaceAll(",", "")), digits) > place;
  return signed(value, isLonger ? digitsAt(size, place + 1) : text);
}

/** The same without noughts at its end: "1.2". */
export function upToSignificant(value: number, digits: number): string {
  return withoutNoughts(withSignificant(value, digits));
}

/** The power of ten of the last of so many digits. */
function placeOf(size: number, digits: number): number {
  return Number(size.toExponential().split("e")[1]) - digits + 1;
}

/** A size rounded to a power of ten, halves upward, in the fewest digits that tell it from every other number. */
function digitsAt(size: number, place: number): string {
  const [mantissa = "0", exponent = "0"] = size.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) - place + 1;
  const up = kept >= 0 && (digits[kept] ?? "0") >= "5" ? 1n : 0n;
  const steps = BigInt(digits.slice(0, Math.max(0, kept)).padEnd(kept, "0")) + up;
  const decimals = Math.max(0, -place);
  const all = `${steps}${"0".repeat(steps === 0n ? 0 : Math.max(0, place))}`.padStart(decimals + 1, "0");
  const whole = all.slice(0, all.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === 0 ? whole : `${whole}.${all.slice(-decimals)}`;
}

function withoutNoughts(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function signed(value: number, size: string): string {
  return value < 0 || Object.is(value, -0) ? MINUS + size : size;
}
