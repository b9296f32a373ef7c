import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pagesOf, site } from "./pages.ts";

/** The HTML standard and its rules of accessibility; how a page is laid out as text is no matter. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off",
    "no-redundant-for": "off",
    // A table that is shown as blocks is a table to those who hear it by its roles alone.
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "tel-non-breaking": "off",
    // Browsers keep boxes ticked over a reload unless they are told not to.
    "valid-autocomplete": "off",
    // The form of the works answers as one types, and is not there without scripts.
    "wcag/h32": "off",
  },
});

test.each(pagesOf(site).map(({ path, html }) => [path, html] as const))("%s", async (_, html) => {
  const { results } = await validator.validateString(html);
  const problems = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${line}:${column} ${ruleId} ${message} at ${selector ?? "the page"}`,
    ),
  );
  expect(problems).toEqual([]);
});
