import type { Result } from "hastscript";
import { embedCode, embedHeight } from "../../../../figures/embed/embed-code.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import {
  absolute,
  embedScriptAddress,
  figureAddresses,
  servedAddress,
} from "../../../addresses.ts";

/**
 * How to embed a figure or chart, by platform. If the settings have no site address, a script fills in that of the
 * current page.
 */
export function embedSection(
  source: Source,
  { id, title, drawing }: Exhibit,
  { notebook, link, words: { sharing } }: PageContext,
): Result {
  const { page, embed, oembed, png } = figureAddresses(source.id, id, "/");
  const { url, links } = notebook.settings;
  const inFull = (to: string): string =>
    url ? absolute(to, url, links) : servedAddress(to, links);
  const height = embedHeight(drawing({ isAttributed: true }), "wide");
  const code = embedCode({ address: inFull(embed), title, height }, inFull(embedScriptAddress));
  const address = (of: string): Result => <code class="embed-address">{inFull(of)}</code>;
  return (
    <section id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">{sharing.embed}</h2>
      <p>
        <a class="embed-alone" href={link(embed)} rel="external">
          {sharing.alone}
        </a>
        {sharing.putInPage}
        {url ? null : <span class="embed-without-address"> {sharing.withoutAddress}</span>}
      </p>
      <pre class="embed-code" tabindex="0" aria-label={sharing.embedCode}>
        <code>{code}</code>
      </pre>
      <dl class="embed-hosts record">
        {[
          ["WordPress", url ? sharing.pasteAddress(address(page)) : sharing.pasteHtml],
          ["Ghost", sharing.pasteHtml],
          ["Notion", sharing.pasteAddress(address(embed))],
          [
            "Google Docs, Word, Medium, Substack",
            sharing.insertPicture((named) => (
              <a href={link(png)} rel="external">
                {named}
              </a>
            )),
          ],
        ].map(([host, how]) => (
          <div>
            <dt>{host}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {sharing.themes(<code>?theme=dark</code>, <code>?theme=auto</code>)}
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
