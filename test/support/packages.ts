// Tests that need a program of the system: skipped by name where it is missing, a failure where the check demands it.
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** `describe`, or a visible skip that names the Debian package to install. With SOP_REQUIRE_PACKAGES=1 it is never skipped. */
export function describeWith(packages: Record<string, string>, name: string, tests: () => void): void {
  const missing = Object.keys(packages).filter((command) => !exists(command));
  const demanded = process.env.SOP_REQUIRE_PACKAGES === '1';
  if (missing.length === 0 || demanded) describe(name, tests);
  else describe.skip(`${name} (needs ${missing.map((command) => packages[command]).join(', ')})`, tests);
}

function exists(command: string): boolean {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]).status === 0;
}
