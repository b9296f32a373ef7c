import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PanelData } from "./told-messages.ts";

/** A page open in a browser, and the stream that tells it about changes. */
export interface OpenPage {
  path: string;
  /** The host of its address. */
  host: string;
  /** Its content, as in `ServedPage`. */
  tag: string;
  stream: ServerResponse;
}

/** The pages open in browsers. */
export class OpenPages {
  readonly #pages = new Set<OpenPage>();
  /** A different value means that the preview was restarted. */
  readonly #run = randomUUID();

  all(): readonly OpenPage[] {
    return [...this.#pages];
  }

  /** Keep a page’s stream open until it leaves. */
  add(request: IncomingMessage, stream: ServerResponse): OpenPage {
    const asked = new URL(request.url ?? "/", "http://preview.example").searchParams;
    const [path, tag] = [asked.get("path") ?? "/", asked.get("tag") ?? ""];
    const page = { path, tag, stream, host: request.headers.host ?? "" };
    stream.setHeader("Content-Type", "text/event-stream");
    stream.setHeader("Cache-Control", "no-store");
    stream.flushHeaders();
    this.#pages.add(page);
    stream.on("close", () => this.#pages.delete(page));
    send(page, "run", this.#run);
    return page;
  }

  /** Tell a page that it is out of date. */
  reload(page: OpenPage): void {
    send(page, "reload", "");
  }

  tell(page: OpenPage, data: PanelData): void {
    send(page, "messages", data);
  }
}

function send({ stream }: OpenPage, event: string, data: unknown): void {
  stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
