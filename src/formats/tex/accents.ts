/** The combining character of each accent, by command name. */
const combining: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["'", "\u0301"],
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  ["u", "\u0306"],
  [".", "\u0307"],
  ['"', "\u0308"],
  ["h", "\u0309"],
  ["r", "\u030A"],
  ["H", "\u030B"],
  ["v", "\u030C"],
  ["soft", "\u030C"],
  ["G", "\u030F"],
  ["C", "\u030F"],
  ["U", "\u030E"],
  ["f", "\u0311"],
  ["textcommabelow", "\u0326"],
  ["d", "\u0323"],
  ["udot", "\u0323"],
  ["textsubdot", "\u0323"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["polhk", "\u0328"],
  ["ogonek", "\u0328"],
  ["b", "\u0331"],
  ["textsubring", "\u0325"],
  ["t", "\u0361"],
  ["newtie", "\u0311"],
  // Accents of mathematics, used in text by mistake.
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["tilde", "\u0303"],
  ["breve", "\u0306"],
  ["ddot", "\u0308"],
  ["check", "\u030C"],
]);

/** Accents without a character below them. */
const alone: ReadonlyMap<string, string> = new Map([
  ["`", "`"],
  ["'", "´"],
  ["^", "^"],
  ["~", "~"],
  ["=", "¯"],
  ["u", "˘"],
  [".", "˙"],
  ['"', "¨"],
  ["r", "˚"],
  ["H", "˝"],
  ["v", "ˇ"],
  ["c", "¸"],
  ["k", "˛"],
]);

export function isAccent(name: string): boolean {
  return combining.has(name);
}

/** Put an accent on the first character of a text, precomposed if Unicode has such a character. */
export function accented(name: string, text: string): string {
  const mark = combining.get(name) ?? "";
  const [, tags = "", first = "", marks = "", rest = ""] =
    /^((?:<[^<>]{0,60}>)*)([^\p{M}\s]?)(\p{M}*)(.*)$/su.exec(text) ?? [];
  if (first === "") return (alone.get(name) ?? "") + text;
  // The accent replaces the dot.
  const base = first === "ı" ? "i" : first === "ȷ" ? "j" : first;
  return tags + (base + marks + mark).normalize("NFC") + rest;
}
