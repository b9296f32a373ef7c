import type { CslNode } from "../catalogue/csl-node.ts";
import type { StyleFacts } from "./style-facts.ts";

/** Whether a condition holds for every item, for none, or for some. */
type Truth = boolean | undefined;

/**
 * Take out of a style what it would never do for items of these facts: the branches of `choose`
 * whose type no item has, or that ask for a variable that no item has. Large styles become a
 * fraction of themselves, and are compiled and run in that much less time. The style given stays
 * as it is; parts that do not change are shared.
 */
export function foldStyle(style: CslNode, facts: StyleFacts): CslNode {
  return foldNode(style, facts);
}

function foldNode(node: CslNode, facts: StyleFacts): CslNode {
  const children = node.children.map((child) =>
    typeof child === "string" ? child : foldNode(child, facts),
  );
  return { ...node, children: node.name === "choose" ? foldBranches(children, facts) : children };
}

function foldBranches(
  children: readonly (CslNode | string)[],
  facts: StyleFacts,
): (CslNode | string)[] {
  const kept: CslNode[] = [];
  let never: CslNode | undefined;
  for (const branch of children) {
    if (typeof branch === "string") continue;
    const holds = branch.name === "else" ? true : truthOf(branch, facts);
    if (holds === false) {
      never ??= branch;
      continue;
    }
    kept.push(branch);
    if (holds) break;
  }

  const [first, ...rest] = kept;
  if (first?.name === "else-if") return [{ ...first, name: "if" }, ...rest];
  if (first?.name === "if" || !never) return kept;
  // A `choose` needs an `if`, which may be one that does nothing.
  return [{ ...never, name: "if", children: [] }, ...kept];
}

function truthOf({ attrs, children }: CslNode, facts: StyleFacts): Truth {
  const nested = children.some((child) => typeof child !== "string" && child.name === "conditions");
  if (nested) return undefined;
  const tests = Object.entries(attrs).flatMap(([name, value]): Truth[] => {
    if (name === "match") return [];
    const words = value.split(/\s+/).filter(Boolean);
    if (name === "type") return [typeTruth(words, facts)];
    if (name === "variable") return words.map((word) => variableTruth(word, facts));
    return [undefined];
  });
  if (tests.length === 0) return undefined;

  switch (attrs["match"]) {
    case undefined:
    case "all":
      return all(tests);
    case "any":
      return not(all(tests.map(not)));
    case "none":
      return all(tests.map(not));
    default:
      return undefined;
  }
}

/** Types are asked for as “one of these”, whatever `match` says. */
function typeTruth(types: readonly string[], facts: StyleFacts): Truth {
  if (!types.some((type) => facts.types.has(type))) return false;
  return [...facts.types].every((type) => types.includes(type)) ? true : undefined;
}

function variableTruth(variable: string, facts: StyleFacts): Truth {
  return plainVariables.has(variable) && !facts.variables.has(variable) ? false : undefined;
}

function all(tests: readonly Truth[]): Truth {
  if (tests.includes(false)) return false;
  return tests.every((test) => test === true) ? true : undefined;
}

function not(test: Truth): Truth {
  return test === undefined ? undefined : !test;
}

/** Variables that an item has only where its data have them: none is made of another, or of the cite. */
const plainVariables: ReadonlySet<string> = new Set(
  (
    "archive archive-place archive_collection archive_location author available-date call-number chair chapter-number " +
    "collection-editor collection-number collection-title compiler composer container-author container-title " +
    "contributor curator director dimensions division DOI edition editor editorial-director event event-date " +
    "event-place event-title executive-producer genre guest host illustrator interviewer ISBN ISSN issue " +
    "issued medium narrator number number-of-pages number-of-volumes organizer original-author original-date " +
    "original-publisher original-publisher-place original-title part-number part-title performer PMCID PMID printing-number " +
    "producer publisher publisher-place recipient references reviewed-author reviewed-genre reviewed-title scale " +
    "script-writer section series-creator source status submitted supplement-number title translator " +
    "URL version volume volume-title"
  ).split(" "),
);
