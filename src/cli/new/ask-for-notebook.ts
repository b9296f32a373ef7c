import { UsageError } from "../usage-error.ts";
import { hosts, type Host } from "./publish-files.ts";

/** What to ask if flags do not say it. */
export interface NewAnswers {
  title: string;
  host: Host;
  withGallery: boolean;
}

const hostNames: Readonly<Record<Host, string>> = {
  github: "GitHub Pages",
  netlify: "Netlify",
  cloudflare: "Cloudflare",
  server: "A server of my own",
  none: "Later",
};

/** In a terminal, ask for whatever the flags do not say; otherwise use the presets. */
export async function askForNotebook(
  given: { [Key in keyof NewAnswers]: NewAnswers[Key] | undefined },
  presets: NewAnswers,
): Promise<NewAnswers> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const prompts = isTerminal ? await import("@clack/prompts") : undefined;
  const { title, host, withGallery } = given;
  return {
    title: (title ?? (await answer(prompts?.text(titleOf(presets)))))?.trim() || presets.title,
    host: host ?? (await answer(prompts?.select<Host>(hostOf(presets)))) ?? presets.host,
    withGallery: withGallery ?? (await answer(prompts?.confirm(gallery))) ?? presets.withGallery,
  };
}

const gallery = { message: "Begin with an example of each thing?" };

function titleOf({ title }: NewAnswers) {
  return { message: "Title of the notebook", initialValue: title };
}

function hostOf({ host }: NewAnswers) {
  const options = hosts.map((value) => ({ value, label: hostNames[value] }));
  return { message: "Where will it be published?", options, initialValue: host };
}

/** The answer; `undefined` if nobody was asked. */
async function answer<T>(asked: Promise<T> | undefined): Promise<Exclude<T, symbol> | undefined> {
  const given = await asked;
  if (typeof given === "symbol") throw new UsageError("stopped: nothing was written");
  return given as Exclude<T, symbol> | undefined;
}
