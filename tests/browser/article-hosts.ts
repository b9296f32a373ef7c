import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** An article on somebody else’s site, at another origin. */
export interface Elsewhere {
  address: string;
  publish(html: string): void;
  close(): void;
}

export async function openElsewhere(): Promise<Elsewhere> {
  let article = "";
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(request.url === "/article" ? article : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`,
    publish: (html) => (article = html),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What is copied from a figure’s dialog: its code, and the address of its embed. */
export interface CopiedEmbed {
  code: string;
  embed: string;
}

/**
 * What the WordPress script does with the messages of a frame that it knows by a secret: heights within limits, and
 * links only to the frame’s own host.
 */
const wordPress = `<script>
  addEventListener("message", ({ data, source, origin }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      if (data.message === "height") {
        frame.height = Math.max(200, Math.min(1000, Math.trunc(data.value)));
      }
      if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host) {
        if (document.activeElement === frame) top.location.href = data.value;
      }
    }
  });
</script>`;

/** How the systems that journalists use embed it in an article. */
export const articleHosts: Readonly<Record<string, (copied: CopiedEmbed) => string>> = {
  "plain HTML": ({ code }) => code,
  Ghost: ({ code }) => `<section class="gh-content"><!--kg-card-begin: html-->${code}</section>`,
  WordPress: ({ embed }) =>
    `<figure class="wp-block-embed"><iframe class="wp-embedded-content" sandbox="allow-scripts"
      security="restricted" src="${embed}#?secret=AbCdEf1234" data-secret="AbCdEf1234" width="600"
      height="300" style="max-width:100%" title="x"></iframe></figure>${wordPress}`,
};
