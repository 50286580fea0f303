// A server for the tests: only this machine, a free port, the site under a path of its own.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { folder, page } from "./site.mjs";

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".mp3": "audio/mpeg",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
};

// Where the site believes that it lives: its 404 pages name their style sheet with the whole address.
const home = /<link rel="canonical" href="([^"]+)"/.exec(page("nb/index.html").html)?.[1].replace(/nb\/(index\.html)?$/, "");

/**
 * Starts the server. `url(path)` is the address of a page; `instead` is a map from a path of the site to
 * the text that is given instead of the file, so that a page can be broken where it stands. `keep(path)` is
 * what the browser is told about keeping a file.
 */
export async function serve({ keep = () => "no-store" } = {}) {
  const instead = new Map();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const inside = name.startsWith("/nittedal/") ? name.slice("/nittedal/".length) : "../";
    const wanted = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const file = path.join(folder, wanted);
    let body = instead.get(wanted);
    if (body === undefined && file.startsWith(folder + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
      body = fs.readFileSync(file);
    }
    if (body === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("404");
      return;
    }
    const kind = kinds[path.extname(wanted)] ?? "application/octet-stream";
    if (kind.startsWith("text/html") && home) body = body.toString().replaceAll(home, `${base}`);
    response.writeHead(200, { "content-type": kind, "cache-control": keep(wanted) }).end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const base = `${origin}/nittedal/`;
  return {
    origin,
    base,
    instead,
    url: (name) => base + name,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}
