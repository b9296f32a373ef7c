/** Clean titles and abstracts from the web: HTML and JATS markup becomes CSL markup, and other tags are removed. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(\/?)(?:jats:)?(?:italic|em|i)\b[^<>]*>/gi, "<$1i>")
    .replace(/<(\/?)(?:jats:)?(?:bold|strong|b)\b[^<>]*>/gi, "<$1b>")
    .replace(/<(\/?)(?:jats:)?(sub|sup|sc)\b[^<>]*>/gi, (_, slash: string, name: string) => {
      return `<${slash}${name.toLowerCase()}>`;
    })
    .replace(/<\/(?:jats:)?(?:p|title|sec|div|h\d)>|<(?:jats:)?br ?\/?>/gi, " ")
    .replace(/<(?!\/?(?:i|b|sub|sup|sc)>)\/?[A-Za-z][^<>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, entity)
    .replace(/\s+/g, " ")
    .trim();
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

function entity(written: string, decimal?: string, hex?: string, name?: string): string {
  const number = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  if (number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
  return named.get(name ?? "") ?? written;
}
