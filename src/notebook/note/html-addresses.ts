/** An address in an HTML tag; offsets are UTF-16 units in the HTML, ends exclusive. */
export interface HtmlAddress {
  /** In lower case: `img`. */
  tag: string;
  /** As written, without quotes; for `srcset`, one of several. */
  written: string;
  start: number;
  end: number;
  /** The end of the tag’s name. */
  nameEnd: number;
  /** Whether the tag has a `rel`. */
  isRelated: boolean;
  /** Whether the page loads the target, or offers it for saving; a link only leads to it. */
  isLoaded: boolean;
}

const tags = /<(a|audio|img|link|source|video)(?=[\s/])((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attributes = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const comments = /<!--[^]*?(?:-->|$)/g;

/** The addresses of pages, pictures and other files in authored HTML, in order. */
export function htmlAddresses(html: string): HtmlAddress[] {
  const text = html.replace(comments, (comment) => " ".repeat(comment.length));
  return Array.from(text.matchAll(tags)).flatMap((match) => {
    const [, name = "", rest = ""] = match;
    const tag = name.toLowerCase();
    const nameEnd = match.index + 1 + name.length;
    const found = Array.from(rest.matchAll(attributes), (one) => {
      const value = one[2] ?? one[3] ?? one[4];
      const quoted = one[2] !== undefined || one[3] !== undefined ? 1 : 0;
      const end = nameEnd + one.index + one[0].length - quoted;
      return { name: (one[1] ?? "").toLowerCase(), value, end };
    });
    const has = (wanted: string): boolean => found.some((one) => one.name === wanted);
    const common = {
      ...{ tag, nameEnd, isRelated: has("rel") },
      isLoaded: tag !== "a" || has("download"),
    };
    const named = tag === "a" || tag === "link" ? ["href"] : ["src", "srcset"];
    return found.flatMap(({ name: attribute, value, end }) => {
      if (value === undefined || !named.includes(attribute)) return [];
      const start = end - value.length;
      const parts = attribute === "srcset" ? value.matchAll(/[^\s,][^\s]*(?=[^,]*(?:,|$))/g) : [];
      if (attribute !== "srcset") return [{ ...common, written: value, start, end }];
      return Array.from(parts)
        .filter(({ index }) => index === 0 || /,\s*$/.test(value.slice(0, index)))
        .map(({ 0: part, index }) => {
          const written = part.replace(/,$/, "");
          const at = start + index;
          return { ...common, written, start: at, end: at + written.length };
        });
    });
  });
}
