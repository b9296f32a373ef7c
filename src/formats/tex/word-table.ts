import { splitTrimmed } from "../../split-trimmed.ts";

/** Texts by their names, written as `name: text`, with `;` or a line end between them. */
export function wordTable(written: string): ReadonlyMap<string, string> {
  return new Map(
    splitTrimmed(written.trim(), /[;\n]/).map((one): [string, string] => {
      const [name = "", text = ""] = splitTrimmed(one, ":");
      return [name, text];
    }),
  );
}
