import type { Result } from "hastscript";
import { embedCode, embedHeight, heightScript } from "../../../../figures/embed/embed-code.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { absolute, embedScriptAddress, figureAddresses } from "../../../addresses.ts";

/** The code that puts a figure or chart in another page. */
export function embedSection(
  source: Source,
  { id, title, drawing }: Exhibit,
  { notebook, link }: PageContext,
): Result {
  const { embed, oembed } = figureAddresses(source.id, id, "/");
  const { url } = notebook.settings;
  const inFull = (to: string): string => (url ? absolute(to, url) : to);
  const code = embedCode({
    ...{ address: inFull(embed), title },
    height: embedHeight(drawing(), "wide"),
  });
  return (
    <section id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">Embed</h2>
      <p>
        <a class="embed-alone" href={link(embed)} rel="external">
          See it alone
        </a>
        {url
          ? ", or put it in a page of yours with this code."
          : ". This notebook has no address yet, so put that of the site before the addresses in this code."}
      </p>
      <pre class="embed-code" tabindex="0" aria-label="Embed code">
        <code>{code}</code>
      </pre>
      <p>
        The frame scrolls where it is too low, and says in view whose figures they are. This line
        after it gives every such frame its height:
      </p>
      <pre class="height-code" tabindex="0" aria-label="Code for the height">
        <code>{heightScript(inFull(embedScriptAddress))}</code>
      </pre>
      <p class="note">
        The theme is the reader’s; <code>?theme=light</code> or <code>?theme=dark</code> at the end
        of the address sets it.
        {url ? (
          <>
            {" Programs that know oEmbed find "}
            <a href={link(oembed)} rel="external">
              its description
            </a>
            .
          </>
        ) : null}
      </p>
    </section>
  );
}
