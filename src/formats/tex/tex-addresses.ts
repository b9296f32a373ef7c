import { escapeTex } from "./escape-tex.ts";

/** An argument in braces, with braces that pair. */
const argument = String.raw`\s*\{((?:[^{}]|\{[^{}]*\})*)\}`;
const url = new RegExp(String.raw`\\url${argument}`, "g");
const href = new RegExp(String.raw`\\href${argument}(?=\s*\{)`, "g");
const whole = new RegExp(String.raw`^\s*\\(?:url${argument}|href${argument}${argument})\s*$`);

/** Write the addresses in a text, which TeX reads verbatim, so that they are read like other text. */
export function escapeAddresses(value: string): string {
  if (!value.includes("\\url") && !value.includes("\\href")) return value;
  return value
    .replace(url, (_, address: string) => `\\url{${escapeTex(verbatim(address))}}`)
    .replace(href, (_, address: string) => `\\href{${escapeTex(verbatim(address))}}`);
}

/** The address that a field of one holds, without the command around it. */
export function bareAddress(value: string): string {
  const [, ofUrl, ofHref] = whole.exec(value) ?? [];
  const address = ofUrl ?? ofHref;
  return address === undefined ? value : verbatim(address);
}

/** Old habits escape in addresses too, where nothing need be. */
function verbatim(address: string): string {
  return address
    .replace(/\\(?:textasciitilde\b\s*|~)(?:\{\})?/g, "~")
    .replace(/\\([#$%&_{}])/g, "$1")
    .replace(/\s+/g, "");
}
