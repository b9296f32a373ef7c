import { plainText } from "../../works/plain-text.ts";
import { recordState } from "../../formats/bibtex/verification/record-state.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Work } from "../../works/work.ts";
import { articlesOf } from "../components/work/articles-of.ts";
import { creatorsInList, dateOf, kindInWords } from "../components/parts/work-facts.ts";
import { statedTitle, workTitle } from "../components/parts/work-name.tsx";
import { articleAddress, workAddress } from "../addresses.ts";
import type { Words } from "../words/words.ts";
import { initialsOf } from "./initials-of.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The works of the library, then those of their articles that are cited or matched to a document’s words. */
export function workEntries(notebook: Notebook, words: Words): SearchEntry[] {
  const works = notebook.library.keys.flatMap((key) => notebook.library.get(key) ?? []);
  return [
    ...works.map((work) => workEntry(work, notebook, words)),
    ...works.flatMap((work) => provisionEntries(work, notebook, words)),
  ];
}

/** Fields that are searched although results do not show them. */
const foundBy = [
  ...["shorttitle", "alias", "subtitle", "number", "resolution", "isbn", "doi", "eprint", "lccn"],
  ...["editor", "editora", "translator", "journaltitle", "organization"],
];

/** A work’s other names: from its record, and from the documents that cite it. */
export function workNames(work: Work, notebook: Notebook): string[] {
  const asCited = notebook.citationsOf(work.key).map(({ citation }) => citation.asCited);
  return [...new Set([...foundBy.flatMap((name) => field(work, name)), ...asCited])];
}

function field(work: Pick<Work, "fields">, name: string): string[] {
  const value = work.fields.get(name);
  return value === undefined ? [] : [value.replace(/[{}\\]/g, "")];
}

/** The initials of its title, its makers and its container. */
function initials({ csl, ...work }: Work, notebook: Notebook): string[] {
  const bodies = ["shorttitle", "organization", "institution", "journaltitle"] as const;
  const names = [
    ...[plainText(csl.title), ...bodies.flatMap((name) => field(work, name))],
    ...(csl.author ?? []).map(({ literal }) => literal),
  ];
  return [...new Set(initialsOf(names, notebook.settings.lang))];
}

function workEntry(work: Work, notebook: Notebook, words: Words): SearchEntry {
  const state = recordState(work);
  return {
    type: "work",
    kind: kindInWords(work, words),
    title: statedTitle(work, notebook, words),
    text: [creatorsInList(work, words), dateOf(work, words)].filter(Boolean).join(", "),
    words: workNames(work, notebook).join(" | "),
    keys: [work.key, ...work.ids, ...initials(work, notebook)].join(" "),
    state: [state, words.parts.state[state]],
    address: workAddress(work.key),
  };
}

function provisionEntries(work: Work, notebook: Notebook, words: Words): SearchEntry[] {
  const short = work.fields.get("shorttitle")?.replace(/[{}\\]/g, "");
  return articlesOf(work, notebook).map(({ article, mapped }) => ({
    type: "provision",
    kind: words.parts.found.provision,
    title: words.parts.articleOf(article, short ?? workTitle(work, notebook)),
    text: [
      ...new Set(mapped.map(({ right, words: said }) => `${right}: ${words.parts.quoted(said)}`)),
    ].join("; "),
    words: [...words.parts.articleNames(article), ...mapped.map((one) => one.article)].join(" | "),
    // Whoever types only a treaty’s name is looking for the treaty.
    keys: [workTitle(work, notebook), work.key].join(" | "),
    address: articleAddress(work.key, article),
  }));
}
