// Which part of a package belongs to which other one (ECMA-376 part 2, §8.5).
import { posix } from 'node:path';
import type { Zip } from '../../zip.ts';
import { drainXml } from './xml.ts';

/** By id. */
export type Relations = ReadonlyMap<string, Relation>;

interface Relation {
  /** Last word of the type's address: the strict and the transitional form differ before it. */
  type: string;
  /** Path in the package; of what lies outside, the address as it stands. */
  target: string;
  outside: boolean;
}

/** Relations of a part; of the package itself with an empty path. None where there is no such file. */
export async function readRelations(zip: Zip, file: string, of: string): Promise<Relations> {
  const part = posix.join(posix.dirname(of), '_rels', `${posix.basename(of)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(part)) return relations;
  await drainXml(
    zip.read(part),
    { file, part },
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const outside = TargetMode === 'External';
        const target = outside ? Target : posix.join('/', posix.dirname(of), Target).slice(1);
        const path = !outside && Target.startsWith('/') ? posix.normalize(Target).slice(1) : target;
        relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: path, outside });
      },
      take: () => [],
    },
  );
  return relations;
}

/** The only part of a type, or null. */
export function relationOf(relations: Relations, type: string): string | null {
  return [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
}
