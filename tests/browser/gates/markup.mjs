// Two checkers of markup that need no browser.
import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = JSON.parse(fs.readFileSync(path.join(here, "..", ".htmlvalidate.json"), "utf8"));
const validator = new HtmlValidate(new StaticConfigLoader(settings));
const jar = path.join(path.dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

/** What html-validate finds in one page. */
export async function htmlValidate(page) {
  const report = await validator.validateString(page.html, page.path);
  return report.results.flatMap((r) =>
    r.messages.map((m) => ({ rule: `html-validate/${m.ruleId}`, where: `${page.path}:${m.line}`, what: m.message })),
  );
}

// It takes the policy's 'self' to forbid a sheet beside the page when it reads files, and data in
// a <script type="application/ld+json"> for a script. What a policy really stops is seen in the browser.
const notHeld = ".*violates Content Security Policy.*";

/** What the Nu HTML checker finds in a whole folder; its warnings count as findings. */
export function nu(folder) {
  return new Promise((done, failed) => {
    const args = ["-XX:TieredStopAtLevel=1", "-Xss4m", "-jar", jar, "--format", "json", "--skip-non-html", "--Werror", "--filterpattern", notHeld, folder];
    execFile("java", args, { maxBuffer: 1 << 28 }, (error, out, told) => {
      let report;
      try {
        report = JSON.parse(told.trim() || '{"messages":[]}');
      } catch {
        return failed(new Error(`the Nu checker gave no report: ${told.slice(0, 2000)} ${error ?? ""}`));
      }
      done(report.messages.map((m) => ({ rule: `nu/${m.type}`, where: `${m.url?.split(folder)[1] ?? "?"}:${m.lastLine}`, what: m.message })));
    });
  });
}
