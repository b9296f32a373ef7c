import type { Root } from "mdast";
import type { VFile } from "vfile";
import { eachOfType } from "../each-of-type.ts";
import { alternatives } from "../../alternatives.ts";
import type { Entry } from "../../citations/format.ts";
import type { Library } from "../../library/library.ts";
import { report } from "../../report.ts";

/** A library, and the topic whose list its works go into: `bibliography: {software: tools.bib}`. */
export interface NamedLibrary {
  path: string;
  topic?: string;
}

/** The topics of a document, whose lists appear at places such as `{#refs-software}`. */
export interface ListTopics {
  names: readonly string[];
  /** The topic of the work with a key; undefined for works from libraries without one. */
  of(key: string): string | undefined;
}

/** The topics of works, from the files that contain them. */
export function topicsOf(libraries: readonly NamedLibrary[], library: Library): ListTopics {
  const topics = new Map(
    libraries.flatMap(({ path, topic }): [string, string][] =>
      topic === undefined ? [] : [[path, topic]],
    ),
  );
  return {
    names: [...new Set(topics.values())],
    of: (key) => topics.get(library.fileOf(key) ?? ""),
  };
}

/**
 * The entries of each list that has a place. The key `undefined` is for works without a topic, or whose topic has
 * no place. A place whose topic no library has is reported.
 */
export function entriesByList(
  tree: Root,
  file: VFile,
  entries: readonly Entry[],
  topics: ListTopics | undefined,
): ReadonlyMap<string | undefined, Entry[]> {
  const lists = new Map<string | undefined, Entry[]>();
  eachOfType(tree, "bibliographyPlace", function ({ topic, openingPosition, position }) {
    if (topic !== undefined && !topics?.names.includes(topic)) {
      const expected = alternatives(topics?.names ?? [], "a topic of `bibliography`");
      const reason = `Unexpected list of \`${topic}\`, expected ${expected}`;
      report(file, "unknown-topic", reason, openingPosition ?? position, topics?.names);
    }
    lists.set(topic, []);
  });
  for (const entry of entries) {
    const list = lists.get(topics?.of(entry.key)) ?? lists.get(undefined);
    if (list) list.push(entry);
    else lists.set(undefined, [entry]);
  }
  return lists;
}
