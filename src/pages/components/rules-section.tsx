import type { Result } from "hastscript";
import { rules } from "../../rules.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import { outside } from "./parts/work-name.tsx";
import { ruleAnchor } from "../addresses.ts";

/** The table of all rules, for the page on method, and to whom a mistake is told. */
export function rulesSection({ notebook, words: { frame } }: PageContext): PageContent {
  const { contact } = notebook.settings;
  return {
    title: frame.method,
    description: frame.handled(contact !== undefined),
    body: (
      <>
        <table class="rules-table">
          <thead>
            <tr>
              <th scope="col">{frame.rule}</th>
              <th scope="col">{frame.severity}</th>
              <th scope="col">{frame.asks}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(rules).map(([id, { severity, asks }]) => (
              <tr id={ruleAnchor(id)}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{severity}</td>
                <td>{withCode(asks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {contact === undefined ? null : (
          <section aria-labelledby="mistakes">
            <h2 id="mistakes">{frame.mistakes}</h2>
            <p>
              {frame.mistakesTo} {outside(contact)}
            </p>
          </section>
        )}
      </>
    ),
  };
}

/** Words between backticks are code. */
function withCode(words: string): Result {
  const pieces = words.split("`");
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</>;
}
