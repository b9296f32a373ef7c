import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";

/** Why a request is refused. */
export interface Refusal {
  status: 400 | 403 | 404 | 405;
  text: string;
}

/**
 * Whether to refuse a request to the preview because it does not come from the notebook’s reader: it would change
 * something, uses a host name an attacker pointed here (DNS rebinding), comes from a page of another site, or has
 * an impossible address. Nothing is read to decide this.
 *
 * @param host
 *   What the preview listens on: it may be requested by this name or number, besides those of this machine.
 */
export function refusalOf(
  { method, url = "/", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  host: string,
): Refusal | undefined {
  if (method !== "GET" && method !== "HEAD") {
    return { status: 405, text: "The preview answers GET and HEAD alone." };
  }
  const asked = hostOf(`http://${headers.host ?? ""}`);
  if (asked === undefined || !mayBeAsked(asked, host)) {
    const text = "The preview is asked under a name that is not its own; see --host.";
    return { status: 403, text };
  }
  const { origin } = headers;
  if (origin !== undefined && originHost(origin) !== headers.host) {
    return { status: 403, text: "The preview answers no pages of other sites." };
  }
  return isAddress(url) ? undefined : { status: 404, text: "There is no such page." };
}

/** Whether only this machine can reach what listens on a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A name that belongs to another machine’s page leads here only by deceit; a number never does. */
function mayBeAsked(asked: string, host: string): boolean {
  if (isLoopback(asked) || asked === host.toLowerCase()) return true;
  if (isLoopback(host)) return false;
  return isIP(asked) > 0 || asked === hostname().toLowerCase();
}

/** A host in lower case, without its port and brackets. */
function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname: name, username, pathname } = new URL(address);
  return username === "" && pathname === "/" ? name.replace(/^\[|\]$/g, "") : undefined;
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

const longest = 2000;

/** Whether an address could be that of a page or file. */
function isAddress(url: string): boolean {
  if (url.length > longest || !url.startsWith("/") || url.startsWith("//")) return false;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return !/[\u0000-\u001F\u007F\\]|\/\.\.?(?:\/|$)/.test(path) && path.split("/").length < 20;
  } catch {
    return false;
  }
}
