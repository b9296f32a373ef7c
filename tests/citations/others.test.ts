import { expect, test } from "vitest";
import { VFile } from "vfile";
import { format, type Part } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

const library = openLibrary([
  new VFile({
    path: "names.bib",
    value: `@book{one, author = {Doe, John and others}, title = {T}, date = {2001}}
@book{two, author = {Doe, John and Roe, Jane and others}, title = {T}, date = {2001}}
@book{body, author = {{World Bank} and others}, title = {T}, date = {2001}}
@book{editors, editor = {Doe, John and others}, title = {T}, date = {2001}}
@book{particle, author = {van der Berg, Jan and others}, title = {T}, date = {2001}}
@book{alone, author = {others}, title = {T}, date = {2001}}
@book{many, author = {${Array.from({ length: 21 }, (_, index) => `A${index}, B`).join(" and ")} and others}, title = {T}, date = {2001}}`,
  }),
]);

test.each([
  ["apa", "one", "(Doe et al., 2001)", "Doe, J. et al. (2001). T."],
  ["apa", "two", "(Doe et al., 2001)", "Doe, J., Roe, J., et al. (2001). T."],
  ["apa", "body", "(World Bank et al., 2001)", "World Bank et al. (2001). T."],
  ["apa", "editors", "(Doe et al., 2001)", "Doe, J. et al. (Eds.). (2001). T."],
  ["apa", "alone", "(others, 2001)", "others. (2001). T."],
  ["chicago-author-date", "one", "(Doe et al. 2001)", "Doe, John et al. 2001. T."],
  ["chicago-author-date", "two", "(Doe, Roe, et al. 2001)", "Doe, John, Jane Roe, et al. 2001. T."],
  ["oscola", "one", "John Doe and others, T (2001).", "Doe J and others, T (2001)"],
  ["modern-language-association", "one", "(Doe et al.)", "Doe, John, et al. T. 2001."],
  ["ieee", "two", "[1]", "J. Doe, J. Roe, et al., T. 2001."],
])("names that are left out, in %s: %s", (name, key, cited, listed) => {
  const [cluster, entry] = run(name, key);
  expect(cluster).toBe(cited);
  expect(entry).toContain(listed);
});

test("if a style prints the last of many names, no name is “others”", () => {
  expect(run("apa", "many")[1]).toMatch(/A17, B\., A18, B\., et al\. \(2001\)/);
});

test.each([
  ["ieee", "one", "Doe et al. [1]"],
  ["ieee", "particle", "van der Berg et al. [1]"],
  ["vancouver", "two", "Doe et al. (1)"],
  ["apa", "particle", "van der Berg et al. (2001)"],
  // This style prints only the names.
  ["modern-language-association", "particle", "van der Berg et al."],
])("names in the text of %s: %s", (name, key, cited) => {
  expect(run(name, key, "author-in-text")[0]).toBe(cited);
});

function run(
  name: string,
  key: string,
  mode: "normal" | "author-in-text" = "normal",
): [cluster: string, entry: string] {
  const clusters = [{ id: "c", items: [{ key, mode }] }];
  const work = library.get.bind(library);
  const result = format({ style: loadStyle(name)!, work, clusters });
  return [text(result.clusters[0]!.parts), text(result.bibliography[0]!.parts)];
}

function text(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
