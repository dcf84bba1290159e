import type { FeitWeergave, readFeiten } from '@meedoen/contract/feit';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Cel, Koppen } from '@meedoen/ui/tabel';
import { datumKort, tijdstip, tijdvakTekst } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { Rekeningcontrole } from './Rekeningcontrole.tsx';
import { bronnaam, type Feitrij, feitgroepen } from './rijen.ts';
import { Verschilrij } from './Verschilrij.tsx';
import './feit.css';

/** Stands in the head of the file already, or never changes. */
const PERSONALIA = new Set(['naam', 'geboortedatum', 'nederlander', 'melding', 'indiening']);
const holdsOn = ({ vanaf, tot }: FeitWeergave['geldig'], dag: IsoDate) =>
  (vanaf === null || vanaf <= dag) && (tot === null || dag < tot);

/** Facts declared and checked side by side; what differs comes first, with what each choice would do. */
export function Feitentabel({
  persoon,
  naam,
  feiten,
  verschillen,
  alleenVan,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly feiten: readonly FeitWeergave[];
  readonly verschillen: Antwoord<typeof readFeiten>['verschillen'];
  /** Leaves out what does not hold on this day; without it everything that is known. */
  readonly alleenVan?: IsoDate;
}) {
  const apart = new Set(verschillen.flatMap((verschil) => [verschil.opgegeven.id, verschil.gecontroleerd.id]));
  const getoond = alleenVan
    ? feiten.filter(
        (feit) => feit.persoon === persoon && holdsOn(feit.geldig, alleenVan) && !PERSONALIA.has(feit.soort),
      )
    : feiten;
  const groepen = feitgroepen(getoond, apart);
  if (feiten.length === 0) return <Leeg>Er is nog niets bekend. Voeg een feit toe, of vraag de BRP opnieuw.</Leeg>;
  return (
    <div className="mdn-panel__tabel">
      <table className="utrecht-table mdn-tabel mdn-feiten">
        <caption className="mdn-visually-hidden">Feiten, opgegeven en gecontroleerd naast elkaar</caption>
        <Koppen kolommen={['Feit', 'Opgegeven', 'Gecontroleerd', 'Stand', 'Geldt', 'Bekend'].map((kop) => ({ kop }))} />
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
      <Cel kop="Feit" soort="naam">
        {rij.label}
        {feit.persoon !== persoon && <span className="mdn-bron">{feit.naam}</span>}
      </Cel>
      <Cel kop="Opgegeven">{rij.opgegeven && <Waarde feit={rij.opgegeven} />}</Cel>
      <Cel kop="Gecontroleerd">{rij.gecontroleerd && <Waarde feit={rij.gecontroleerd} />}</Cel>
      <Cel kop="Stand">
        <Feitmerk merk={rij.stand === 'opgegeven' ? 'opgegeven' : 'gecontroleerd'}>{rij.stand}</Feitmerk>
        {rij.stand === 'opgegeven' && feit.soort === 'rekening' && <Rekeningcontrole feit={feit} />}
      </Cel>
      <Cel kop="Geldt">
        <span className="mdn-sec mdn-feiten__geldt">
          {tijdvakTekst(feit.geldig, vandaag, (tot) => addDays(tot, -1))}
        </span>
      </Cel>
      <Cel kop="Bekend">
        <span className="mdn-sec">{datumKort(tijdstip(feit.bekendVanaf).datum, vandaag)}</span>
      </Cel>
    </tr>
  );
}

function Waarde({ feit }: { readonly feit: FeitWeergave }) {
  return (
    <>
      <span className={feit.bekendTot ? 'mdn-oud' : undefined}>{feit.weergave}</span>
      <span className="mdn-bron">{bronnaam(feit)}</span>
    </>
  );
}
