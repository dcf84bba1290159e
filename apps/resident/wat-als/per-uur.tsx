import type { Uurbeeld } from '@meedoen/casework/rekenhulp';
import type { Cents, Maand } from '@meedoen/law/kernel';
import { Paragraph } from '@utrecht/component-library-react';
import { Blok, Uitleg } from '../onderdelen/delen.tsx';
import { bedragInSom, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { uitkomst as u } from '../teksten/wat-als-uitkomst.ts';
import { stapelVan } from './beeld.ts';
import { Kolommen, Sleutel } from './tekening.tsx';

/** A month for every number of hours: what each hour more brings, as a picture and as a table. */
export function PerUur({
  reeks,
  uren,
  maand,
  meest,
  ander,
}: {
  readonly reeks: readonly Uurbeeld[];
  readonly uren: number;
  readonly maand: Maand;
  readonly meest: Cents;
  readonly ander: boolean;
}) {
  const { taal, zeg } = useTaal();
  const cel = (cents: Cents | undefined, plus = false) =>
    cents === undefined ? (
      <td className="woorden">{zeg(u.nogOnbekend)}</td>
    ) : (
      <td>{bedragInSom(cents, taal, plus && cents !== 0)}</td>
    );
  return (
    <Blok kop={<Zeg van={u.uurKop} />}>
      <Paragraph>
        <Zeg van={u.uurTekst} met={{ maand: maandVoluit(maand, taal) }} />
      </Paragraph>
      <div className="meedoen-kaart">
        <Sleutel ander={ander} />
        <Kolommen
          kolommen={reeks.map((een) => ({ naam: `${een.uren}`, stapel: stapelVan(een.beeld) }))}
          assen={['0', '10', '20', '30']}
          lijn={reeks[0]?.beeld.samen}
          meest={meest}
          gekozen={uren}
        />
        <Uitleg kop={<Zeg van={u.tabel} />}>
          <Paragraph>
            <Zeg van={u.ditUurUitleg} />
          </Paragraph>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
          <section className="meedoen-tabelrand" tabIndex={0} aria-label={zeg(u.uurKop)}>
            <table className="meedoen-maanden">
              <caption>
                <Zeg van={u.uurKop} />
              </caption>
              <thead>
                <tr>
                  {[u.urenKop, u.loon, u.uitkering, u.samen, u.ditUur].map((kop) => (
                    <th scope="col" key={kop.en}>
                      <Zeg van={kop} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {reeks.map((een) => (
                  <tr key={een.uren} className={een.uren === uren ? 'gekozen' : undefined}>
                    <th scope="row">{een.uren}</th>
                    <td>{bedragInSom(een.beeld.loon, taal)}</td>
                    {cel(een.beeld.uitkering)}
                    {cel(een.beeld.samen)}
                    {een.uren === 0 ? <td /> : cel(een.erbij, true)}
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
