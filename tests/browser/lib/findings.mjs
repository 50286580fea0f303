// How findings are shown: by rule, so that one mistake of a template is one paragraph and not 200.
import assert from "node:assert/strict";

/** Fails with a readable list if there are findings: `{ rule, where, what }`. */
export function none(findings) {
  if (findings.length === 0) return;
  const groups = Map.groupBy?.(findings, (f) => f.rule) ?? group(findings);
  const lines = [];
  for (const [rule, list] of groups) {
    lines.push(`${rule}: ${list.length}`);
    for (const f of list.slice(0, 6)) lines.push(`    ${f.where}: ${f.what ?? ""}`);
    if (list.length > 6) lines.push(`    and ${list.length - 6} more`);
  }
  assert.fail(`${findings.length} findings\n${lines.join("\n")}`);
}

function group(findings) {
  const groups = new Map();
  for (const f of findings) groups.set(f.rule, [...(groups.get(f.rule) ?? []), f]);
  return groups;
}
