import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fix } from "../../src/cli/fix.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { mendOf } from "../../src/notebook/mends.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";

const fixtures = "tests/notebook/fixtures";
const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "sources")));

test.each(names)("`check --fix` leaves nothing to fix in %s", (name) => {
  const root = mkdtempSync(join(tmpdir(), "apparatus-fix-"));
  cpSync(join(fixtures, name), root, { recursive: true });
  const check = () => checkNotebook(readNotebook(root), siteFacts);
  const said: string[] = [];
  const { messages } = fix(root, [], check, (line) => said.push(line));
  const left = messages.filter(
    (message) =>
      message.file.endsWith(".md") &&
      mendOf(message, readFileSync(join(root, message.file), "utf8")),
  );
  expect(left.map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`)).toEqual([]);
  rmSync(root, { recursive: true });
});
