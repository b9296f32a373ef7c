import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pagesOf, site } from "./pages.ts";

/** The HTML standard and its accessibility rules; the layout of the source text does not matter. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off",
    "no-redundant-for": "off",
    // For screen readers, a table shown as blocks is a table only because of its roles.
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "tel-non-breaking": "off",
    // Browsers keep boxes ticked when reloading unless told not to.
    "valid-autocomplete": "off",
    // The form of the works responds while typing, and is not there without scripts.
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
