import type { Werkgroep, Werkregel } from '@meedoen/contract/werkvoorraad';
import type { IsoDate } from '@meedoen/law/kernel';
import { Klok } from '@meedoen/ui/klok';
import { aantal, datumKort } from '@meedoen/ui/weergave';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { adresVan, groepeer } from './groepen.ts';

const TEL = { nu: 'mdn-tel mdn-tel--nu', week: 'mdn-tel', wacht: 'mdn-tel mdn-tel--wacht', loopt: 'mdn-tel' } as const;

/** Case and clock in one row, in groups: what must happen today first. */
export function Werktabel({
  regels,
  perGroep,
  gekozen,
  onKies,
  vandaag,
}: {
  readonly regels: readonly Werkregel[];
  readonly perGroep: Readonly<Record<Werkgroep, number>>;
  readonly gekozen: string | undefined;
  readonly onKies: (id: string) => void;
  readonly vandaag: IsoDate;
}) {
  return (
    <table className="utrecht-table mdn-werktabel">
      <caption className="mdn-visually-hidden">Zaken, eerst wat vandaag nodig is</caption>
      <thead>
        <tr>
          {['Wie', 'Wat er is', 'Klok', 'Volgende stap', 'Bij wie'].map((kop) => (
            <th key={kop} className="utrecht-table__header-cell" scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      {groepeer(regels, perGroep).map((groep) => (
        <tbody key={groep.sleutel}>
          <tr className="mdn-werktabel__groep">
            <th colSpan={5} scope="rowgroup">
              {groep.titel} <span className={TEL[groep.sleutel]}>{aantal(groep.aantal)}</span>{' '}
              <span className="mdn-werktabel__sub">
                {[
                  groep.toelichting,
                  groep.aantal > groep.regels.length ? `${aantal(groep.regels.length)} daarvan op deze bladzijde` : '',
                ]
                  .filter(Boolean)
                  .join('; ')}
              </span>
            </th>
          </tr>
          {groep.regels.map((regel) => (
            <Rij key={regel.id} regel={regel} gekozen={regel.id === gekozen} onKies={onKies} vandaag={vandaag} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Rij({
  regel,
  gekozen,
  onKies,
  vandaag,
}: {
  readonly regel: Werkregel;
  readonly gekozen: boolean;
  readonly onKies: (id: string) => void;
  readonly vandaag: IsoDate;
}) {
  const { id } = useSessie();
  const adres = adresVan(regel);
  const naam = regel.naam || regel.titel;
  return (
    <tr
      id={`werk-${regel.id}`}
      className={
        gekozen
          ? 'utrecht-table__row mdn-werktabel__rij mdn-werktabel__rij--gekozen'
          : 'utrecht-table__row mdn-werktabel__rij'
      }
      onClick={() => onKies(regel.id)}
      onFocus={() => onKies(regel.id)}
    >
      <td className="utrecht-table__cell">
        {adres ? (
          <Link className="mdn-naam" to={adres} aria-current={gekozen ? 'true' : undefined}>
            {naam}
          </Link>
        ) : (
          <span className="mdn-naam">{naam}</span>
        )}
        <br />
        <span className="mdn-xs mdn-mut">{regel.kenmerk}</span>
      </td>
      <td className="utrecht-table__cell">
        {regel.urgent && <span className="mdn-stand mdn-stand--danger">spoed</span>} {regel.titel}
      </td>
      <td className="utrecht-table__cell">
        {regel.klok ? <Klok klok={regel.klok} vandaag={vandaag} /> : <EigenTermijn regel={regel} vandaag={vandaag} />}
      </td>
      <td className="utrecht-table__cell">
        <b>{regel.volgendeStap}</b>
      </td>
      <td className="utrecht-table__cell mdn-sm mdn-sec">
        {regel.behandelaar ? (regel.behandelaar.id === id ? 'u' : regel.behandelaar.naam) : 'nog niemand'}
      </td>
    </tr>
  );
}

/** A term that we set ourselves has days and a date, but no measure of the law. */
function EigenTermijn({ regel, vandaag }: { readonly regel: Werkregel; readonly vandaag: IsoDate }) {
  if (!regel.laatsteDag) return <span className="mdn-sm mdn-mut">geen termijn</span>;
  const over = regel.dagenOver ?? 0;
  const toon = over < 0 || over <= 3 ? 'nu' : over <= 7 ? 'let-op' : 'rust';
  return (
    <div className={`mdn-klok mdn-klok--${toon}`}>
      <div className="mdn-klok__kop">
        <span className="mdn-nowrap">
          <b className="mdn-klok__kern">{over === 0 ? 'vandaag' : Math.abs(over)}</b>{' '}
          {over === 0 ? '' : Math.abs(over) === 1 ? 'dag' : 'dagen'}
          {over < 0 && <b className="mdn-klok__kern"> te laat</b>}
        </span>
        {over >= 0 && <span>tot {datumKort(regel.laatsteDag, vandaag)}</span>}
      </div>
      <div className="mdn-klok__onder">
        {over < 0 && `was ${datumKort(regel.laatsteDag, vandaag)}, `}
        {regel.wettelijk ? 'wettelijke termijn' : 'eigen termijn, niet wettelijk'}
      </div>
    </div>
  );
}
