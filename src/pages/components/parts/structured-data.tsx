import type { Result } from "hastscript";

/** JSON-LD for a page’s head; nothing in it can end the element. */
export function structuredData(value: object): Result {
  const text = JSON.stringify(value).replaceAll("<", "\\u003c");
  return <script type="application/ld+json">{text}</script>;
}
