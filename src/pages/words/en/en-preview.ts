import { counterIn } from "../plural.ts";

const count = counterIn("en");

/** What the preview says on pages to the person who writes the notebook. */
export const previewInEnglish = {
  messages: "Messages about the notebook",
  summary: (errors: number, warnings: number) =>
    [
      errors > 0 ? count(errors, { one: "# error", other: "# errors" }) : "",
      warnings > 0 ? count(warnings, { one: "# warning", other: "# warnings" }) : "",
    ]
      .filter(Boolean)
      .join(", "),
  here: "On this page",
  elsewhere: "Elsewhere",
  show: "Show in the text",
  more: (n: number) => count(n, { one: "And # more", other: "And # more" }),
  notShown: "This page cannot be shown as it is now",
  lastView: (time: string) => `Below is the page as it was at ${time}.`,
  noView: "Save the file again when it is mended: this page comes by itself.",
};
