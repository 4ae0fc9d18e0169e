/** The day on which a horizon ends, as year-month-day: the same day of the month, or the month's last if it is shorter. */
export function horizonEnd(asOf: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = asOf.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const end = Math.min(dayOfMonth, lastOfMonth.getUTCDate());
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(end).padStart(2, "0")}`;
}
