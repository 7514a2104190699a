// What a body was read by: setting, topics, version; where one of them is another, the same body is read anew.
import { createHash } from 'node:crypto';
import type { SourceSetting, Topic } from '../../procedure/sources.ts';

/** 16 hex signs. */
export function basisOf(setting: SourceSetting, topics: readonly Topic[], version: number): string {
  const { kind, url, selectors, keepAll, issuer, family, limits } = setting;
  const { pages, details } = limits;
  return digest({ kind, url, selectors, keepAll, issuer, family, pages, details, topics, version }).slice(
    0,
    16,
  );
}

/** A hash that two runs share only where bodies and basis are the same. */
export function fullHash(basis: string, bodies: string): string {
  return digest([basis, bodies]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
