/** What the preview’s pages say to the notebook’s author. */
export const previewInEnglish = {
  messages: "Messages about the notebook",
  errors: { one: "{count} error", other: "{count} errors" },
  warnings: { one: "{count} warning", other: "{count} warnings" },
  here: "On this page",
  elsewhere: "Elsewhere",
  show: "Show in the text",
  more: "And {count} more",
  notShown: "This page cannot be shown as it is now",
  lastView: "Below is the page as it was at {time}.",
  noView: "Save the file again when it is mended: this page comes by itself.",
};
