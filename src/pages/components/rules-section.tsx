import type { Result } from "hastscript";
import { rules } from "../../rules.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import { outside } from "./parts/work-name.tsx";
import { ruleAnchor } from "../addresses.ts";

/** The table of all rules, for the page on method, and to whom a mistake is told. */
export function rulesSection({ notebook }: PageContext): PageContent {
  const { contact } = notebook.settings;
  return {
    title: "Method",
    description:
      contact === undefined
        ? "How words, records and verification are handled, and what has been corrected."
        : "How words, records and verification are handled, what has been corrected, and how to report a mistake.",
    body: (
      <>
        <table class="rules-table">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Severity</th>
              <th scope="col">What it asks</th>
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
            <h2 id="mistakes">How to report a mistake</h2>
            <p>Say which page and which words are meant, to: {outside(contact)}</p>
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
