/**
 * Comments; elements whose content is not markup, with their content; any other tag. Attribute values may contain
 * anything.
 */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)(?:<\/\1[\s/>]|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * The scripts in a page, as a browser would find them: text that looks like a script in a title, an attribute or a
 * comment does not count, nor do data blocks such as JSON-LD, which do not run.
 */
export function inlineScripts(page: string): string[] {
  return [...page.matchAll(markup)].flatMap(([, name, attributes = "", content = ""]) => {
    if (name?.toLowerCase() !== "script" || hasSource.test(attributes)) return [];
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? "";
    return runs.has(type) ? [content] : [];
  });
}

const hasSource = /(?:^|[\s"'])src\s*=/i;
const runs: ReadonlySet<string> = new Set(["", "module", "text/javascript", "importmap"]);
