import type { Rekenbewijs } from '@meedoen/casework/rekenbewijs';
import type { IsoDate } from '@meedoen/law/kernel';
import { Blok, Uitleg } from '../onderdelen/delen.tsx';
import { nareken as n } from '../teksten/nareken.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

/** Which besluit it is, and the facts it rests on, without their values: those stand in the reasons. */
export function Besluitgegevens({
  bewijs,
  dagVan,
}: {
  readonly bewijs: Rekenbewijs;
  readonly dagVan: (datum: IsoDate) => string;
}) {
  const { zeg } = useTaal();
  const rijen = [
    [n.kenmerk, bewijs.kenmerk],
    [n.besluit, bewijs.besluit.replaceAll('-', ' ')],
    [n.op, dagVan(bewijs.vastgesteldOp)],
    [n.door, `${bewijs.uitvoerder} (${bewijs.gemeente})`],
    [n.wet, bewijs.wet],
    [n.beleid, `${bewijs.beleid.naam} ${bewijs.beleid.versie}`],
  ] as const;
  return (
    <Blok kop={<Zeg van={n.over} />}>
      <table className="meedoen-som">
        <tbody>
          {rijen.map(([naam, waarde]) => (
            <tr key={naam.en}>
              <th scope="row">
                <Zeg van={naam} />
              </th>
              <td className="woorden">{waarde}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Uitleg kop={<Zeg van={n.feiten} met={{ aantal: bewijs.feiten.length }} />}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
          <section className="meedoen-tabelrand" tabIndex={0} aria-label={zeg(n.feit)}>
            <table className="meedoen-maanden meedoen-maanden--woorden">
              <thead>
                <tr>
                  {[n.feit, n.wie, n.vanaf, n.bron].map((naam) => (
                    <th scope="col" key={naam.en}>
                      <Zeg van={naam} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {bewijs.feiten.map((feit) => (
                  <tr key={feit.id}>
                    <th scope="row">{feit.wat}</th>
                    <td>{feit.over.replace('-', ' ')}</td>
                    <td>{feit.geldig.vanaf ? dagVan(feit.geldig.vanaf) : ''}</td>
                    <td>{feit.bron}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Uitleg>
      </div>
    </Blok>
  );
}
