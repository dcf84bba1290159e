import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatPath, readBeleid } from '@meedoen/casework/casefile';
import { type Beleid, wettelijk } from '@meedoen/law/verordening';
import { readTextFile } from './files.ts';
import { formatProblem, readYaml } from './yaml-file.ts';

const POLICIES = new URL('../../policies/', import.meta.url);

const found = new Map<string, Beleid | undefined>([[wettelijk.naam, wettelijk]]);

/** The policy that a case names: `wettelijk`, or a pack of the folder policies. */
export function findBeleid(naam: string): Beleid | undefined {
  if (!found.has(naam)) found.set(naam, readPack(naam));
  return found.get(naam);
}

/** @throws Error when the pack itself is wrong: it is part of the product, so that is a bug. */
function readPack(naam: string): Beleid | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam)) return undefined;
  const file = fileURLToPath(new URL(`${naam}.yaml`, POLICIES));
  if (!existsSync(file)) return undefined;
  const read = readTextFile(file);
  if (!read.ok) throw new Error(read.message);
  const yaml = readYaml(read.text);
  const result = readBeleid(yaml.content);
  if (result.ok && result.beleid.naam === naam) return result.beleid;
  const problems = result.ok ? [{ path: ['naam'], message: `moet ${naam} zijn` }] : result.problems;
  throw new Error(problems.map((p) => formatProblem(file, yaml.position(p.path), formatPath(p.path), p)).join('\n'));
}
