import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { repository } from "../../cli/run.ts";
import { notebookFrom } from "../../site/notebook-from.ts";
import { serveSite } from "../serve-site.ts";

/** A notebook with a page of every kind, whose own content is in none of the languages of the interface. */
export const languageFixtures = fileURLToPath(new URL("../fixtures/languages", import.meta.url));

export interface LanguageSite {
  address: string;
  close(): Promise<void>;
}

/** Build that notebook in a language, and serve it. */
export async function languageSite(lang: string): Promise<LanguageSite> {
  const root = notebookFrom(languageFixtures);
  const settings = {
    ...{ title: "Codex fluminum", description: "Tabulae de fluminibus", lang },
    ...{ url: "https://codex.example/", contact: "codex@codex.example" },
    licence: { name: "CC0", address: "https://licentia.example/" },
  };
  writeFileSync(
    join(root, "package.json"),
    JSON.stringify({ private: true, type: "module", apparatus: settings }),
  );
  await promisify(execFile)(process.execPath, [join(repository, "lib/cli.js"), "build"], {
    cwd: root,
  });
  const { address, close } = await serveSite(join(root, "dist"));
  return {
    address,
    close: async () => {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
