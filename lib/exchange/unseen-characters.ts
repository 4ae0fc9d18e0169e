import { counted } from "../format";
import { seen } from "../model/seen";

/** Says of how many texts, and where first, that they hold characters that nobody sees; nothing where none does. */
export function unseenRemarks(value: unknown): string[] {
  const places = placesOf(value, []);
  const [first] = places;
  if (first === undefined) return [];
  const holds = places.length === 1 ? "holds" : "hold";
  return [
    `${counted(places.length, "text")} ${holds} characters that turn the direction or take no room, first at ${first}. They are kept, and pages show the text without turning it.`,
  ];
}

function placesOf(value: unknown, path: readonly string[]): string[] {
  if (typeof value === "string") return seen(value) === value ? [] : [path.join(".")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => placesOf(field, [...path, name]));
}
