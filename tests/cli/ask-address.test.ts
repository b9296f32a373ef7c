import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAddress } from "../../src/cli/ask-address.ts";

const answer: RequestListener = ({ url, method, socket }, response) => {
  const send = (status: number, headers = {}): void =>
    void response.writeHead(status, headers).end();
  if (url === "/there") send(200);
  else if (url === "/moved") send(301, { location: "/there" });
  else if (url === "/moved-away") send(302, { location: "/gone" });
  else if (url === "/loop") send(302, { location: "/loop" });
  else if (url === "/closed") send(403);
  else if (url === "/no-head") send(method === "HEAD" ? 405 : 200);
  else if (url === "/hides-head") send(method === "HEAD" ? 404 : 200);
  else if (url === "/cut") socket.destroy();
  else if (url !== "/slow") send(404);
};
const server = createServer(answer);
let host = "";

beforeAll(
  () =>
    new Promise<void>((ready) => {
      server.listen(0, "127.0.0.1", () => {
        host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        ready();
      });
    }),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ["/there", { status: 200 }],
  ["/moved", { status: 200 }],
  ["/moved-away", { status: 404 }],
  ["/gone", { status: 404 }],
  ["/closed", { status: 403 }],
  ["/no-head", { status: 200 }],
  ["/hides-head", { status: 200 }],
  ["/loop", { failure: expect.any(String) as string }],
  ["/cut", { failure: expect.stringContaining("no connection") as string }],
])("%s", async (path, expected) => {
  expect(await askAddress(host + path)).toEqual(expected);
});

test("a host that does not answer does not count as dead", async () => {
  expect(await askAddress(`${host}/slow`, 50)).toEqual({
    failure: "no answer within 0.05 seconds",
  });
});

test("without a network each address is reported as untried", async () => {
  expect(await askAddress("http://127.0.0.1:1/")).toEqual({
    failure: expect.any(String) as string,
  });
  expect(await askAddress("https://nowhere.invalid/")).toEqual({
    failure: expect.stringMatching(/host was not found|no connection/) as string,
  });
});
