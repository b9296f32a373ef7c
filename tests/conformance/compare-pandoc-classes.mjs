// The classes of differences between our processor and Pandoc’s.

/**
 * Whose fault it is and what it is, with a function that makes both texts the same; the first one that fits counts.
 *
 * @type {[string, (text: string) => string][]}
 */
const explained = [
  [
    "theirs: a hyphen within `number` stays, or one elsewhere becomes a dash",
    (text) => text.replace(/(?<=\w)[–-](?=\w)/g, "-"),
  ],
  [
    "contested: an era has its space: `398 AD`",
    (text) =>
      text.replace(/(\d) ?(AD|BC|CE|BCE|v\. Chr\.|n\. Chr\.|av\. J\.-C\.|apr\. J\.-C\.)/g, "$1$2"),
  ],
  [
    "theirs: a space behind a particle that ends with a hyphen or an apostrophe",
    (text) => text.replace(/(?<=\p{L}[’'-]) /gu, ""),
  ],
  [
    "contested: quotation marks of the other kind, and stops inside or outside of them",
    (text) => text.replace(/[“”‘’„‚«»‹›"']/g, ""),
  ],
  ["contested: a stop, a comma or a space where parts meet", (text) => letters(text)],
  [
    "theirs: words of older locales",
    (text) =>
      letters(
        text
          .replace(/\b(tran)s\b/gi, "$1")
          .replace(/\b(ed)n\b/gi, "$1")
          .replace(/\b(sec)t\b/gi, "$1"),
      ),
  ],
  ["contested: capitals at the start or in a title", (text) => letters(text).toLowerCase()],
  [
    "theirs: the season of a date is not printed",
    (text) => letters(text.replace(/\b(?:Spring|Summer|Autumn|Fall|Winter)\b/g, "")),
  ],
];

/** For citations of several works. @type {[string, (text: string) => string][]} */
const ofSeveral = [
  [
    "contested: cites in another order, or grouped by other names",
    (text) => [...new Set(text.match(/[\p{L}\p{N}]+/gu))].sort().join(" ").toLowerCase(),
  ],
];

/** The class of a difference; an unexplained one gets a class by its shape. */
export function pandocClassOf({ kind, ours, theirs, cluster, isReordered }) {
  const rules = cluster && cluster.length > 1 ? [...explained, ...ofSeveral] : explained;
  const found = rules.find(([, form]) => form(ours) === form(theirs));
  if (found) return found[0];
  const unnumbered = (text) => letters(text.replace(/\d+/g, "#"));
  if (isReordered && unnumbered(ours) === unnumbered(theirs))
    return "contested: numbers and letters of a list in another order";
  if (theirs === "") return `${kind}: theirs is empty`;
  if (ours === "") return `${kind}: ours is empty`;
  return `${kind}: not explained`;
}

/** Without what separates words. */
function letters(text) {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
}
