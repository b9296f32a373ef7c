import type { Result } from "hastscript";
import { embedCode, embedHeight, heightLine } from "../../../../figures/embed/embed-code.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import {
  absolute,
  embedScriptAddress,
  figureAddresses,
  servedAddress,
} from "../../../addresses.ts";

/** The code that puts a figure or chart in another page. */
export function embedSection(
  source: Source,
  { id, title, drawing }: Exhibit,
  { notebook, link, words: { sharing } }: PageContext,
): Result {
  const { embed, oembed } = figureAddresses(source.id, id, "/");
  const { url, links } = notebook.settings;
  const inFull = (to: string): string =>
    url ? absolute(to, url, links) : servedAddress(to, links);
  const code = embedCode({
    ...{ address: inFull(embed), title },
    height: embedHeight(drawing(), "wide"),
  });
  return (
    <section id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">{sharing.embed}</h2>
      <p>
        <a class="embed-alone" href={link(embed)} rel="external">
          {sharing.alone}
        </a>
        {url ? sharing.putInPage : sharing.putInPageWithoutAddress}
      </p>
      <pre class="embed-code" tabindex="0" aria-label={sharing.embedCode}>
        <code>{code}</code>
      </pre>
      <p>{sharing.heightMeans}</p>
      <pre class="height-code" tabindex="0" aria-label={sharing.heightCode}>
        <code>{heightLine(inFull(embedScriptAddress))}</code>
      </pre>
      <p class="note">
        {sharing.themes(<code>?theme=light</code>, <code>?theme=dark</code>)}
        {url
          ? sharing.oembed((named) => (
              <a href={link(oembed)} rel="external">
                {named}
              </a>
            ))
          : null}
      </p>
    </section>
  );
}
