import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { siteFooter } from "../../src/pages/components/parts/frame.tsx";
import { html } from "../../src/pages/components/parts/html.ts";
import { pageContext } from "../../src/pages/components/parts/page.ts";
import { openFolder } from "./open-folder.ts";

function footerWith(settings: object): Document {
  const notebook = openFolder({ "package.json": JSON.stringify({ apparatus: settings }) });
  return new JSDOM(html(siteFooter(pageContext(notebook, "/works/river", {})))).window.document;
}

test.each([
  ["desk@notebook.example", "mailto:desk@notebook.example"],
  ["https://notebook.example/desk", "https://notebook.example/desk"],
  ["Ask at the desk", undefined],
  ["javascript:alert(1)", undefined],
  ["a@b.example?cc=c@d.example", undefined],
])("a contact is a link where it is an address: %s", (contact, href) => {
  const { body } = footerWith({ contact });
  expect(body.textContent).toContain(`Report a mistake: ${contact}`);
  const links = [...body.querySelectorAll("a")];
  expect(links.find(({ text }) => text === contact)?.href).toBe(href);
});

test.each([
  [{ name: "CC BY 4.0", address: "https://licence.example/by" }, "https://licence.example/by"],
  [{ name: "All rights reserved" }, undefined],
])("the foot names the licence: %j", (licence, href) => {
  const { body } = footerWith({ licence });
  expect(body.textContent).toContain(`under ${licence.name}.`);
  expect(body.querySelector<HTMLAnchorElement>("a[rel~=license]")?.href).toBe(href);
});

test.each([{}, { licence: { address: "https://licence.example/by" } }, { licence: { name: "" } }])(
  "without a name there is no licence, and the foot says so: %j",
  (settings) => {
    const { textContent } = footerWith(settings).body;
    expect(textContent).not.toContain("under");
    expect(textContent).toContain("We have not named a licence for ours.");
  },
);

test("the foot says whom to tell of a mistake, or that nobody is named", () => {
  const unnamed = "We have not named a contact for mistakes.";
  expect(footerWith({}).body.textContent).toContain(unnamed);
  expect(footerWith({ contact: "Ask at the desk" }).body.textContent).not.toContain(unnamed);
});
