/**
 * The numbers of a drawing's attribute to a thousandth of a pixel, which is less than anybody sees; more digits differ
 * between programs that compute the same. Rounded to a billionth first: a number half-way between two thousandths, as an
 * even division of a plot gives them, would else be rounded up by one program and down by the next.
 */
export function roundedPlaces(attribute: string): string {
  return attribute.replace(/-?\d+\.\d{4,}(?:e-\d+)?/g, (places) =>
    String(Number(Number(Number(places).toFixed(9)).toFixed(3))),
  );
}
