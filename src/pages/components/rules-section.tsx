import type { Result } from "hastscript";
import { rules } from "../../rules.ts";
import type { PageContent } from "./page.ts";

/** The table of all rules, for the page on method. */
export function rulesSection(): PageContent {
  return {
    title: "Method",
    description:
      "How words, records and verification are handled, what has been corrected, and how to report a mistake.",
    body: (
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
            <tr id={`rule-${id}`}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td>{severity}</td>
              <td>{withCode(asks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  };
}

/** Words between backticks are code. */
function withCode(words: string): Result {
  const pieces = words.split("`");
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</>;
}
