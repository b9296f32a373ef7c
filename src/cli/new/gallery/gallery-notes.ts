const gallery = `# A note with a bit of everything

This note is an example: read it here and in \`src/pages/notes/gallery.md\`, then replace it.

## Citations

A work, with a pinpoint [@crc, art. 31]. An author in the text: @carroll-1865 is read aloud.
Several works together [see @carroll-1865; @melville-1851]. A paragraph of a document of this notebook [@example, para. 3].

## A chart

The picture of a chart has its address, with \`.svg\` or \`.png\` after it. It names its source, and here leads to its page.

[![Visitors by group, as the example reports them](/figures/example/visitors-by-group.svg)](/figures/example/visitors-by-group)

## A live cell

Choose a unit. The figures come from the documents of this notebook, and each leads to the words that state it.

\`\`\`js
const { figures, sources } = await import(new URL("../figures.js", document.baseURI).href);
\`\`\`

\`\`\`js
const select = document.createElement("select");
select.setAttribute("aria-label", "Unit");
for (const unit of new Set(figures.map((figure) => figure.unit))) select.add(new Option(unit));
const unit = view(select);
\`\`\`

\`\`\`js
const list = document.createElement("ul");
for (const figure of figures.filter((one) => one.unit === unit)) {
  const link = document.createElement("a");
  link.href = new URL(\`../figures/\${figure.source}/\${figure.id}\`, document.baseURI).href;
  link.textContent = \`\${figure.label}: \${figure.printed}\`;
  const item = document.createElement("li");
  item.append(link);
  list.append(item);
}
const said = document.createElement("p");
said.textContent = sources.map(({ attribution }) => attribution).join("; ");
display(list);
display(said);
\`\`\`

## Works cited

::: {#refs}
:::
`;

export const galleryNotes = { "src/pages/notes/gallery.md": gallery } as const;
