/** Comments; elements whose content is no markup, with it; any other tag. Values of attributes may hold anything. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)(?:<\/\1[\s/>]|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * The scripts that stand in a page, as a browser finds them: what looks like one in a title, an attribute
 * or a comment does not count, and neither do blocks of data such as JSON-LD, which do not run.
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
