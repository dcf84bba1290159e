import { readFileSync, statSync } from 'node:fs';
import {
  isOngewijzigd,
  leesRekenbewijs,
  MAXIMUM_TEKENS,
  type Nagerekend,
  rekenNa,
} from '@meedoen/casework/rekenbewijs';
import { formatEuro } from '@meedoen/law/kernel';
import type { Output } from './output.ts';
import { table } from './table.ts';
import { formatOntbrekend } from './toets.ts';

const REDEN = {
  'te-groot': 'dit bestand is te groot voor een rekenbewijs',
  'geen-json': 'dit is geen JSON',
  'geen-rekenbewijs': 'dit is geen rekenbewijs van Meedoen',
} as const;

const bytes = {
  utf8: (text: string) => new TextEncoder().encode(text),
  base64url: (text: string) => new Uint8Array(Buffer.from(text, 'base64url')),
};

/**
 * Computes the besluit of a rekenbewijs again, without any access to the file it came from.
 * @returns the exit code: 0 all as decided and unchanged, 1 something differs, 2 it could not be read
 */
export async function controleer(files: readonly string[], out: Output): Promise<number> {
  let code = 0;
  for (const file of files) code = Math.max(code, await controleerEen(file, out));
  return code;
}

async function controleerEen(file: string, out: Output): Promise<number> {
  const onleesbaar = (reden: string): number => {
    out.problem(`${file}: ${reden}`);
    return 2;
  };
  let text: string;
  try {
    if (statSync(file).size > MAXIMUM_TEKENS) return onleesbaar(REDEN['te-groot']);
    text = readFileSync(file, 'utf8');
  } catch {
    return onleesbaar('dit bestand is niet te lezen');
  }
  const gelezen = leesRekenbewijs(text);
  if (!gelezen.ok) return onleesbaar(REDEN[gelezen.reden]);
  const { bewijs, handtekening } = gelezen.getekend;
  const nagerekend = rekenNa(bewijs);
  if (!nagerekend.ok) return onleesbaar('de wet kan niet lezen wat hierin staat');
  const echt = await isOngewijzigd(gelezen.getekend, globalThis.crypto.subtle as never, bytes);
  out.line(`${bewijs.kenmerk}: ${bewijs.besluit}, ${bewijs.uitvoerder}, ${bewijs.vastgesteldOp}`);
  for (const line of table(
    [['maand', 'besloten', 'nagerekend', 'verschil'], ...nagerekend.maanden.map(rij)],
    [1, 2, 3],
  ))
    out.line(`  ${line}`);
  const ontbreekt = new Set(nagerekend.maanden.flatMap((maand) => maand.ontbreekt.map(formatOntbrekend)));
  for (const line of ontbreekt) out.line(`  ${line}`);
  out.line(
    echt
      ? `  niet gewijzigd sinds het is getekend; sleutel ${handtekening.sleutel}`
      : '  GEWIJZIGD: de handtekening hoort niet bij deze inhoud',
  );
  const anders = nagerekend.maanden.filter(({ gelijk }) => !gelijk).length;
  out.line(`  ${nagerekend.maanden.length - anders} maanden gelijk, ${anders} anders`);
  return echt && anders === 0 ? 0 : 1;
}

function rij({ maand, besloten, berekend, verschil }: Nagerekend): string[] {
  const bedrag = (wat: Nagerekend['besloten']) => (wat ? formatEuro(wat.uitkering) : 'niet bekend');
  return [maand, bedrag(besloten), bedrag(berekend), verschil ? formatEuro(verschil) : ''];
}
