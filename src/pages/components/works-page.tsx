import type { Result } from "hastscript";
import { kinds } from "../../citations/kinds.ts";
import { slug } from "../../citations/slug.ts";
import type { Work } from "../../citations/work.ts";
import { formats } from "../../citations/formats.ts";
import type { PageContent, PageContext } from "./page.ts";
import { creators, yearOf } from "./work-facts.ts";
import { verificationBadge, workName } from "./work-name.tsx";

/** Every work of the library, by kind. */
export function worksPage(context: PageContext): PageContent {
  const { library } = context.notebook;
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  const groups = kinds.flatMap(({ kind, plural }) => {
    const found = works.filter((work) => work.kind === kind);
    return found.length > 0 ? [{ kind, name: capital(plural), works: found }] : [];
  });
  return {
    title: "Works",
    description: `The ${works.length} works of this notebook, each with its record, how sure the record is, and every place that cites it.`,
    body: (
      <div class="works-page">
        <header>
          <h1>Works</h1>
          <p class="lede">
            {`${works.length} works that the documents cite or that stand beside them for comparison. The state is that of the record, not of what anybody claims.`}
          </p>
          {downloads("/library", context)}
          <ul class="jump">
            {groups.map(({ kind, name, works: found }) => (
              <li>
                <a href={`#${kind}`}>{name}</a> {found.length}
              </li>
            ))}
          </ul>
        </header>
        {groups.map(({ kind, name, works: found }) => (
          <section id={kind} aria-labelledby={`title-${kind}`}>
            <h2 id={`title-${kind}`}>{name}</h2>
            {table(found, context)}
          </section>
        ))}
      </div>
    ),
  };
}

function table(works: readonly Work[], { notebook, link }: PageContext): Result {
  return (
    <table class="works-table">
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col">Author, body or series</th>
          <th scope="col">Year</th>
          <th scope="col">Record</th>
          <th scope="col">Cited in</th>
        </tr>
      </thead>
      <tbody>
        {works.map((work) => (
          <tr>
            <th scope="row">
              <a href={link(`/works/${slug(work.key)}`)}>{workName(work, notebook)}</a>
            </th>
            <td data-label="By">{creators(work)}</td>
            <td data-label="Year">{yearOf(work)}</td>
            <td data-label="Record">{verificationBadge(work)}</td>
            <td data-label="Cited in">{places(notebook.citationsOf(work.key).length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function places(count: number): string {
  return count === 0 ? "–" : `${count} ${count === 1 ? "place" : "places"}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Links to the same works in each format, at stable addresses: `/library` or `/works/<slug>`. */
export function downloads(address: string, { link }: PageContext): Result {
  return (
    <p class="downloads">
      Download:{" "}
      {formats.map(({ extension, label }, index) => (
        <>
          {index > 0 ? ", " : null}
          <a href={link(`${address}.${extension}`)} rel="external">
            {label}
          </a>
        </>
      ))}
    </p>
  );
}
