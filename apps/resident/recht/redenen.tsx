import { type Boom, redenenVan } from '@meedoen/ui/uitleg';
import { artikelInWoorden } from '../teksten/artikel.ts';
import { bedrag } from '../teksten/opmaak.ts';
import { useTaal } from '../teksten/taal.tsx';

/** Rule, amount, fact, each once, in the order the law used them. */
export function Redenen({ boom }: { readonly boom: Boom }) {
  const { taal } = useTaal();
  const redenen = redenenVan(boom);
  if (redenen.length === 0) return null;
  return (
    <ul className="meedoen-waarom" lang="nl">
      {redenen.map((reden) => (
        <li key={`${reden.soort} ${reden.tekst} ${reden.artikel}`}>
          {reden.tekst}
          {reden.cents === undefined ? null : <strong> {bedrag(reden.cents, taal)}</strong>}
          <small>{[reden.artikel && artikelInWoorden(reden.artikel), reden.bron].filter(Boolean).join('. ')}</small>
        </li>
      ))}
    </ul>
  );
}
