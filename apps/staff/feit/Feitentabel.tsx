import type { FeitWeergave, readFeiten } from '@meedoen/contract/feit';
import { addDays } from '@meedoen/law/kernel';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { datumKort, tijdstip, tijdvakTekst } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { Rekeningcontrole } from './Rekeningcontrole.tsx';
import { bronnaam, type Feitrij, feitgroepen } from './rijen.ts';
import { Verschilrij } from './Verschilrij.tsx';
import './feit.css';

/** Facts declared and checked side by side; what differs comes first, with what each choice would do. */
export function Feitentabel({
  persoon,
  naam,
  feiten,
  verschillen,
  hoogstens,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly feiten: readonly FeitWeergave[];
  readonly verschillen: Antwoord<typeof readFeiten>['verschillen'];
  readonly hoogstens?: number;
}) {
  const apart = new Set(verschillen.flatMap((verschil) => [verschil.opgegeven.id, verschil.gecontroleerd.id]));
  let ruimte = hoogstens ?? Number.POSITIVE_INFINITY;
  const groepen = feitgroepen(feiten, apart).flatMap((groep) => {
    const rijen = groep.rijen.slice(0, ruimte);
    ruimte -= rijen.length;
    return rijen.length > 0 ? [{ ...groep, rijen }] : [];
  });
  if (feiten.length === 0) return <Leeg>Er is nog niets bekend. Voeg een feit toe, of vraag de BRP opnieuw.</Leeg>;
  return (
    <div className="mdn-panel__tabel">
      <table className="utrecht-table mdn-feiten">
        <caption className="mdn-visually-hidden">Feiten, opgegeven en gecontroleerd naast elkaar</caption>
        <thead>
          <tr>
            {['Feit', 'Opgegeven', 'Gecontroleerd', 'Stand', 'Geldt', 'Bekend'].map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        {verschillen.length > 0 && (
          <tbody>
            {verschillen.map((verschil) => (
              <Verschilrij
                key={`${verschil.opgegeven.id}${verschil.gecontroleerd.id}`}
                verschil={verschil}
                persoon={persoon}
                naam={naam}
              />
            ))}
          </tbody>
        )}
        {groepen.map((groep) => (
          <tbody key={groep.naam}>
            <tr>
              <th colSpan={6} scope="rowgroup" className="mdn-feiten__groep">
                {groep.naam}
              </th>
            </tr>
            {groep.rijen.map((rij) => (
              <Rij key={rij.sleutel} rij={rij} persoon={persoon} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Rij({ rij, persoon }: { readonly rij: Feitrij; readonly persoon: string }) {
  const { vandaag } = useSessie();
  const feit = rij.gecontroleerd ?? rij.opgegeven;
  if (!feit) return null;
  return (
    <tr className="utrecht-table__row" id={`feit-${feit.id}`}>
      <th scope="row" className="utrecht-table__cell">
        <b>{rij.label}</b>
        {feit.persoon !== persoon && <span className="mdn-bron">{feit.naam}</span>}
      </th>
      <Waarde feit={rij.opgegeven} />
      <Waarde feit={rij.gecontroleerd} />
      <td className="utrecht-table__cell">
        <Feitmerk merk={rij.stand === 'opgegeven' ? 'opgegeven' : 'gecontroleerd'}>{rij.stand}</Feitmerk>
        {rij.stand === 'opgegeven' && feit.soort === 'rekening' && <Rekeningcontrole feit={feit} />}
      </td>
      <td className="utrecht-table__cell mdn-sec mdn-feiten__geldt">
        {tijdvakTekst(feit.geldig, vandaag, (tot) => addDays(tot, -1))}
      </td>
      <td className="utrecht-table__cell mdn-sec">{datumKort(tijdstip(feit.bekendVanaf).datum, vandaag)}</td>
    </tr>
  );
}

function Waarde({ feit }: { readonly feit: FeitWeergave | undefined }) {
  return (
    <td className="utrecht-table__cell">
      {feit && (
        <>
          <span className={feit.bekendTot ? 'mdn-oud' : undefined}>{feit.weergave}</span>
          <span className="mdn-bron">{bronnaam(feit)}</span>
        </>
      )}
    </td>
  );
}
