import type { LibraryFormat } from "./formats-read.ts";
import type { RefusedFormat } from "./formats-refused.ts";

type Members = Record<string, unknown>;

/**
 * The format of a text that starts like JSON. If it cannot be parsed, it counts as broken CSL-JSON, unless it
 * contains an OpenAlex address.
 */
export function sniffJson(text: string): LibraryFormat | RefusedFormat {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return /"https?:\/\/openalex\.org\/W\d/.test(text.slice(0, 4096))
      ? "OpenAlex’s JSON"
      : "CSL-JSON";
  }
  const root = firstOf(json);
  if (!root) return "CSL-JSON";
  if (isMembers(own(root, "entities")) || (has(root, "claims") && has(root, "labels"))) {
    return "Wikidata’s JSON";
  }
  if (has(root, "resultList")) return "Europe PMC’s JSON";
  if (has(root, "esearchresult") || (has(root, "header") && has(root, "result")))
    return "PubMed’s JSON";
  if (has(root, "@context")) return "CodeMeta or other JSON-LD";
  // An answer that found nothing has no item to go by.
  if (has(root, "message-type") && has(root, "message-version")) return "Crossref’s JSON";
  const item = firstOf(listOf(root));
  return (item && formatOfItem(item, root)) ?? "CSL-JSON";
}

/** The list of works in a response or a file. */
function listOf(root: Members): unknown {
  const message = own(root, "message");
  const inner = isMembers(message) ? message : root;
  return (
    ["items", "references", "results", "data"].map((name) => own(inner, name)).find(isList) ?? inner
  );
}

function formatOfItem(item: Members, root: Members): LibraryFormat | RefusedFormat | undefined {
  const data = own(item, "data");
  if (/^https?:\/\/openalex\.org\/W\d/.test(String(own(item, "id")))) return "OpenAlex’s JSON";
  if (has(item, "itemType") || (isMembers(data) && has(data, "itemType")))
    return "Zotero’s own JSON";
  const attributes = own(item, "attributes") ?? (isMembers(data) ? own(data, "attributes") : item);
  if (isMembers(attributes) && has(attributes, "titles") && has(attributes, "creators")) {
    return "DataCite’s JSON";
  }
  if (has(item, "paperId")) return "Semantic Scholar’s JSON";
  const isAnswer = has(root, "message-type") || has(item, "is-referenced-by-count");
  const isWork = has(item, "DOI") && !has(item, "id");
  if (isAnswer || isWork || isList(own(item, "title"))) return "Crossref’s JSON";
  return undefined;
}

function firstOf(value: unknown): Members | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isMembers(first) ? first : undefined;
}

function own(members: Members, name: string): unknown {
  return has(members, name) ? members[name] : undefined;
}

function has(members: Members, name: string): boolean {
  return Object.hasOwn(members, name);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
