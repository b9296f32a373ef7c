import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { expect, test } from "vitest";
import { settingsSchema } from "../../src/notebook/settings-schema.ts";
import { sourceSchema } from "../../src/notebook/source/source-schema.ts";

const draft = "http://json-schema.org/draft-07/schema#";

/** The schemas that editors use to complete and check, as files of the package. */
const published: Readonly<Record<string, object>> = {
  settings: {
    $schema: draft,
    title: "Settings of an Apparatus notebook: the key apparatus of package.json",
    ...settingsSchema,
  },
  package: {
    $schema: draft,
    title: "package.json of an Apparatus notebook",
    type: "object",
    properties: { apparatus: settingsSchema },
  },
  "front-matter": {
    $schema: draft,
    ...sourceSchema,
    title: "Front matter of sources/<id>.md in an Apparatus notebook",
  },
};

test.each(Object.keys(published))(
  "the schema of %s is the one that the code checks",
  async (name) => {
    const text = `${JSON.stringify(published[name], null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../docs/schemas/${name}.schema.json`);
  },
);

test.each(Object.keys(published))("the schema of %s explains each of its keys", (name) => {
  const bare: string[] = [];
  const visit = (schema: Schema, path: string): void => {
    for (const [key, one] of Object.entries(schema.properties ?? {})) {
      const at = `${path}.${key}`;
      if (!one.title && !/\.(rules|numbering)\./.test(at) && at !== "package.apparatus")
        bare.push(at);
      visit(one, at);
    }
    for (const inner of [schema.items, schema.additionalProperties]) {
      if (typeof inner === "object") visit(inner, path);
    }
  };
  visit(fileOf(name), name);
  expect(bare).toEqual([]);
});

test("they are schemas, and this notebook’s own manifest matches them", () => {
  const ajv = new Ajv({ strict: true });
  for (const name of Object.keys(published)) {
    expect(ajv.validateSchema(fileOf(name) as AnySchema), name).toBe(true);
  }
  const validate = ajv.compile(fileOf("package") as AnySchema);
  expect(validate(JSON.parse(readFileSync("package.json", "utf8")))).toBe(true);
  expect(validate({ apparatus: { titel: "A" } })).toBe(false);
});

interface Schema {
  title?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
}

function fileOf(name: string): Schema {
  return JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, "utf8")) as Schema;
}
