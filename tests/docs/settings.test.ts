import { expect, test } from "vitest";
import { settingsSchema } from "../../src/notebook/settings-schema.ts";
import { defaultSettings } from "../../src/notebook/settings.ts";

interface Setting {
  title: string;
  type?: string;
  description?: string;
  enum?: readonly unknown[];
}

test("the list of settings is complete", async () => {
  const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
  const rows = Object.entries<Setting>(settingsSchema.properties).map(([key, schema]) => {
    const preset = defaults.get(key);
    const isEmpty = preset === undefined || preset === "" || JSON.stringify(preset) === "{}";
    const value = isEmpty ? "" : `\`${JSON.stringify(preset)}\``;
    return `| \`${key}\` | ${schema.title} | ${formOf(schema)} | ${value} |`;
  });
  const text = `# Settings

A notebook’s settings are the key \`apparatus\` of its \`package.json\`:

\`\`\`json
{
  "apparatus": { "title": "My notebook", "lang": "en", "style": "apa" }
}
\`\`\`

An unknown key, or a value of another form, is reported with its line, and the default holds.

| key | says | form | default |
| --- | --- | --- | --- |
${rows.join("\n")}

[\`settings.schema.json\`](schemas/settings.schema.json) and [\`front-matter.schema.json\`](schemas/front-matter.schema.json)
describe the settings and the [front matter of sources](sources.md) as JSON Schema; they are in the package too, in \`node_modules/apparatus/docs/schemas/\`.
A new notebook tells VS Code of \`package.schema.json\`, so that it completes settings. \`apparatus lsp\` completes front matter [in any editor](editors.md).

## Completion in a shell

\`apparatus completion bash\` prints completion of commands, options and their values; \`zsh\` and \`fish\` do too. Each goes where the shell reads it:

\`\`\`sh
apparatus completion bash >> ~/.bashrc
apparatus completion zsh >> ~/.zshrc
apparatus completion fish > ~/.config/fish/completions/apparatus.fish
\`\`\`
`;
  await expect(text).toMatchFileSnapshot("../../docs/settings.md");
});

function formOf({ type, description, enum: values }: Setting): string {
  if (values) return values.map((value) => `\`${String(value)}\``).join(" or ");
  if (description) return description;
  return { array: "a list", object: "keys and values", string: "text" }[type ?? ""] ?? type ?? "";
}
