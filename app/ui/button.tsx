import Link from "next/link";
import type { ComponentProps } from "react";

type Tone = "plain" | "primary" | "quiet" | "danger";

export function Button({
  tone = "plain",
  type = "button",
  className = "",
  ...rest
}: ComponentProps<"button"> & { tone?: Tone }) {
  return <button type={type} data-tone={tone} className={`button ${className}`} {...rest} />;
}

/** A link to a file that is made when it is asked for; nothing asks for it ahead. */
export function FileLink({ className = "", ...rest }: ComponentProps<"a">) {
  return <a download className={`button ${className}`} {...rest} />;
}

/** A link that reads as a button, for going somewhere rather than doing something. */
export function ButtonLink({
  tone = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { tone?: Tone }) {
  return <Link data-tone={tone} className={`button ${className}`} {...rest} />;
}
